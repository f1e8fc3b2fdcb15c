import type { FoldedText } from '@chiendich/core';
import { civilDate, daysInMonth } from '@chiendich/core';
import type { DateParts } from '@chiendich/core/scan';
import { matchAt, moveTones, pattern, readDateParts, skip } from '@chiendich/core/scan';
import { recurring } from '../lexicon/dates.ts';
import { anyOf } from '../lexicon/word-row.ts';
import type { DateRange } from './date-range.ts';

const opening = pattern(
  'tuần (?:lễ )?(?<place>đầu(?: tiên)?|cuối(?: cùng)?|thứ (?:nhất|hai|ba|tư|năm|[1-5])|[1-5]) ?[-,/]? ?(?:của )?(?=tháng )',
  'y',
);
/** "10 ngày đầu tháng 6", "nửa cuối tháng 6". */
const stretch = pattern(
  '(?:(?<count>[1-9]|1\\d) ngày|nửa(?: tháng)?) (?<edge>đầu|cuối)(?: tiên| cùng)?(?: của)? (?=tháng )',
  'y',
);
const everyYear = pattern(` ?,? ?(?:${anyOf(recurring)}) năm(?!\\p{L})`, 'y');
const places = ['đầu', 'hai', 'ba', 'tư', 'năm'].map(moveTones);
const last = moveTones('cuối');
const first = ['đầu tiên', 'nhất'].map(moveTones);
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
  const month = readDateParts(folded, start + match[0].length);
  if (month?.precision !== 'month' || skip(everyYear, folded, month.end) !== month.end) return null;
  const { place, count, edge } = match.groups ?? {};
  const days =
    place === undefined ? daysAtEdge(count, edge === last, month) : daysOfWeek(placeOf(place), month);
  if (days === null) return null;
  const dayAt = (day: number): DateParts => ({ ...month, precision: 'day', day, start, end: month.end });
  return { from: dayAt(days.first), to: dayAt(days.last), start, end: month.end };
}

/** 1 to 5, or `last`. */
function placeOf(text: string): number | 'last' {
  const word = text.replace(/\s+/g, ' ').replace(/^thứ /, '');
  if (word.startsWith(last)) return 'last';
  if (/^\d$/.test(word)) return Number(word);
  return first.includes(word) ? 1 : places.indexOf(word) + 1;
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

function daysOfWeek(
  place: number | 'last',
  { year, month }: DateParts,
): { readonly first: number; readonly last: number } | null {
  if (month === null || civilDate(year ?? leapYear, month, 1) === null) return null;
  const length = daysInMonth(year ?? leapYear - 1, month);
  if (place === 'last') return { first: length - 6, last: length };
  const from = place * 7 - 6;
  return from > length ? null : { first: from, last: Math.min(from + 6, length) };
}
