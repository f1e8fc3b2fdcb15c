import type { FoldedText, Recurrence } from '@chiendich/core';
import type { FoldedMatch } from '@chiendich/core/scan';
import { matchAt, matchesOf, pattern } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits, dateWords, edges, ordinals, partsOfDay, recurring } from '../lexicon/dates.ts';
import { anyOf, meaningIn } from '../lexicon/word-row.ts';
import { weekdayName } from './weekday-name.ts';

/** A day that comes back, read at a place of a folded text. */
export interface RecurringDay {
  readonly date: string;
  readonly recurrence: Recurrence;
  readonly end: number;
}

const each = `(?:${anyOf(recurring)})`;
const { day, week, month, quarter, year } = calendarUnits;
const aDay = `(?:${day.pattern} )?(?:(?:${dateWords.earlyDay.pattern}) )?`;
const of = `(?:${connectives.of.pattern} )?`;
const monthly = pattern(
  `${aDay}(?<day>\\d{1,2}) ${of}(?:${each} ${month.pattern}|${dateWords.nextMonth.pattern}|(?<=${connectives.of.pattern} )${month.pattern}(?! (?:\\d|${anyOf(edges)}|${dateWords.ordinal.pattern}))(?= ?[.,;:)\\n]|$))(?!\\p{L})`,
  'y',
);
const monthlyDays = pattern(
  `(?<days>${aDay}\\d{1,2}(?: ?, ?${aDay}\\d{1,2}){0,5}) ?(?:${connectives.and.pattern}|,) (?=${aDay}\\d{1,2} ${of}${each} ${month.pattern}(?!\\p{L}))`,
  'y',
);
const dayAlone = pattern(`${day.pattern} (?<day>\\d{1,2})(?! ?[\\d/-]|\\.\\d| ${month.pattern})`, 'y');
const weekdayAlone = pattern(`(?<weekday>${weekdayName})(?! ?,? ?(?:${day.pattern}|\\())`, 'y');
const quarterly = pattern(
  `${aDay}(?<day>\\d{1,2}) ${of}${month.pattern} (?<place>${anyOf(edges)}|${dateWords.ordinal.pattern} (?<number>${anyOf(ordinals, '1', '2', '3')}))(?: ${connectives.of.pattern})?(?: ${each}| ${connectives.the.pattern})? ${quarter.pattern}(?!\\p{L})`,
  'y',
);
const weekly = pattern(`(?<weekday>${weekdayName}) ${of}${each} ${week.pattern}(?!\\p{L})`, 'y');

const ofMonth = `(?: ${connectives.of.pattern})?(?: (?:${anyOf(recurring)}|${connectives.the.pattern}))? ${month.pattern}(?! \\d)(?!\\p{L})`;
const place = `(?<place>${anyOf(edges, 'first', 'last')}|(?:${dateWords.ordinal.pattern} )?(?<number>${anyOf(ordinals, '1', '2', '3', '4', '5')}))`;
/** "thứ Sáu cuối cùng của tháng", "Chủ nhật tuần thứ nhất hằng tháng". */
const placedWeekday = pattern(
  `(?<weekday>${weekdayName})(?: ${connectives.of.pattern})?(?: ${week.pattern})? ${place}${ofMonth}`,
  'y',
);
/** "ngày làm việc cuối cùng của tháng"; "ngày cuối cùng của tháng" is its last day. */
const placedDay = pattern(`${day.pattern} (?<work>${dateWords.working.pattern} )?${place}${ofMonth}`, 'y');
/** "vào các chiều thứ Sáu": each of them. */
const severalBefore = pattern(
  `(?<!\\p{L})${connectives.the.pattern} (?:(?:${dateWords.partOfDay.pattern} )?(?:${anyOf(partsOfDay)}) )?$`,
);
const edgeOf = meaningIn(edges);
const ordinalOf = meaningIn(ordinals);
const monthOfQuarter = { first: 1, middle: 2, last: 3 } as const;

/** "20 hằng tháng", "ngày 15 tháng cuối quý", "thứ Sáu hằng tuần"; after "hằng tháng" or "hằng tuần" the day alone. */
export function readRecurringDay(folded: FoldedText, start: number): RecurringDay | null {
  const placed = readPlaced(folded, start);
  if (placed !== null) return placed;
  const inMonth = matchAt(monthly, folded, start);
  if (inMonth !== null) return recurringDay(inMonth, twoDigits(inMonth.groups?.day), 'monthly');
  const inQuarter = matchAt(quarterly, folded, start);
  if (inQuarter !== null) return quarterDay(inQuarter);
  const inWeek = matchAt(weekly, folded, start);
  if (inWeek !== null) return weekDay(inWeek);
  const alone = matchAt(dayAlone, folded, start);
  if (alone !== null && recurrenceUnits(folded, start, start).has('monthly')) {
    return recurringDay(alone, twoDigits(alone.groups?.day), 'monthly');
  }
  const weekday = matchAt(weekdayAlone, folded, start);
  if (weekday === null) return null;
  const isEach = severalBefore.test(folded.slice(Math.max(0, start - 16), start));
  return isEach || recurrenceUnits(folded, start, start).has('weekly') ? weekDay(weekday) : null;
}

/** A weekday, a working day or the last day of every month, by its place: `5#last`, `work#1`, `31`. */
function readPlaced(folded: FoldedText, start: number): RecurringDay | null {
  const match = matchAt(placedWeekday, folded, start) ?? matchAt(placedDay, folded, start);
  if (match === null) return null;
  const { weekday, work, place, number } = match.groups ?? {};
  const edge = place === undefined ? null : edgeOf(place);
  const at = edge === 'last' ? 'last' : edge === 'first' ? '1' : (ordinalIn(number) ?? '');
  if (weekday !== undefined) {
    const named = isoWeekday(weekday.split(/\s+/)[1]);
    return at === '' ? null : recurringDay(match, `${named}#${at}`, 'monthly');
  }
  if (work !== undefined) return at === '' ? null : recurringDay(match, `work#${at}`, 'monthly');
  return at === 'last' ? recurringDay(match, '31', 'monthly') : null;
}

/** "Ngày 15 tháng cuối quý": the third month of a quarter, the 15th. */
function quarterDay(match: FoldedMatch): RecurringDay {
  const { place, number, day: date } = match.groups ?? {};
  const edge = place === undefined ? null : edgeOf(place);
  const monthNumber = edge === null ? ordinalIn(number) : String(monthOfQuarter[edge]);
  return recurringDay(match, `${twoDigits(monthNumber)}-${twoDigits(date)}`, 'quarterly');
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
  return recurringDay(match, isoWeekday(match.groups?.weekday?.split(/\s+/)[1]), 'weekly');
}

function recurringDay(match: FoldedMatch, date: string, recurrence: Recurrence): RecurringDay {
  return { date, recurrence, end: match.index + match[0].length };
}

/** "Thứ hai" is the first day of the week; the last one is not counted in its name. */
function isoWeekday(number: FoldedText | undefined): string {
  const counted = ordinalIn(number);
  return counted === undefined ? '7' : String(Number(counted) - 1);
}

function ordinalIn(number: FoldedText | undefined): string | undefined {
  return number === undefined ? undefined : (ordinalOf(number) ?? undefined);
}

function twoDigits(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}

const recurrenceWords = `(?<!\\p{L})(?:${each} (?<unit>${anyOf([year, quarter, month, week])})|${dateWords.reportOf.pattern} (?<of>${anyOf([month, week])})(?! \\d)|${dateWords.periodic.pattern})(?!\\p{L})`;
const recurrenceWord = pattern(recurrenceWords, 'g');
const recurs = pattern(recurrenceWords);
const recurrenceBehind = pattern(
  `(?: ?,? ?\\(?|\\) )${of}${each} (?<unit>${anyOf([year, quarter, month])})(?!\\p{L})`,
  'y',
);
const recurrenceIn = meaningIn([year, quarter, month, week]);

function recurrenceOfUnit(unit: FoldedText | undefined): Recurrence | null {
  return unit === undefined ? null : recurrenceIn(unit);
}

/** "05/6 hằng năm": how often the date that ends here comes back, and where the words for it end. */
export function recurrenceBehindDate(
  folded: FoldedText,
  end: number,
): { readonly recurrence: Recurrence; readonly end: number } | null {
  const behind = matchAt(recurrenceBehind, folded, end);
  const recurrence = recurrenceOfUnit(behind?.groups?.unit);
  return behind === null || recurrence === null ? null : { recurrence, end: end + behind[0].length };
}

/** What recurs of a date without a year, and where its phrase ends: "hằng năm" behind it, or in its sentence. */
export function recurrenceOf(
  folded: FoldedText,
  start: number,
  end: number,
): { readonly recurrence: Recurrence; readonly end: number } | null {
  const behind = recurrenceBehindDate(folded, end);
  if (behind !== null) return behind;
  const units = recurrenceUnits(folded, start, end);
  return units.has('yearly') || units.has('periodic') ? { recurrence: 'yearly', end } : null;
}

/** A line's end ends a sentence where a blank line, an item or a cell follows. */
const sentenceEnd = /[.;]|\n(?=\s{0,24}(?:\n|[-+•*#|]|\d{1,2}[.)]|[a-zđ]\)))/u;
const reach = { before: 200, after: 60 };

const nothing: ReadonlySet<Recurrence | 'periodic'> = new Set();

/** What the sentence around a date says of recurring, "định kỳ" as `periodic`. */
function recurrenceUnits(
  folded: FoldedText,
  start: number,
  end: number,
): ReadonlySet<Recurrence | 'periodic'> {
  const around = [
    folded.slice(Math.max(0, start - reach.before), start),
    folded.slice(end, end + reach.after),
  ];
  // Most dates come once: only a place that has such a word is cut to its sentence.
  if (!around.some((part) => recurs.test(part))) return nothing;
  const [before, after] = around.map((part) => part.split(sentenceEnd));
  const matches = [before?.at(-1), after?.[0]].flatMap((part) =>
    part === undefined ? [] : matchesOf(recurrenceWord, part),
  );
  return new Set(matches.map(({ groups }) => recurrenceOfUnit(groups?.unit ?? groups?.of) ?? 'periodic'));
}
