import type { FoldedText } from '@chiendich/core';
import { civilDate, daysInMonth } from '@chiendich/core';
import type { DateParts } from '@chiendich/core/scan';
import { matchAt, pattern, readDateParts, skip } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits, dateWords, edges, ordinals, recurring } from '../lexicon/dates.ts';
import { anyOf, meaningIn } from '../lexicon/word-row.ts';
import type { DateRange } from './date-range.ts';

const { day, week, month, year } = calendarUnits;
const edge = anyOf(edges, 'first', 'last');
const place = `${edge}|${dateWords.ordinal.pattern} (?<ordinal>${anyOf(ordinals, '1', '2', '3', '4', '5')})|(?<figure>[1-5])`;
const opening = pattern(
  `${week.pattern} (?:${dateWords.weekOfEvents.pattern} )?(?<place>${place}) ?[-,/]? ?(?:${connectives.of.pattern} )?(?=${month.pattern} )`,
  'y',
);
/** "10 ngày đầu tháng 6", "nửa cuối tháng 6". */
const stretch = pattern(
  `(?:(?<count>[1-9]|1\\d) ${day.pattern}|${dateWords.half.pattern}) (?<edge>${edge})(?: ${connectives.of.pattern})? (?=${month.pattern} )`,
  'y',
);
const everyYear = pattern(` ?,? ?(?:${anyOf(recurring)}) ${year.pattern}(?!\\p{L})`, 'y');
const edgeOf = meaningIn(edges);
const ordinalOf = meaningIn(ordinals);
const leapYear = 2024;

/**
 * A week of a month ("tuần đầu tháng 6", "tuần thứ ba của tháng 9/2026", "tuần cuối tháng 5") at a place of a folded text.
 *
 * Its first or last days ("10 ngày đầu tháng 6", "nửa cuối tháng 6") are read as well. No law says which days these
 * are: weeks are counted by seven days from the 1st, the last week is the last seven days. Null for a week of every
 * year, which names an observance and no time limit.
 */
export function readWeekOfMonth(folded: FoldedText, start: number): DateRange | null {
  const match = matchAt(opening, folded, start) ?? matchAt(stretch, folded, start);
  if (match === null) return null;
  const named = readDateParts(folded, start + match[0].length);
  if (named?.precision !== 'month' || skip(everyYear, folded, named.end) !== named.end) return null;
  const { place, ordinal, figure, count, edge } = match.groups ?? {};
  const days =
    place === undefined
      ? daysAtEdge(count, edge !== undefined && edgeOf(edge) === 'last', named)
      : daysOfWeek(edgeOf(place) ?? Number(figure ?? ordinalOf(ordinal ?? place)), named);
  if (days === null) return null;
  const dayAt = (date: number): DateParts => ({
    ...named,
    precision: 'day',
    day: date,
    start,
    end: named.end,
  });
  return { from: dayAt(days.first), to: dayAt(days.last), start, end: named.end };
}

/** The first or last days of a month; half of it without a count. */
function daysAtEdge(
  count: string | undefined,
  atEnd: boolean,
  { year, month }: DateParts,
): { readonly first: number; readonly last: number } | null {
  if (month === null || civilDate(year ?? leapYear, month, 1) === null) return null;
  const length = daysInMonth(year ?? leapYear - 1, month);
  const days = count === undefined ? 15 : Number(count);
  if (!atEnd) return { first: 1, last: days };
  return { first: count === undefined ? days + 1 : length - days + 1, last: length };
}

/** The days of the week at a place, 1 to 5 or an edge. */
function daysOfWeek(
  place: ReturnType<typeof edgeOf> | number,
  { year, month }: DateParts,
): { readonly first: number; readonly last: number } | null {
  if (month === null || civilDate(year ?? leapYear, month, 1) === null) return null;
  const length = daysInMonth(year ?? leapYear - 1, month);
  if (place === 'last') return { first: length - 6, last: length };
  const from = typeof place === 'number' ? place * 7 - 6 : 1;
  return from > length ? null : { first: from, last: Math.min(from + 6, length) };
}
