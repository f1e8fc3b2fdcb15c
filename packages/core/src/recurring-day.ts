import type { Recurrence } from './deadline.ts';
import { pattern } from './scan-text.ts';
import { moveTones } from './text.ts';

/** A day that comes back, read at a place of a folded text. */
export interface RecurringDay {
  readonly date: string;
  readonly recurrence: Recurrence;
  readonly end: number;
}

const each = '(?:hằng|hàng|mỗi)';
const monthly = pattern(`(?:ngày )?(?<day>\\d{1,2}) (?:của )?${each} tháng(?!\\p{L})`, 'y');
const quarterly = pattern(
  `(?:ngày )?(?<day>\\d{1,2}) (?:của )?tháng (?<month>đầu|thứ nhất|thứ hai|giữa|thứ ba|cuối)(?: của)?(?: ${each}| các)? quý(?!\\p{L})`,
  'y',
);
const weekly = pattern(
  `(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:của )?${each} tuần(?!\\p{L})`,
  'y',
);

const monthOfQuarter = new Map(
  [
    ['đầu', 1],
    ['thứ nhất', 1],
    ['giữa', 2],
    ['thứ hai', 2],
    ['cuối', 3],
    ['thứ ba', 3],
  ].map(([word, month]) => [moveTones(String(word)), Number(month)]),
);
const weekdays = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map(moveTones);

/** "20 hằng tháng", "ngày 15 tháng cuối quý", "thứ Sáu hằng tuần". */
export function readRecurringDay(folded: string, start: number): RecurringDay | null {
  const read = (expression: RegExp) => {
    expression.lastIndex = start;
    return expression.exec(folded);
  };
  const month = read(monthly);
  if (month !== null) return recurringDay(month, twoDigits(month.groups?.day), 'monthly');
  const quarter = read(quarterly);
  if (quarter !== null) {
    const number = monthOfQuarter.get((quarter.groups?.month ?? '').replace(/\s+/g, ' '));
    return recurringDay(
      quarter,
      `${twoDigits(String(number))}-${twoDigits(quarter.groups?.day)}`,
      'quarterly',
    );
  }
  const week = read(weekly);
  return week === null ? null : recurringDay(week, String(isoWeekday(week.groups?.weekday ?? '')), 'weekly');
}

function recurringDay(match: RegExpExecArray, date: string, recurrence: Recurrence): RecurringDay {
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

const recurrenceWord = pattern(
  `(?<!\\p{L})${each} (?<unit>năm|quý|tháng)(?!\\p{L})|(?<periodic>định kỳ)(?!\\p{L})`,
  'g',
);
const recurrenceBehind = pattern(` ?,? ?\\(?(?:của )?${each} (?<unit>năm|quý|tháng)(?!\\p{L})`, 'y');
const recurrences: Readonly<Record<string, Recurrence>> = Object.fromEntries([
  [moveTones('năm'), 'yearly'],
  [moveTones('quý'), 'quarterly'],
  [moveTones('tháng'), 'monthly'],
]);

/** "hằng năm" right behind a date, with where it ends. */
export function recurrenceAfter(folded: string, end: number): { recurrence: Recurrence; end: number } | null {
  recurrenceBehind.lastIndex = end;
  const match = recurrenceBehind.exec(folded);
  const recurrence = recurrences[match?.groups?.unit ?? ''];
  return match === null || recurrence === undefined ? null : { recurrence, end: end + match[0].length };
}

const reach = { before: 200, after: 60 };

/** Whether the sentence around a date says that it recurs: "hằng năm" or "định kỳ" before it, "hằng năm" behind it. */
export function recursInSentence(folded: string, start: number, end: number): boolean {
  const before =
    folded
      .slice(Math.max(0, start - reach.before), start)
      .split(/[.;\n]/)
      .at(-1) ?? '';
  const after = folded.slice(end, end + reach.after).split(/[.;\n]/, 1)[0] ?? '';
  const matches = [...before.matchAll(recurrenceWord), ...after.matchAll(recurrenceWord)];
  return matches.some(({ groups }) => groups?.periodic !== undefined || groups?.unit === moveTones('năm'));
}
