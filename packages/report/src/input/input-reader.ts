import type { Finding, LocalizedText } from '@chiendich/core';
import { hasErrors } from '@chiendich/core';
import { dayOf } from '../questions/date.ts';
import { composed } from '../questions/text.ts';
import type { Answer, Report, TableRow } from '../report.ts';
import { measureUnitOf } from '../template/measure-unit.ts';
import { atMost, expected, isRecord, shortText } from '../unknown-value.ts';
import { isBlank } from '../validate/blank-text.ts';
import type { CompiledChecks, QuestionCheck, TableCheck } from '../validate/compiled-checks.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { inputFinding } from './findings.ts';
import { readTyped } from './read-typed.ts';

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** What could be read of a report that was typed. */
interface ReadInput {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Places whose content could not be read. */
  readonly unread: readonly Path[];
  /** For each table with rows of the reporter's own, which of the typed rows its rows were: blank ones are left out. */
  readonly typedRows: ReadonlyMap<string, readonly number[]>;
}

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
    this.#reportUnknownKeys(raw, ['template', 'organization', 'round', 'answers'], []);
    const round = this.#round(raw.round);
    const report: Report = {
      template: this.#template(raw.template, { id, version }),
      organization: this.#text(raw.organization, expected.organization, ['organization']),
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

  /** Without one it is left blank, and the validator asks for it. */
  #text(raw: unknown, wanted: LocalizedText, path: Path): string {
    if (typeof raw === 'string') return composed(raw).trim();
    if (raw !== undefined) this.#reportUnread(wanted, raw, path);
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
    for (const bound of ['from', 'to']) {
      const date = typeof raw[bound] === 'string' ? dayOf(raw[bound]) : null;
      if (date !== null) round[bound] = date;
    }
    const year = /^\d{4}/.exec(String(round.from));
    if (year !== null) this.#year = Number(year[0]);
    return round as unknown as Report['round'];
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
      ['answers'],
    );
    return answers;
  }

  #answer(
    raw: unknown,
    { question }: QuestionCheck,
    { path, beside }: { readonly path: Path; readonly beside: Fields },
  ) {
    const { template, lists } = this.#checks;
    const unit = question.kind === 'number' ? (measureUnitOf(question.unit, template)?.label ?? null) : null;
    const above =
      question.kind === 'choice' && question.parent !== undefined ? beside[question.parent] : undefined;
    const parent = typeof above === 'string' ? above : undefined;
    const read = readTyped(question, raw, { unit, year: this.#year, lists, parent, path });
    this.#findings.push(...read.findings);
    if (hasErrors(read.findings)) this.#unread.push(path);
    return read.ok ? read.value : null;
  }

  #table(raw: unknown, table: TableCheck, answers: Fields): Answer | null {
    if (raw === null) return null;
    if (table.rows !== null) return this.#fixedRows(raw, table, answers);
    const { path } = table;
    if (!Array.isArray(raw)) {
      this.#reportUnread(rowsOf(table), raw, path);
      return null;
    }
    if (raw.length > limits.rows) this.#reportUnread(atMost(limits.rows), raw.length, path);
    const rows: TableRow[] = [];
    const typed: number[] = [];
    for (const [at, row] of (raw.slice(0, limits.rows) as readonly unknown[]).entries()) {
      const place = [...path, at];
      if (!isRecord(row)) this.#reportUnread(rowOf(table), row, place);
      else if (!isBlankRow(row)) {
        rows.push(this.#row(row, table, { path: place, answers }));
        typed.push(at);
      }
    }
    this.#typedRows.set(table.code, typed);
    return rows;
  }

  #fixedRows(raw: unknown, table: TableCheck, answers: Fields): Answer | null {
    if (!isRecord(raw)) {
      this.#reportUnread(rowsOf(table), raw, table.path);
      return null;
    }
    const rows: [string, TableRow][] = [];
    for (const { code } of table.rows ?? []) {
      const row = raw[code];
      if (!Object.hasOwn(raw, code) || row === null) continue;
      const place = [...table.path, code];
      if (!isRecord(row)) this.#reportUnread(rowOf(table), row, place);
      else if (!isBlankRow(row)) rows.push([code, this.#row(row, table, { path: place, answers })]);
    }
    this.#reportUnknownKeys(
      raw,
      (table.rows ?? []).map(({ code }) => code),
      table.path,
    );
    return rows.length === 0 ? null : Object.fromEntries(rows);
  }

  /** `answers` are those read so far: a choice of a row may belong to one of them. */
  #row(
    raw: Fields,
    { columns }: TableCheck,
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
      path,
    );
    return row;
  }

  #reportUnread(wanted: LocalizedText, raw: unknown, path: Path): void {
    this.#unread.push(path);
    if (this.#findings.length >= limits.findings) return;
    this.#findings.push(
      inputFinding('report/input-not-read', { expected: wanted, found: shortText(raw) }, { path }),
    );
  }

  #reportUnknownKeys(raw: Fields, known: readonly string[], path: Path): void {
    const names = new Set(known);
    for (const key of Object.keys(raw)) {
      if (names.has(key) || this.#findings.length >= limits.findings) continue;
      const found = shortText(key);
      this.#findings.push(reportFinding('report/unknown-field', { found }, { path: [...path, found] }));
    }
  }
}

function isBlankRow(row: Fields): boolean {
  return Object.values(row).every((cell) => cell === null || (typeof cell === 'string' && isBlank(cell)));
}

function rowsOf({ name: { label } }: TableCheck): LocalizedText {
  return { vi: `các dòng của bảng “${label.vi}”`, en: `the rows of table “${label.en}”` };
}

function rowOf({ name: { label } }: TableCheck): LocalizedText {
  return { vi: `một dòng của bảng “${label.vi}”`, en: `a row of table “${label.en}”` };
}
