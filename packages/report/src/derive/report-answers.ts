// Over 250 lines: the states of one report's answers, which read each other, are kept in one place.
import type { CivilDate, LocalizedText } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import { isBlankRow } from '../input/blank-answer.ts';
import type { Question } from '../questions/question.ts';
import type { QuestionAnswer, TableRow } from '../report.ts';
import type { WithinRow } from '../rules/evaluate.ts';
import { decide, ruleValue } from '../rules/evaluate.ts';
import type { ReadAnswer, ReadRows, RuleReader } from '../rules/rule-reader.ts';
import { answeredRows, notAskedAnswer, unreadAnswer } from '../rules/rule-reader.ts';
import { unread } from '../rules/three-states.ts';
import { isRecord } from '../unknown-value.ts';
import { problemOf } from '../validate/answer-check.ts';
import { isRowsByName, unreadPlace } from '../validate/checks.ts';
import type { CompiledChecks, QuestionCheck, TableCheck } from '../validate/compiled-checks.ts';
import type { Computed, ValuedRule } from './computed-answer.ts';
import { computedFrom, plainAnswer } from './computed-answer.ts';
import type { GoverningRule } from './governing-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the rules decide of one question, or of one cell. */
interface Decided {
  /** Null where what its rule reads is in error. */
  asked: boolean | null;
  required: boolean;
  /** Null where nothing computes it. */
  computed: Computed | null;
}

/** Cells as rules read them. */
type Values = Record<string, QuestionAnswer | typeof unreadAnswer>;

/** A row of a table with what is decided in it. */
interface WorkRow {
  readonly values: Values;
  asked: boolean | null;
  readonly cells: Map<string, Decided>;
}

interface WorkTable {
  readonly check: TableCheck;
  readonly rows: readonly WorkRow[];
  /** By code, where the template names the rows. */
  readonly byCode: ReadonlyMap<string, WorkRow> | null;
  /** Whether what was given can be read as its rows. */
  readonly isRead: boolean;
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
 * what is computed. What is itself in error is unread, and so is what follows from it: each cause is found once.
 */
export class ReportAnswers implements RuleReader {
  readonly #checks: CompiledChecks;
  readonly #answers: Fields;
  readonly #round: Fields;
  readonly #unsound: ReadonlySet<string> | null;
  readonly #decided = new Map<string, Decided>();
  readonly #tables = new Map<string, WorkTable>();

  /** `unsound` are the items that no rule governs and that are in error; without it each is looked at where a rule reads it. */
  constructor(
    checks: CompiledChecks,
    report: { readonly answers: Fields; readonly round: Fields },
    unsound: ReadonlySet<string> | null = null,
  ) {
    this.#checks = checks;
    this.#answers = report.answers;
    this.#round = report.round;
    this.#unsound = unsound;
    for (const governing of checks.governing) this.#govern(governing);
  }

  /** Whether an item is asked for certain. */
  isAsked(code: string): boolean {
    return this.asked(code) === true;
  }

  /** Whether an item is asked; null where what decides it is in error. */
  asked(code: string): boolean | null {
    const decided = this.#decided.get(code);
    return decided === undefined || decided.asked;
  }

  /** Whether an item that is asked must be answered; what cannot be computed need not be. */
  isRequired(item: QuestionCheck): boolean {
    return decidedOf(item, this.#decided.get(item.code)).required;
  }

  /** The computed answer of a question; null where nothing computes it, or what it reads is in error. */
  computed(item: QuestionCheck): KnownComputed | null {
    return decidedOf(item, this.#decided.get(item.code)).computed;
  }

  /** Whether a row that the template names is asked for certain. */
  isRowAsked(table: string, row: string): boolean {
    return this.rowAsked(table, row) === true;
  }

  /** Whether a row that the template names is asked; null where what decides it is in error. */
  rowAsked(table: string, row: string): boolean | null {
    const work = this.#tables.get(table)?.byCode?.get(row);
    return work === undefined || work.asked;
  }

  /** What is decided of a cell. */
  cell(table: string, row: string | number, column: QuestionCheck) {
    return decidedOf(column, this.#rowAt(table, row)?.cells.get(column.code));
  }

  /** An answer as rules read it. */
  answer(code: string): ReadAnswer | undefined {
    const decided = this.#decided.get(code);
    if (decided !== undefined) {
      if (decided.asked !== true) return decided.asked === null ? unreadAnswer : notAskedAnswer;
      if (decided.computed !== null) return decided.computed.answer;
    }
    const answer = this.#answers[code];
    if (answer === undefined) return code.includes('.') ? this.#cellAnswer(code) : undefined;
    const check = this.#checks.byCode.get(code);
    return check?.kind !== 'question' || this.#isKnownSound(check) || isSound(check, answer)
      ? (answer as ReadAnswer)
      : unreadAnswer;
  }

  /** The rows of a table that are asked. */
  rows(code: string): ReadRows {
    const isAsked = this.asked(code);
    if (isAsked !== true) return isAsked === null ? unreadAnswer : notAskedAnswer;
    const check = this.#checks.byCode.get(code);
    if (check?.kind !== 'table') return undefined;
    const given = this.#answers[code];
    if (check.rows === null) {
      if (given === undefined) return undefined;
      if (this.#isKnownSound(check)) return given as readonly TableRow[];
    }
    const { rows, isRead } = this.#table(check);
    if (!isRead) return unreadAnswer;
    const values = rows.filter((row) => row.asked !== false).map((row) => row.values as TableRow);
    if (check.rows === null) return values;
    return values.length === 0 ? notAskedAnswer : answeredRows(values);
  }

  #isKnownSound({ code, governed }: QuestionCheck | TableCheck): boolean {
    return !governed && this.#unsound?.has(code) === false;
  }

  /** A bound of the round's period. */
  period(bound: 'from' | 'to'): CivilDate | null {
    const date = this.#round[bound];
    return typeof date === 'string' && isCivilDate(date) ? date : null;
  }

  #cellAnswer(code: string): ReadAnswer | undefined {
    const [table = '', row = '', column = ''] = code.split('.');
    const isAsked = this.asked(table);
    if (isAsked !== true) return isAsked === null ? unreadAnswer : notAskedAnswer;
    const check = this.#checks.byCode.get(table);
    if (check?.kind !== 'table') return undefined;
    const { byCode, isRead } = this.#table(check);
    if (!isRead) return unreadAnswer;
    const work = byCode?.get(row);
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
      if (work === undefined) return;
      work.asked = askedBy(decide(governing.rule, this, { table: item, row: work.values as TableRow }));
      if (work.asked === null) Object.assign(work.values, unreadRow(check));
      return;
    }
    const question = check.columns.find(({ code }) => code === column);
    if (question === undefined) return;
    for (const work of table.rows) {
      const decided = work.cells.get(question.code) ?? { ...notDecided };
      work.cells.set(question.code, decided);
      this.#decide(governing, decided, { question, within: { table: item, row: work.values as TableRow } });
      if (decided.asked === null) work.values[question.code] = unreadAnswer;
      else if (!decided.asked) delete work.values[question.code];
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
        decided.asked = askedBy(decide(rule, this, within));
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

/** A computed answer that what it reads decides. */
export interface KnownComputed extends Computed {
  readonly answer: QuestionAnswer | undefined;
}

function isKnown(computed: Computed): computed is KnownComputed {
  return computed.answer !== unreadAnswer;
}

/** What rules decide of a question or cell; nothing is required or computed of what others in error decide. */
function decidedOf(
  { required: always }: QuestionCheck,
  { asked, required, computed }: Decided = notDecided,
): { readonly asked: boolean | null; readonly required: boolean; readonly computed: KnownComputed | null } {
  if (computed !== null && !isKnown(computed)) return { asked, required: false, computed: null };
  return { asked, required: asked !== null && (always || required), computed };
}

function askedBy(decided: ReturnType<typeof decide>): boolean | null {
  return decided === unread ? null : decided === true;
}

function setComputed(values: Values, code: string, computed: Decided['computed']): void {
  const answer = computed?.answer;
  if (answer === undefined || answer === null) delete values[code];
  else values[code] = answer;
}

/** The rows of a table as far as they are sound; a row that is named stands there without answers too. */
function workTable(check: TableCheck, answer: unknown): WorkTable {
  if (check.rows === null) {
    const isRead = answer === undefined || (Array.isArray(answer) && answer.length <= check.maximumRows);
    const rows: readonly unknown[] = Array.isArray(answer) ? answer.slice(0, check.maximumRows) : [];
    // Not `map`: a list may have holes.
    return { check, rows: Array.from(rows, (row) => workRow(check, row)), byCode: null, isRead };
  }
  const isRead = answer === undefined || isRowsByName(answer);
  const given = isRead && answer !== undefined ? answer : {};
  const byCode = new Map(
    check.rows.map(({ code }) => [code, workRow(check, given[code] === undefined ? {} : given[code])]),
  );
  return { check, rows: [...byCode.values()], byCode, isRead };
}

/** A row; all of it is unread where it cannot be read as one, or is a row of the reporter's own with nothing in it. */
function workRow(check: TableCheck, row: unknown): WorkRow {
  if (!isRecord(row) || row === unreadPlace || (check.rows === null && isBlankRow(row, check)))
    return { values: unreadRow(check), asked: true, cells: new Map() };
  const values: Values = {};
  for (const column of check.columns) {
    const cell = row[column.code];
    if (cell !== undefined)
      values[column.code] = isSound(column, cell) ? (cell as QuestionAnswer) : unreadAnswer;
  }
  return { values, asked: true, cells: new Map() };
}

function unreadRow({ columns }: TableCheck): Values {
  return Object.fromEntries(columns.map(({ code }) => [code, unreadAnswer]));
}

/** A doubt about an answer does not make it unread. */
function isSound(column: QuestionCheck, cell: unknown): boolean {
  const problem = problemOf(column, cell);
  return problem === null || problem([]).severity !== 'error';
}
