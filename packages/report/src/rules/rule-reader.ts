import type { CivilDate } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { Answer, QuestionAnswer, Report, TableRow } from '../report.ts';
import { isRecord } from '../unknown-value.ts';

/** What a rule reads where a question is not asked. */
export const notAskedAnswer = { state: 'notAsked' } as const;

/** What a rule reads where what was given is itself in error: nobody knows what it should be. */
export const unreadAnswer = { state: 'unread' } as const;

/** An answer as a rule reads it: also that its question is not asked, or that what was given is itself in error. */
export type ReadAnswer = QuestionAnswer | typeof notAskedAnswer | typeof unreadAnswer | null;

/** The rows of a table as a rule reads them: also that the table is not asked, was not answered, or is itself in error. */
export type ReadRows = readonly TableRow[] | typeof notAskedAnswer | typeof unreadAnswer | undefined;

/** The rows there are: none of a table that is not asked, or was not answered. */
export function rowsThere(rows: ReadRows): readonly TableRow[] {
  return rows === undefined || 'state' in rows ? [] : rows;
}

/** The named rows of a table, if anything is answered in one of them: a table of nothing but empty cells was not answered. */
export function answeredRows(rows: readonly TableRow[]): ReadRows {
  const isAnswered = (row: TableRow) =>
    Object.values(row).some((cell) => cell !== undefined && cell !== null);
  return rows.some(isAnswered) ? rows : undefined;
}

/**
 * Gives a rule the answers that it names. What is undefined, null or blank counts as missing.
 *
 * `answer` is asked for questions, and for the cells of named rows as `table.row.column`; `rows` for the rows of a table.
 */
export interface RuleReader {
  /** The answer of a code; undefined where it was not given. */
  readonly answer: (code: string) => ReadAnswer | undefined;
  /**
   * The rows of a table in order, without those that are not asked; empty where it is answered with no row. Undefined where
   * nothing was answered in it, `notAskedAnswer` where it is not asked, `unreadAnswer` where what was given cannot be read as rows.
   */
  readonly rows: (table: string) => ReadRows;
  /** A bound of the period that the round covers; null where it is not known. */
  readonly period: (bound: 'from' | 'to') => CivilDate | null;
}

/** A reader over a report, or over what of a report is known so far, as if everything were asked. */
export function reportReader({
  round,
  answers = {},
}: {
  readonly round?: Partial<Report['round']>;
  readonly answers?: Readonly<Record<string, Answer | null>>;
}): RuleReader {
  const own = (code: string) => (Object.hasOwn(answers, code) ? answers[code] : undefined);
  return {
    answer: (code) => {
      const [table = '', row = '', column] = code.split('.');
      if (column === undefined) return own(code) as ReadAnswer | undefined;
      return rowsByCode(own(table))?.[row]?.[column];
    },
    rows: (table) => {
      const rows = own(table);
      if (Array.isArray(rows)) return rows as readonly TableRow[];
      return answeredRows(Object.values(rowsByCode(rows) ?? {}));
    },
    period: (bound) => {
      const date = round?.[bound];
      return date !== undefined && isCivilDate(date) ? date : null;
    },
  };
}

function rowsByCode(rows: unknown): Readonly<Record<string, TableRow>> | null {
  return isRecord(rows) ? (rows as Readonly<Record<string, TableRow>>) : null;
}
