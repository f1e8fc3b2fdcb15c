import { expectText } from '@chiendich/core/misuse';
import type { CivilDate, PartialDate } from './civil-date.ts';
import { civilDate, daysInMonth, isCivilDate } from './civil-date.ts';
import { isoDateParts } from './real-day.ts';

/** The year, quarter or month of a partial date; what is not given is null. */
export interface PartialDateParts {
  readonly year: number;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * The parts of an ISO date of any precision; null for any other text or for a day that the calendar lacks.
 *
 * @example partsOfPartialDate('2025-Q4') // => { year: 2025, quarter: 4, month: null, day: null }
 */
export function partsOfPartialDate(text: string): PartialDateParts | null {
  const parts = isoDateParts(text);
  if (parts === null) return null;
  const [year, quarter, month, day] = parts;
  return { year, quarter, month, day };
}

/**
 * Whether a text is a date to the day, month, quarter or year in ISO form.
 *
 * @example isPartialDate('2024-13') // => false
 */
export function isPartialDate(text: string): text is PartialDate {
  expectText(text, 'core/not-text', 'isPartialDate(text)');
  return partsOfPartialDate(text) !== null;
}

/**
 * First and last day of a date of any precision, both inclusive; null for any other text.
 *
 * @example daysOf('2025-Q1') // => { first: '2025-01-01', last: '2025-03-31' }
 */
export function daysOf(date: string): { readonly first: CivilDate; readonly last: CivilDate } | null {
  if (isCivilDate(date)) return { first: date, last: date };
  const parts = partsOfPartialDate(date);
  if (parts === null) return null;
  const { year, quarter, month } = parts;
  const firstMonth = month ?? (quarter === null ? 1 : quarter * 3 - 2);
  const lastMonth = month ?? (quarter === null ? 12 : quarter * 3);
  const first = civilDate(year, firstMonth, 1);
  const last = civilDate(year, lastMonth, daysInMonth(year, lastMonth));
  return first === null || last === null ? null : { first, last };
}
