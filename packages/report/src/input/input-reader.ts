import type { Finding, LocalizedText, Result } from '@chiendich/core';
import { hasErrors } from '@chiendich/core';
import { readOrganization } from '../questions/choice.ts';
import { readDay } from '../questions/date.ts';
import { composed } from '../questions/text.ts';
import type { AbsentAnswer, Answer, Report, TableRow } from '../report.ts';
import { measureUnitOf } from '../template/measure-unit.ts';
import { expected, foundText, isRecord } from '../unknown-value.ts';
import { isBlank } from '../validate/blank-text.ts';
import { roundDays, unknownKey } from '../validate/check-report.ts';
import { isRowsByName, unreadPlace } from '../validate/checks.ts';
import type { CompiledChecks, QuestionCheck, TableCheck } from '../validate/compiled-checks.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { isBlankRow, saysNothing } from './blank-answer.ts';
import { inputFinding } from './findings.ts';
import { readTyped } from './read-typed.ts';

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** What could be read of a report that was typed. */
interface ReadInput {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Places whose content could not be read; in the answers `unreadPlace` stands there. */
  readonly unread: readonly Path[];
  /** For each table with rows of the reporter's own, which of the typed rows its rows were: blank ones are left out. */
  readonly typedRows: ReadonlyMap<string, readonly number[]>;
}

/** Only here: the report that is handed back has nothing there. */
const unread = unreadPlace as unknown as AbsentAnswer;

/** Reads a report that was typed, answer by answer, and remembers what could not be read. */
export class InputReader {
  readonly #checks: CompiledChecks;
  readonly #findings: Finding[] = [];
  readonly #unread: Path[] = [];
  readonly #typedRows = new Map<string, number[]>();
  #year: number | undefined;

  constructor(checks: CompiledChecks) {
    this.#checks = checks;
  }

  report(raw: Fields): ReadInput {
    const { id, version } = this.#checks.template;
    this.#reportUnknownKeys(raw, ['template', 'organization', 'round', 'answers'], { path: [] });
    const round = this.#round(raw.round);
    const report: Report = {
      template: this.#template(raw.template, { id, version }),
      organization: this.#organization(raw.organization),
      round,
      answers: this.#answers(raw.answers),
    };
    return { report, findings: this.#findings, unread: this.#unread, typedRows: this.#typedRows };
  }

  #template(raw: unknown, own: Report['template']): Report['template'] {
    if (isRecord(raw)) return raw as unknown as Report['template'];
    if (raw !== undefined) this.#reportUnread(expected.template, raw, ['template']);
    return own;
  }

  /** By its id or by its name, as choices are; without one it is left blank, and the validator asks for it. */
  #organization(raw: unknown): string {
    const path = ['organization'];
    if (typeof raw === 'string') {
      const text = composed(raw).trim();
      return this.#taken(readOrganization(text, { lists: this.#checks.lists, path }), path) ?? text;
    }
    if (raw !== undefined) this.#reportUnread(expected.organization, raw, path);
    return '';
  }

  /** What is not given stays away, and the validator asks for it. */
  #round(raw: unknown): Report['round'] {
    if (!isRecord(raw)) {
      if (raw !== undefined) this.#reportUnread(expected.round, raw, ['round']);
      return raw as Report['round'];
    }
    const round: Record<string, unknown> = { ...raw };
    for (const key of ['duty', 'occurrence']) {
      if (typeof raw[key] === 'string') round[key] = composed(raw[key]).trim();
    }
    for (const bound of ['from', 'to'] as const) {
      const date = this.#roundDay(raw[bound], bound);
      if (date !== null) round[bound] = date;
      if (bound === 'from' && date !== null) this.#year = Number(date.slice(0, 4));
    }
    return round as unknown as Report['round'];
  }

  /** Read as every other day is: the last one may leave out the year of the first. */
  #roundDay(raw: unknown, bound: 'from' | 'to'): string | null {
    if (typeof raw !== 'string' || isBlank(raw)) return null;
    const path = ['round', bound];
    return this.#taken(readDay(roundDays[bound], raw, { year: this.#year, path }), path);
  }

  /** What was read; what could not be is remembered. */
  #taken<Value>(read: Result<Value>, path: Path): Value | null {
    this.#findings.push(...read.findings);
    if (hasErrors(read.findings)) this.#unread.push(path);
    return read.ok ? read.value : null;
  }

  #answers(raw: unknown): Report['answers'] {
    if (raw === undefined) return {};
    if (!isRecord(raw)) {
      this.#reportUnread(expected.answers, raw, ['answers']);
      return {};
    }
    const answers: Record<string, Answer> = {};
    for (const item of this.#checks.items) {
      if (!Object.hasOwn(raw, item.code)) continue;
      const path = ['answers', item.code];
      const answer: Answer | null =
        item.kind === 'table'
          ? this.#table(raw[item.code], item, answers)
          : this.#answer(raw[item.code], item, { path, beside: answers });
      if (answer !== null) answers[item.code] = answer;
    }
    this.#reportUnknownKeys(
      raw,
      this.#checks.items.map(({ code }) => code),
      { path: ['answers'] },
    );
    return answers;
  }

  #answer(
    raw: unknown,
    { question }: QuestionCheck,
    { path, beside }: { readonly path: Path; readonly beside: Fields },
  ): TableRow[string] | null {
    const { template, lists } = this.#checks;
    const unit = question.kind === 'number' ? (measureUnitOf(question.unit, template)?.label ?? null) : null;
    const above =
      question.kind === 'choice' && question.parent !== undefined ? beside[question.parent] : undefined;
    const parent = typeof above === 'string' ? above : undefined;
    const read = readTyped(question, raw, { unit, year: this.#year, lists, parent, path });
    const answer = this.#taken(read, path);
    return read.ok ? answer : unread;
  }

  #table(raw: unknown, table: TableCheck, answers: Fields): Answer | null {
    if (saysNothing(raw)) return null;
    if (table.rows !== null) return this.#fixedRows(raw, table, answers);
    const { path } = table;
    if (!Array.isArray(raw)) return this.#reportUnread(rowsOf(table), raw, path);
    const rows: TableRow[] = [];
    const typed: number[] = [];
    let found = 0;
    for (const [at, row] of (raw as readonly unknown[]).entries()) {
      if (isBlankRow(row, table)) continue;
      found += 1;
      if (found > limits.rows) continue;
      const place = [...path, at];
      rows.push(
        isRecord(row)
          ? this.#row(row, table, { path: place, answers })
          : this.#reportUnread(rowOf(table), row, place),
      );
      typed.push(at);
    }
    if (found > limits.rows) {
      this.#reportTooManyRows(table, found);
      rows.push(unread);
    }
    this.#typedRows.set(table.code, typed);
    // An empty list says that there is no row; a list of blank rows says nothing.
    return rows.length === 0 && raw.length > 0 ? null : rows;
  }

  /** The rows beyond are not read: what the validator would say of the others is about a part. */
  #reportTooManyRows({ name, path, maximumRows: maximum }: TableCheck, found: number): void {
    this.#unread.push(path);
    this.#findings.push(reportFinding('report/too-many-rows', { ...name, found, maximum }, { path }));
  }

  #fixedRows(raw: unknown, table: TableCheck, answers: Fields): Answer | null {
    if (!isRowsByName(raw)) return this.#reportUnread(rowsOf(table), raw, table.path);
    const rows: [string, TableRow][] = [];
    for (const { code } of table.rows ?? []) {
      const row = raw[code];
      if (!Object.hasOwn(raw, code) || isBlankRow(row, table)) continue;
      const place = [...table.path, code];
      if (!isRecord(row)) rows.push([code, this.#reportUnread(rowOf(table), row, place)]);
      else rows.push([code, this.#row(row, table, { path: place, answers })]);
    }
    this.#reportUnknownKeys(
      raw,
      (table.rows ?? []).map(({ code }) => code),
      { path: table.path, table: table.name.label },
    );
    return rows.length === 0 ? null : Object.fromEntries(rows);
  }

  /** `answers` are those read so far: a choice of a row may belong to one of them. */
  #row(
    raw: Fields,
    { columns, name }: TableCheck,
    { path, answers }: { readonly path: Path; readonly answers: Fields },
  ): TableRow {
    const row: Record<string, TableRow[string]> = {};
    for (const column of columns) {
      if (!Object.hasOwn(raw, column.code)) continue;
      const answer = this.#answer(raw[column.code], column, {
        path: [...path, column.code],
        beside: { ...answers, ...row },
      });
      if (answer !== null) row[column.code] = answer;
    }
    this.#reportUnknownKeys(
      raw,
      columns.map(({ code }) => code),
      { path, table: name.label },
    );
    return row;
  }

  /** Returns what stands in the report for what was typed and could not be read. */
  #reportUnread(wanted: LocalizedText, raw: unknown, path: Path): typeof unread {
    this.#unread.push(path);
    const params = { expected: wanted, found: foundText(raw) };
    if (this.#findings.length < limits.findings)
      this.#findings.push(inputFinding('report/input-not-read', params, { path }));
    return unread;
  }

  #reportUnknownKeys(raw: Fields, known: readonly string[], at: Parameters<typeof unknownKey>[1]): void {
    const names = new Set(known);
    for (const key of Object.keys(raw)) {
      if (!names.has(key) && this.#findings.length < limits.findings)
        this.#findings.push(unknownKey(key, at));
    }
  }
}

function rowsOf({ name: { label } }: TableCheck): LocalizedText {
  return { vi: `các dòng của bảng “${label.vi}”`, en: `the rows of table “${label.en}”` };
}

function rowOf({ name: { label } }: TableCheck): LocalizedText {
  return { vi: `một dòng của bảng “${label.vi}”`, en: `a row of table “${label.en}”` };
}
