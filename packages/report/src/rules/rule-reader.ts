import type { CivilDate } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { TableAnswer, TableRow } from '../report.ts';

/**
 * Gives a rule the answers that it names. What is undefined, null or blank counts as missing.
 *
 * `answer` is asked for figures, header facts and narrative parts; `rows` for the rows of a table.
 */
export interface RuleReader {
  /** The answer of a code; undefined where it was not given. */
  readonly answer: (code: string) => TableAnswer | undefined;
  /** The rows of a table in order; empty where it has none. */
  readonly rows: (table: string) => readonly TableRow[];
  /** A bound of the period; null where the report does not give it. */
  readonly period: (bound: 'from' | 'to') => CivilDate | null;
}

/** A reader over a report, or over what of a report is known so far. */
export function reportReader(report: {
  readonly period?: { readonly from: string; readonly to: string };
  readonly header?: Readonly<Record<string, TableAnswer>>;
  readonly indicators?: Readonly<Record<string, TableAnswer>>;
  readonly narratives?: Readonly<Record<string, TableAnswer>>;
  readonly tables?: Readonly<Record<string, readonly TableRow[]>>;
}): RuleReader {
  const { indicators = {}, header = {}, narratives = {}, tables = {}, period } = report;
  return {
    answer: (code) => {
      if (Object.hasOwn(indicators, code)) return indicators[code];
      if (Object.hasOwn(header, code)) return header[code];
      return Object.hasOwn(narratives, code) ? narratives[code] : undefined;
    },
    rows: (table) => (Object.hasOwn(tables, table) ? (tables[table] ?? []) : []),
    period: (bound) => {
      const date = period?.[bound];
      return date !== undefined && isCivilDate(date) ? date : null;
    },
  };
}
