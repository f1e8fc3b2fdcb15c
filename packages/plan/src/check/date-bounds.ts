import type { CivilDate } from '@chiendich/core';
import { civilDate, daysInMonth, isCivilDate } from '@chiendich/core';

/** The days that a date known to the day, month, quarter or year may mean; null where the text names no such time. */
export function boundsOf(date: string): { readonly first: CivilDate; readonly last: CivilDate } | null {
  if (isCivilDate(date)) return { first: date, last: date };
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)))?$/.exec(date);
  if (match === null) return null;
  const year = Number(match[1]);
  const quarter = match[2] === undefined ? null : Number(match[2]);
  const month = match[3] === undefined ? null : Number(match[3]);
  const firstMonth = month ?? (quarter === null ? 1 : quarter * 3 - 2);
  const lastMonth = month ?? (quarter === null ? 12 : quarter * 3);
  const first = civilDate(year, firstMonth, 1);
  const last = civilDate(year, lastMonth, daysInMonth(year, lastMonth));
  return first === null || last === null ? null : { first, last };
}
