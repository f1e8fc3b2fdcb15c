// Over 250 lines: the states of one report's answers, which read each other, are kept in one place.
import type { CivilDate, LocalizedText } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { Question } from '../questions/question.ts';
import type { QuestionAnswer, TableRow } from '../report.ts';
import type { WithinRow } from '../rules/evaluate.ts';
import { decide, ruleValue } from '../rules/evaluate.ts';
import type { ReadAnswer, ReadRows, RuleReader } from '../rules/rule-reader.ts';
import { answeredRows, notAskedAnswer } from '../rules/rule-reader.ts';
import { isRecord } from '../unknown-value.ts';
import { problemOf } from '../validate/answer-check.ts';
import type { CompiledChecks, QuestionCheck, TableCheck } from '../validate/compiled-checks.ts';
import type { Computed, ValuedRule } from './computed-answer.ts';
import { computedFrom, plainAnswer } from './computed-answer.ts';
import type { GoverningRule } from './governing-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the rules decide of one question, or of one cell. */
interface Decided {
  asked: boolean;
  required: boolean;
  /** Null where nothing computes it. */
  computed: Computed | null;
}

/** A row of a table with what is decided in it. */
interface WorkRow {
  readonly values: Record<string, QuestionAnswer>;
  asked: boolean;
  readonly cells: Map<string, Decided>;
}

interface WorkTable {
  readonly check: TableCheck;
  readonly rows: readonly WorkRow[];
  /** By code, where the template names the rows. */
  readonly byCode: ReadonlyMap<string, WorkRow> | null;
}

/** What is decided about: a question or a cell, in its row. */
interface Place {
  /** Null for a table or a note. */
  readonly question: QuestionCheck | null;
  readonly within: WithinRow | null;
}

const notDecided: Decided = { asked: true, required: false, computed: null };

/**
 * The answers of a report as its template's rules see them (trạng thái câu trả lời): what is asked, what is required, and
 * what is computed. What is not sound counts as missing.
 */
export class ReportAnswers implements RuleReader {
  readonly #checks: CompiledChecks;
  readonly #answers: Fields;
  readonly #round: Fields;
  readonly #unsound: ReadonlySet<string>;
  readonly #decided = new Map<string, Decided>();
  readonly #tables = new Map<string, WorkTable>();

  constructor(
    checks: CompiledChecks,
    report: { readonly answers: Fields; readonly round: Fields },
    unsound: ReadonlySet<string> = new Set(),
  ) {
    this.#checks = checks;
    this.#answers = report.answers;
    this.#round = report.round;
    this.#unsound = unsound;
    for (const governing of checks.governing) this.#govern(governing);
  }

  /** Whether an item is asked. */
  isAsked(code: string): boolean {
    return this.#decided.get(code)?.asked !== false;
  }

  /** Whether an item that is asked must be answered. */
  isRequired({ code, required }: QuestionCheck): boolean {
    return required || this.#decided.get(code)?.required === true;
  }

  /** The computed answer of a question; null where nothing computes it. */
  computed({ code }: QuestionCheck): Computed | null {
    return this.#decided.get(code)?.computed ?? null;
  }

  /** Whether a row that the template names is asked. */
  isRowAsked(table: string, row: string): boolean {
    return this.#tables.get(table)?.byCode?.get(row)?.asked !== false;
  }

  /** What is decided of a cell. */
  cell(table: string, row: string | number, column: QuestionCheck) {
    const { asked, required, computed } = this.#rowAt(table, row)?.cells.get(column.code) ?? notDecided;
    return { asked, required: column.required || required, computed };
  }

  /** An answer as rules read it. */
  answer(code: string): ReadAnswer | undefined {
    const decided = this.#decided.get(code);
    if (decided?.asked === false) return notAskedAnswer;
    if (decided?.computed != null) return decided.computed.answer;
    const answer = this.#answers[code];
    if (answer === undefined) return code.includes('.') ? this.#cellAnswer(code) : undefined;
    if (typeof answer !== 'string') return answer as ReadAnswer;
    const check = this.#checks.byCode.get(code);
    const isDate = check?.kind === 'question' && check.question.kind === 'date';
    return isDate && !isCivilDate(answer) ? undefined : answer;
  }

  /** The rows of a table that are asked. */
  rows(code: string): ReadRows {
    if (!this.isAsked(code)) return notAskedAnswer;
    const check = this.#checks.byCode.get(code);
    if (check?.kind !== 'table') return undefined;
    if (check.rows !== null) return this.#namedRows(check);
    const rows = this.#answers[code];
    if (!Array.isArray(rows)) return undefined;
    if (!check.governed && !this.#unsound.has(code)) return rows as readonly TableRow[];
    return this.#table(check).rows.map(({ values }) => values);
  }

  #namedRows(check: TableCheck): ReadRows {
    const asked = this.#table(check).rows.filter((row) => row.asked);
    return asked.length === 0 ? notAskedAnswer : answeredRows(asked.map(({ values }) => values));
  }

  /** A bound of the round's period. */
  period(bound: 'from' | 'to'): CivilDate | null {
    const date = this.#round[bound];
    return typeof date === 'string' && isCivilDate(date) ? date : null;
  }

  #cellAnswer(code: string): ReadAnswer | undefined {
    const [table = '', row = '', column = ''] = code.split('.');
    if (!this.isAsked(table)) return notAskedAnswer;
    const check = this.#checks.byCode.get(table);
    if (check?.kind !== 'table') return undefined;
    const work = this.#table(check).byCode?.get(row);
    if (work?.asked === false || work?.cells.get(column)?.asked === false) return notAskedAnswer;
    return work?.values[column];
  }

  #rowAt(table: string, row: string | number): WorkRow | undefined {
    const work = this.#tables.get(table);
    return typeof row === 'number' ? work?.rows[row] : work?.byCode?.get(row);
  }

  #govern(governing: GoverningRule): void {
    const { item, column, row } = governing;
    const check = this.#checks.byCode.get(item);
    if (column === undefined && row === undefined) {
      const question = check?.kind === 'question' ? check : null;
      this.#decide(governing, this.#decidedOf(item), { question, within: null });
      return;
    }
    if (check?.kind !== 'table') return;
    const table = this.#table(check);
    if (row !== undefined) {
      const work = table.byCode?.get(row);
      if (work !== undefined)
        work.asked = decide(governing.rule, this, { table: item, row: work.values }) === true;
      return;
    }
    const question = check.columns.find(({ code }) => code === column);
    if (question === undefined) return;
    for (const work of table.rows) {
      const decided = work.cells.get(question.code) ?? { ...notDecided };
      work.cells.set(question.code, decided);
      this.#decide(governing, decided, { question, within: { table: item, row: work.values } });
      if (!decided.asked) delete work.values[question.code];
      else if (governing.state === 'computed') setComputed(work.values, question.code, decided.computed);
    }
  }

  #decidedOf(item: string): Decided {
    const decided = this.#decided.get(item) ?? { ...notDecided };
    this.#decided.set(item, decided);
    return decided;
  }

  #decide({ state, rule }: GoverningRule, decided: Decided, { question, within }: Place): void {
    switch (state) {
      case 'asked':
        decided.asked = decide(rule, this, within) === true;
        return;
      case 'required':
        decided.required = decide(rule, this, within) === true;
        return;
      case 'computed': {
        const valued = { rule, value: ruleValue(rule, this, within) };
        const required = question?.required === true || decided.required;
        decided.computed =
          question === null ? null : this.#computedOf(question.question, valued, { required, within });
        return;
      }
      default:
        state satisfies never;
    }
  }

  #computedOf(
    question: Question,
    computed: ValuedRule,
    { required, within }: { readonly required: boolean; readonly within: WithinRow | null },
  ): Computed {
    return (
      plainAnswer(question, computed, this) ??
      computedFrom(question, computed, {
        ...{ read: this, within, required },
        labelOf: (code) => this.#labelOf(code),
      })
    );
  }

  #labelOf(code: string): LocalizedText {
    const [item = '', , column] = code.split('.');
    const check = this.#checks.byCode.get(item);
    const named = check?.kind === 'table' ? check.columns.find((each) => each.code === column) : check;
    return named?.name.label ?? { vi: code, en: code };
  }

  #table(check: TableCheck): WorkTable {
    const known = this.#tables.get(check.code) ?? workTable(check, this.#answers[check.code]);
    this.#tables.set(check.code, known);
    return known;
  }
}

function setComputed(
  values: Record<string, QuestionAnswer>,
  code: string,
  computed: Decided['computed'],
): void {
  const answer = computed?.answer;
  if (answer === undefined || answer === null) delete values[code];
  else values[code] = answer;
}

/** The rows of a table as far as they are sound; a row that is named stands there without answers too. */
function workTable(check: TableCheck, answer: unknown): WorkTable {
  if (check.rows === null) {
    const rows: readonly unknown[] = Array.isArray(answer) ? answer.slice(0, check.maximumRows) : [];
    // Not `map`: a list may have holes.
    return { check, rows: Array.from(rows, (row) => workRow(check, row)), byCode: null };
  }
  const given = isRecord(answer) ? answer : {};
  const byCode = new Map(check.rows.map(({ code }) => [code, workRow(check, given[code])]));
  return { check, rows: [...byCode.values()], byCode };
}

function workRow({ columns }: TableCheck, row: unknown): WorkRow {
  const values: Record<string, QuestionAnswer> = {};
  const given = isRecord(row) ? row : {};
  for (const column of columns) {
    const cell = given[column.code];
    if (cell === undefined || cell === null) continue;
    if (isRecord(cell) || isSound(column, cell)) values[column.code] = cell as QuestionAnswer;
  }
  return { values, asked: true, cells: new Map() };
}

/** A doubt about a cell does not make it missing. */
function isSound(column: QuestionCheck, cell: unknown): boolean {
  const problem = problemOf(column, cell);
  return problem === null || problem([]).severity !== 'error';
}
