import type { CivilDate, FoldedText } from '@chiendich/core';
import { addDays, isCivilDate } from '@chiendich/core';
import { dateTextOf, matchAt, pattern, readDateParts } from '@chiendich/core/scan';
import { calendarUnits } from '../lexicon/dates.ts';
import { termWords } from '../lexicon/plan-terms.ts';
import type { Written } from './written-deadline.ts';

const day = calendarUnits.day.pattern;
const counted = pattern(
  `(?:(?:${termWords.latest.pattern}) (?:(?:${termWords.copula.pattern}) )?(?<count>\\d{1,3}) ${day} (?<way>${termWords.beforeEvent.pattern}|${termWords.afterEvent.pattern})|(?:${termWords.beforeEvent.pattern}) (?<countBack>\\d{1,3}) ${day} (?:${termWords.reckonedFrom.pattern})) (?=${day} ?\\d|\\d)`,
  'y',
);
const back = pattern(`^(?:${termWords.beforeEvent.pattern})`);
const commonYear = '2023-';

/** "chậm nhất 05 ngày trước ngày 05/6": so many days from a date; null where none begins, or at a term in working days. */
export function readCountedDays(folded: FoldedText, start: number): Written | null {
  const match = matchAt(counted, folded, start);
  if (match === null) return null;
  const parts = readDateParts(folded, start + match[0].length);
  if (parts?.precision !== 'day') return null;
  const { count, countBack, way } = match.groups ?? {};
  const days = Number(count ?? countBack) * (way === undefined || back.test(way) ? -1 : 1);
  const date = daysFrom(dateTextOf(parts), days);
  return date === null ? null : { date, boundary: 'by', start, end: parts.end };
}

/** A day so many days from another; without a year only within it. */
function daysFrom(date: string, days: number): string | null {
  const isYearless = date.length === 5;
  const from = isYearless ? `${commonYear}${date}` : date;
  if (!isCivilDate(from)) return null;
  const shifted: CivilDate = addDays(from, days);
  if (!isYearless) return shifted;
  return shifted.startsWith(commonYear) ? shifted.slice(commonYear.length) : null;
}
