// Over 250 lines: a form written the plainest way, which the quick one is held against, reads best in one place.
import type { Finding } from '@chiendich/core';
import { hasErrors } from '@chiendich/core';
import type { Report, TableRow } from '@chiendich/report';
import type { ReadAnswer, Rule, RuleReader } from '@chiendich/report/rules';
import { evaluate } from '@chiendich/report/rules';
import {
  answerProblem,
  compileChecks,
  createValidator,
  notAskedAnswer,
  readTyped,
  unreadAnswer,
} from '@chiendich/report/validate';
import { textOfAnswer } from '../engine/answer-text.ts';
import type { FieldState } from '../form.ts';
import type { Answer } from '../form-answers.ts';
import type {
  ColumnDefinition,
  FieldDefinition,
  FormDefinition,
  TableDefinition,
} from '../form-definition.ts';
import { round } from './template.ts';

/** What was entered at one place. */
interface Entry {
  answer: Answer;
  text: string | null;
  reading: readonly Finding[];
}

/** A row with what was entered in it, by column. */
export interface NaiveRow {
  id: string;
  readonly cells: Record<string, Entry>;
}

/** What was entered, and nothing that follows from it. */
interface Entered {
  fields: Record<string, Entry>;
  rows: NaiveRow[];
  given: number;
  /** The person said that there is no row. */
  none: boolean;
  sent: { report: string; revision: number } | null;
}

/** What a field must show; its findings are another matter. */
type NaiveState = Omit<FieldState, 'key' | 'definition' | 'findings' | 'choices'>;

/** A form of one table that works everything out from the start whenever it is asked: slow, and easy to believe. */
export class NaiveForm {
  readonly table: TableDefinition;
  readonly fields: readonly FieldDefinition[];
  entered: Entered = { fields: {}, rows: [], given: 0, none: false, sent: null };
  visited = new Set<string>();
  readonly #definition: FormDefinition;
  readonly #validator: ReturnType<typeof createValidator>;
  /** The checks of questions and of columns, by code. */
  readonly #checks: ReadonlyMap<string, Parameters<typeof answerProblem>[0]>;

  constructor(definition: FormDefinition) {
    const items = definition.pages.flatMap(({ sections }) => sections.flatMap((section) => section.items));
    this.fields = items.filter((item) => item.kind !== 'table' && item.kind !== 'note');
    this.table = items.find((item) => item.kind === 'table') as TableDefinition;
    this.#definition = definition;
    this.#validator = createValidator(definition.template);
    const { items: compiled } = compileChecks(definition.template, definition.rules);
    this.#checks = new Map(
      compiled
        .flatMap((item) => (item.kind === 'table' ? item.columns : [item]))
        .map((each) => [each.code, each]),
    );
    for (const { key } of this.fields) this.entered.fields[key] = nothing();
  }

  /** All cells by key, row by row. */
  cells(
    rows: readonly NaiveRow[] = this.entered.rows,
  ): readonly (readonly [string, Entry, ColumnDefinition])[] {
    const { key, columns } = this.table;
    return rows.flatMap(({ id, cells }) =>
      columns.map((column) => [`${key}[${id}].${column.code}`, cells[column.code] as Entry, column] as const),
    );
  }

  set(key: string, answer: Answer): void {
    const [entry] = this.#at(key);
    if (entry.text === null && JSON.stringify(entry.answer) === JSON.stringify(answer)) return;
    Object.assign(entry, { answer, text: null, reading: [] });
  }

  type(key: string, typed: string): void {
    const [entry, definition] = this.#at(key);
    const { answer, reading } = this.#read(definition, typed);
    const isWhole = definition.kind === 'text' && typed === answer;
    Object.assign(entry, { answer, reading, text: typed === '' || isWhole ? null : typed });
  }

  leave(key: string): void {
    const [entry] = this.#at(key);
    if (entry.text !== null && entry.answer !== null && entry.reading.length === 0) entry.text = null;
    this.visited.add(key);
  }

  addRow(at: number): string {
    this.entered.given += 1;
    const id = `r${this.entered.given}`;
    const cells = Object.fromEntries(this.table.columns.map(({ code }) => [code, nothing()]));
    this.entered.rows.splice(at, 0, { id, cells });
    this.entered.none = false;
    return id;
  }

  removeRow(row: NaiveRow): void {
    this.entered.rows = this.entered.rows.filter((one) => one !== row);
  }

  moveRow(row: NaiveRow, to: number): void {
    this.removeRow(row);
    this.entered.rows.splice(to, 0, row);
  }

  setNone(none: boolean): void {
    if (this.entered.none === none || this.filledRows().length > 0) return;
    this.entered.rows = [];
    this.entered.none = none;
  }

  /** The rows that are rows of the report. */
  filledRows(): readonly NaiveRow[] {
    const isBlank = ({ answer, text }: Entry) => answer === null && (text ?? '').trim() === '';
    return this.entered.rows.filter(({ cells }) => !Object.values(cells).every(isBlank));
  }

  paste(row: NaiveRow, column: number, cells: readonly (readonly string[])[]): void {
    const first = this.entered.rows.indexOf(row);
    cells.forEach((line, index) => {
      if (first + index === this.entered.rows.length) this.addRow(first + index);
      const target = this.entered.rows[first + index] as NaiveRow;
      line.slice(0, this.table.columns.length - column).forEach((cell, offset) => {
        const definition = this.table.columns[column + offset] as ColumnDefinition;
        const { answer, reading } = this.#read(definition, cell.trim());
        const isPlain = cell.trim() === '' || (answer !== null && reading.length === 0);
        target.cells[definition.code] = { answer, reading, text: isPlain ? null : cell.trim() };
      });
    });
  }

  visitAll(): void {
    this.visited = new Set(this.workOut().states.keys());
  }

  /** What was entered, for `restore`: a draft. */
  save(): Entered {
    return structuredClone(this.entered);
  }

  /** Goes on with a draft: rows get new names, and nobody was anywhere yet. */
  restore(saved: Entered): void {
    this.entered = structuredClone(saved);
    this.entered.rows.forEach((row, index) => {
      row.id = `r${index + 1}`;
    });
    this.entered.given = this.entered.rows.length;
    this.visited = new Set();
  }

  /** Everything that follows from what was entered, in as many rounds as it takes until nothing changes. */
  workOut() {
    const answers = new Map(this.fields.map(({ key }) => [key, this.entered.fields[key]?.answer ?? null]));
    const hidden = new Set<string>();
    const rowsOf = (isReport: boolean) =>
      this.filledRows().map(({ cells }): TableRow => {
        const read = Object.entries(cells).map(
          ([code, entry]) => [code, isReport ? entry.answer : this.#valueOf(code, entry)] as const,
        );
        return Object.fromEntries(read.filter(([, answer]) => answer !== null)) as TableRow;
      });
    const rows = rowsOf(false);
    /** What reads an answer in error: hidden, or computed as nothing. */
    const unread = new Set<string>();
    const isTooMany = rows.length > (this.table.maximumRows ?? 1000);
    const reader: RuleReader = {
      answer: (code) => {
        if (unread.has(code)) return unreadAnswer;
        if (hidden.has(code)) return notAskedAnswer;
        const entry = this.entered.fields[code];
        const isComputed = this.#ruleOf(code, 'computed') !== undefined;
        return (
          (isComputed || entry === undefined ? answers.get(code) : this.#valueOf(code, entry)) ?? undefined
        );
      },
      rows: () => {
        if (unread.has(this.table.key)) return unreadAnswer;
        if (hidden.has(this.table.key)) return notAskedAnswer;
        if (isTooMany) return unreadAnswer;
        return rows.length === 0 && !this.entered.none ? undefined : rows;
      },
      period: (bound) => round[bound],
    };
    const resultOf = (rule: Rule) => evaluate(rule, reader);
    const isTrue = (rule: Rule | undefined) => {
      const result = rule === undefined ? null : resultOf(rule);
      return result?.state === 'value' && result.value === true;
    };
    const state = () => JSON.stringify([[...answers], [...hidden].sort(), [...unread].sort()]);
    for (let before = ''; before !== state(); ) {
      before = state();
      for (const { key } of [...this.fields, this.table]) {
        const [asked, computed] = [this.#ruleOf(key, 'asked'), this.#ruleOf(key, 'computed')];
        if (asked !== undefined && !isTrue(asked)) hidden.add(key);
        else hidden.delete(key);
        const isUnread = [asked, computed].some(
          (rule) => rule !== undefined && resultOf(rule).state === 'unread',
        );
        if (isUnread) unread.add(key);
        else unread.delete(key);
        if (computed !== undefined)
          answers.set(key, computedAnswer(key, evaluate(computed, reader), { answers, hidden, rows }));
      }
    }
    const states = new Map<string, NaiveState>();
    for (const field of this.fields) {
      const answer = answers.get(field.key) ?? null;
      const computed = this.#ruleOf(field.key, 'computed') !== undefined;
      states.set(field.key, {
        answer,
        text: (computed ? null : this.entered.fields[field.key]?.text) ?? textOfAnswer(field, answer),
        visible: !hidden.has(field.key),
        required: field.required || isTrue(this.#ruleOf(field.key, 'required')),
        computed,
        visited: this.visited.has(field.key),
      });
    }
    for (const [key, { answer, text }, column] of this.cells()) {
      const shown = text ?? textOfAnswer(column, answer);
      const { required } = column;
      const visited = this.visited.has(key);
      states.set(key, { answer, text: shown, visible: true, required, computed: false, visited });
    }
    const isTableShown = !hidden.has(this.table.key);
    return {
      states,
      isTableShown,
      report: this.#report(states, isTableShown, rowsOf(true)),
      total: !isTableShown
        ? { state: unread.has(this.table.key) ? 'unread' : 'notApplicable' }
        : isTooMany
          ? { state: 'unread' }
          : totalOf(rows, this.entered.none),
    };
  }

  /** Whether a report may be sent: nothing unread, nothing open that is required, and the validator accepts it. */
  isSound({ states, isTableShown, report }: ReturnType<NaiveForm['workOut']>): boolean {
    const entries = [
      ...this.fields.flatMap(({ key }) =>
        states.get(key)?.visible ? [[key, this.entered.fields[key]] as const] : [],
      ),
      ...(isTableShown ? this.cells(this.filledRows()) : []),
    ];
    const isAnswered = entries.every(([key, entry]) => {
      const { answer, required, computed } = states.get(key) ?? {
        answer: null,
        required: true,
        computed: false,
      };
      return !hasErrors(entry?.reading ?? []) && (answer !== null || !required || computed);
    });
    return isAnswered && this.#validator.validate(report).ok;
  }

  #report(states: ReadonlyMap<string, NaiveState>, isTableShown: boolean, rows: readonly TableRow[]): Report {
    const answers: Record<string, unknown> = {};
    for (const { key } of this.fields) {
      const state = states.get(key);
      if (state?.visible && state.answer !== null && key !== 'report.organization')
        answers[key] = state.answer;
    }
    if (isTableShown && (rows.length > 0 || this.entered.none)) answers[this.table.key] = rows;
    const { id, version } = this.#definition.template;
    const organization = String(states.get('report.organization')?.answer ?? '');
    return { template: { id, version }, organization, round, answers: answers as Report['answers'] };
  }

  #ruleOf(key: string, state: 'asked' | 'required' | 'computed'): Rule | undefined {
    return this.#definition.rules.governing.find((each) => each.item === key && each.state === state)?.rule;
  }

  /** An answer as rules read it. */
  #valueOf(code: string, { answer, text, reading }: Entry): ReadAnswer {
    const check = this.#checks.get(code);
    const value = answer ?? text;
    if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
    const isIll = check !== undefined && answerProblem(check, value)?.([]).severity === 'error';
    return isIll || hasErrors(reading) ? unreadAnswer : answer;
  }

  #at(key: string): readonly [Entry, FieldDefinition | ColumnDefinition] {
    const field = this.fields.find((one) => one.key === key);
    if (field !== undefined) return [this.entered.fields[key] as Entry, field];
    const cell = this.cells().find(([one]) => one === key);
    return [cell?.[1] as Entry, cell?.[2] as ColumnDefinition];
  }

  #read(definition: FieldDefinition | ColumnDefinition, typed: string): Omit<Entry, 'text'> {
    const read = readTyped(definition.question, typed, { unit: definition.unit, year: 2024 });
    return { answer: read.ok ? read.value : null, reading: read.findings };
  }
}

function nothing(): Entry {
  return { answer: null, text: null, reading: [] };
}

/** What A4 (A1 + thay thiếu(A3; 0)) and A6 (the sum of the table) are without a value: missing where their inputs say so. */
function computedAnswer(
  key: string,
  result: ReturnType<typeof evaluate>,
  {
    answers,
    hidden,
    rows,
  }: {
    readonly answers: ReadonlyMap<string, Answer>;
    readonly hidden: ReadonlySet<string>;
    readonly rows: readonly TableRow[];
  },
): Answer {
  if (result.state === 'notApplicable') return { state: 'notApplicable' };
  if (result.state === 'unread') return null;
  if (result.state === 'value' && typeof result.value === 'number')
    return Math.sign(result.value) * Math.round(Math.abs(result.value));
  const cells = hidden.has('buoi') ? [] : rows.map(({ cay }) => cay ?? null);
  const inputs = key === 'A4' ? [answers.get('A1') ?? null] : cells;
  for (const input of inputs) {
    if (typeof input !== 'object' || input === null || !('state' in input) || input.state !== 'missing')
      continue;
    const label = key === 'A4' ? 'Chỉ tiêu A1' : 'Số cây';
    return { state: 'missing', reason: `chưa có “${label}” (${input.reason})` };
  }
  return null;
}

function totalOf(rows: readonly TableRow[], isNone: boolean) {
  if (rows.length === 0 && !isNone) return { state: 'missing' };
  const cells = rows.map(({ cay }) => cay ?? null);
  if (
    cells.some(
      (cell) => typeof cell === 'object' && cell !== null && 'state' in cell && cell.state === 'missing',
    )
  )
    return { state: 'missing' };
  if (cells.includes(unreadAnswer as never)) return { state: 'unread' };
  const value = cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
  return { state: 'value', value };
}
