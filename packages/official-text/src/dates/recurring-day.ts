import type { FoldedText, Recurrence } from '@chiendich/core';
import type { FoldedMatch } from '@chiendich/core/scan';
import { matchAt, matchesOf, moveTones, pattern } from '@chiendich/core/scan';
import { recurring } from '../lexicon/dates.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { weekdayName } from './weekday-name.ts';

/** A day that comes back, read at a place of a folded text. */
export interface RecurringDay {
  readonly date: string;
  readonly recurrence: Recurrence;
  readonly end: number;
}

const each = `(?:${anyOf(recurring)})`;
const monthly = pattern(
  `(?:ngày )?(?<day>\\d{1,2}) (?:của )?(?:${each} tháng|tháng (?:sau|kế tiếp|tiếp theo|liền kề))(?!\\p{L})`,
  'y',
);
const monthlyDays = pattern(
  `(?<days>(?:ngày )?\\d{1,2}(?: ?, ?(?:ngày )?\\d{1,2}){0,5}) ?(?:và|,) (?=(?:ngày )?\\d{1,2} (?:của )?${each} tháng(?!\\p{L}))`,
  'y',
);
const dayAlone = pattern('ngày (?<day>\\d{1,2})(?! ?[\\d/-]|\\.\\d| tháng)', 'y');
const weekdayAlone = pattern(`(?<weekday>${weekdayName})(?! ?,? ?(?:ngày|\\())`, 'y');
const quarterly = pattern(
  `(?:ngày )?(?<day>\\d{1,2}) (?:của )?tháng (?<month>đầu(?: tiên)?|thứ (?:nhất|hai|ba|[1-3])|giữa|cuối(?: cùng)?)(?: của)?(?: ${each}| các)? quý(?!\\p{L})`,
  'y',
);
const weekly = pattern(`(?<weekday>${weekdayName}) (?:của )?${each} tuần(?!\\p{L})`, 'y');

const monthOfQuarter: Readonly<Record<string, number | undefined>> = {
  [moveTones('đầu')]: 1,
  [moveTones('đầu tiên')]: 1,
  [moveTones('thứ nhất')]: 1,
  [moveTones('thứ 1')]: 1,
  [moveTones('giữa')]: 2,
  [moveTones('thứ hai')]: 2,
  [moveTones('thứ 2')]: 2,
  [moveTones('cuối')]: 3,
  [moveTones('cuối cùng')]: 3,
  [moveTones('thứ ba')]: 3,
  [moveTones('thứ 3')]: 3,
};
const weekdays = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map(moveTones);

/** "20 hằng tháng", "ngày 15 tháng cuối quý", "thứ Sáu hằng tuần"; after "hằng tháng" or "hằng tuần" the day alone. */
export function readRecurringDay(folded: FoldedText, start: number): RecurringDay | null {
  const month = matchAt(monthly, folded, start);
  if (month !== null) return recurringDay(month, twoDigits(month.groups?.day), 'monthly');
  const quarter = matchAt(quarterly, folded, start);
  if (quarter !== null) {
    const number = monthOfQuarter[(quarter.groups?.month ?? '').replace(/\s+/g, ' ')];
    return recurringDay(
      quarter,
      `${twoDigits(String(number))}-${twoDigits(quarter.groups?.day)}`,
      'quarterly',
    );
  }
  const week = matchAt(weekly, folded, start);
  if (week !== null) return weekDay(week);
  const day = matchAt(dayAlone, folded, start);
  if (day !== null && recurrenceUnits(folded, start, start).has('monthly')) {
    return recurringDay(day, twoDigits(day.groups?.day), 'monthly');
  }
  const weekday = matchAt(weekdayAlone, folded, start);
  return weekday !== null && recurrenceUnits(folded, start, start).has('weekly') ? weekDay(weekday) : null;
}

/** The days of "05, 15 và 25 hằng tháng", each with its own place; none where no such list begins. */
export function readMonthlyDays(
  folded: FoldedText,
  start: number,
): readonly (RecurringDay & { readonly start: number })[] {
  const list = matchAt(monthlyDays, folded, start);
  const last = list === null ? null : readRecurringDay(folded, start + list[0].length);
  if (list === null || last === null) return [];
  const days = [...(list.groups?.days ?? '').matchAll(/\d+/g)].map((day) => {
    const from = start + day.index;
    return { ...last, date: twoDigits(day[0]), start: from, end: from + day[0].length };
  });
  return [...days, { ...last, start: start + list[0].length }];
}

function weekDay(match: FoldedMatch): RecurringDay {
  return recurringDay(match, String(isoWeekday(match.groups?.weekday ?? '')), 'weekly');
}

function recurringDay(match: FoldedMatch, date: string, recurrence: Recurrence): RecurringDay {
  return { date, recurrence, end: match.index + match[0].length };
}

function isoWeekday(text: string): number {
  const word = text.split(/\s+/)[1] ?? '';
  if (/^\d$/.test(word)) return Number(word) - 1;
  return weekdays.includes(word) ? weekdays.indexOf(word) + 1 : 7;
}

function twoDigits(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}

const recurrenceWord = pattern(`(?<!\\p{L})(?:${each} (?<unit>năm|quý|tháng|tuần)|định kỳ)(?!\\p{L})`, 'g');
const recurrenceBehind = pattern(` ?,? ?\\(?(?:của )?${each} (?<unit>năm|quý|tháng)(?!\\p{L})`, 'y');
const unitNames: Readonly<Record<string, Recurrence | undefined>> = {
  [moveTones('năm')]: 'yearly',
  [moveTones('quý')]: 'quarterly',
  [moveTones('tháng')]: 'monthly',
  [moveTones('tuần')]: 'weekly',
};

/** What recurs of a date without a year, and where its phrase ends: "hằng năm" behind it, or in its sentence. */
export function recurrenceOf(
  folded: FoldedText,
  start: number,
  end: number,
): { readonly recurrence: Recurrence; readonly end: number } | null {
  const behind = matchAt(recurrenceBehind, folded, end);
  const recurrence = unitNames[behind?.groups?.unit ?? ''];
  if (behind !== null && recurrence !== undefined) return { recurrence, end: end + behind[0].length };
  const units = recurrenceUnits(folded, start, end);
  return units.has('yearly') || units.has('periodic') ? { recurrence: 'yearly', end } : null;
}

/** A line's end ends a sentence where a blank line, an item or a cell follows. */
const sentenceEnd = /[.;]|\n(?=\s{0,24}(?:\n|[-+•*#|]|\d{1,2}[.)]|[a-zđ]\)))/u;
const reach = { before: 200, after: 60 };

/** What the sentence around a date says of recurring, "định kỳ" as `periodic`. */
function recurrenceUnits(
  folded: FoldedText,
  start: number,
  end: number,
): ReadonlySet<Recurrence | 'periodic'> {
  const before = folded
    .slice(Math.max(0, start - reach.before), start)
    .split(sentenceEnd)
    .at(-1);
  const after = folded.slice(end, end + reach.after).split(sentenceEnd, 1)[0];
  const matches = [before, after].flatMap((part) =>
    part === undefined ? [] : matchesOf(recurrenceWord, part),
  );
  return new Set(matches.map(({ groups }) => unitNames[groups?.unit ?? ''] ?? 'periodic'));
}
