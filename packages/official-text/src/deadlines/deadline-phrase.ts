import type { DeadlineBoundary, FoldedText } from '@chiendich/core';
import type { DateParts, ScanText } from '@chiendich/core/scan';
import { dateTextOf, matchAt, moveTones, pattern, readDateParts, skip } from '@chiendich/core/scan';
import { readClockTime, readHoursOfDay } from '../dates/clock-time.ts';
import { readDailyHours } from '../dates/daily-hours.ts';
import { readDateList } from '../dates/date-list.ts';
import type { DateRange } from '../dates/date-range.ts';
import { readDateRange } from '../dates/date-range.ts';
import {
  readMonthlyDays,
  readRecurringDay,
  recurrenceBehindDate,
  recurrenceOf,
} from '../dates/recurring-day.ts';
import { readWeekOfMonth } from '../dates/week-of-month.ts';
import { weekdayName } from '../dates/weekday-name.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits, dateWords, edges, weekdayNames } from '../lexicon/dates.ts';
import { dueWords } from '../lexicon/due-words.ts';
import { anyOf, spellingsOf } from '../lexicon/word-row.ts';
import { readCountedDays } from './counted-days.ts';
import { contextBefore, fitsContext } from './deadline-context.ts';
import type { Opening } from './deadline-openings.ts';
import { openingsByWord, weekday, withoutWords } from './deadline-openings.ts';
import type { DeadlinePhrase, Written } from './written-deadline.ts';
import { phraseOf, quotedFrom, writtenRange, writtenWeek } from './written-deadline.ts';

const { day, week, month, quarter, year: yearWord } = calendarUnits;
const { and, or } = connectives;
const another = pattern(
  `(?: ?\\([^()\\n]{1,20}\\))?(?: (?:${and.pattern}|${or.pattern}) (?:${dueWords.limitAgain.pattern} )?| ?, ?(?:${and.pattern} )?(?=\\d|${month.pattern}|${quarter.pattern}))(?=(?:${day.pattern} )?\\d{1,2} ?(?:/|${month.pattern})|${month.pattern} \\d|${quarter.pattern} )`,
  'y',
);
const takesEffect = pattern(`(?<!\\p{L})(?:${dueWords.inForce.pattern})[\\p{L} ]{0,16}$`);
const happened = pattern(`^[^.;]{0,80}(?:${dueWords.past.pattern})(?!\\p{L})`, '');

const since = moveTones(dateWords.from.pattern);
/** Words that begin a date, which may be the whole of a line. */
const startsOfDates = new Set([
  since,
  ...[day, month, quarter, week].flatMap((unit) => spellingsOf(unit).map(moveTones)),
  ...weekdayNames.flatMap(({ begins }) => begins.split(' ').map(moveTones)),
]);
/** The folded words with which a phrase may begin. */
export const firstWords: readonly string[] = [...new Set([...openingsByWord.keys(), ...startsOfDates])];

/** Reads the phrase that begins exactly at a place of the text, with one of `firstWords`; null where none does. */
export function deadlinesAt(
  scan: ScanText,
  start: number,
  word: string,
  year: number | undefined,
): DeadlinePhrase | null {
  const { folded } = scan;
  const stretch = word === since ? readDateRange(folded, start) : null;
  if (stretch !== null) {
    const due = isDueStretch(folded, stretch) ? [writtenStretch(folded, stretch)] : [];
    return phraseOf(scan, due, due[0]?.end ?? stretch.end, year);
  }
  const alone = startsOfDates.has(word) ? readStandingAlone(folded, start) : null;
  if (alone !== null) return phraseOf(scan, [alone], alone.end, year);
  const counted = readCountedDays(folded, start);
  if (counted !== null) return phraseOf(scan, [counted], counted.end, year);
  for (const opening of openingsByWord.get(word) ?? []) {
    const afterWords = skip(opening.at, folded, start);
    if (afterWords === start || !fitsBefore(opening, before(folded, start))) continue;
    const read = readAfter(folded, opening, start, afterWords);
    const end = read.at(-1)?.end;
    if (end !== undefined) return phraseOf(scan, read, end, year);
  }
  const context = openingsByWord.has(word) && !startsOfDates.has(word) ? null : contextBefore(folded, start);
  const opening = context === 'day' ? dayOfLabel : withoutWords;
  const read = context === null ? [] : readAfter(folded, opening, start, start);
  const end = read.at(-1)?.end;
  if (context !== null && end !== undefined && fitsContext(context, folded, start, end))
    return phraseOf(scan, read, end, year);
  const telling = /^\d/.test(word) ? readTellingFigures(folded, start) : [];
  const tellingEnd = telling.at(-1)?.end;
  return tellingEnd === undefined ? null : phraseOf(scan, telling, tellingEnd, year);
}

/** "đến 12h00 ngày …", "tại thời điểm 0h00 ngày …": the day is the edge of a count. */
const bounded = pattern(
  `(?<!\\p{L})(?:${since}|${dateWords.until.pattern}|${dueWords.countedAt.pattern})(?: (?:${dateWords.inclusive.pattern}))? $`,
);

/** "15/6 (6 tháng) và 15/12 (năm)": the time on which is reported. */
const reportedTime = pattern(
  ` ?\\((?:${dateWords.sixMonths.pattern}|${quarter.pattern}|${yearWord.pattern})\\)`,
  'y',
);
const dayOfLabel: Opening = { ...withoutWords, takesBareDay: true };
const reportDay: Opening = { ...withoutWords, boundary: 'by', takesBareDay: true };

/** "20 giờ 00 ngày 05/6", "05/6 hằng năm", "11-12/5/2026": figures that need no word before them. */
function readTellingFigures(folded: FoldedText, start: number): readonly Written[] {
  const words = before(folded, start);
  if (bounded.test(words)) return [];
  const hour = readHoursOfDay(folded, start) ?? readClockTime(folded, start);
  if (hour !== null) return readAfter(folded, withoutWords, start, start);
  const stretch = readDateRange(folded, start);
  if (stretch !== null) {
    const due = !words.endsWith('(') && stretch.to.year !== null && isDueStretch(folded, stretch);
    return due ? [writtenStretch(folded, stretch)] : [];
  }
  const parts = readDateParts(folded, start);
  if (parts?.precision !== 'day' || parts.year !== null) return [];
  if (matchAt(reportedTime, folded, parts.end) !== null) return readAfter(folded, reportDay, start, start);
  const yearly = recurrenceBehindDate(folded, parts.end);
  return yearly?.recurrence === 'yearly'
    ? [{ date: dateTextOf(parts), boundary: 'on', ...yearly, start }]
    : [];
}

/** "Từ tháng 3 đến tháng 10 hằng năm" comes back every year. */
function writtenStretch(folded: FoldedText, stretch: DateRange): Written {
  const written = writtenRange(stretch, stretch.start);
  const yearly = stretch.to.year === null ? recurrenceBehindDate(folded, stretch.end) : null;
  return yearly?.recurrence === 'yearly' ? { ...written, ...yearly } : written;
}

function fitsBefore({ notAfter, onlyAfter }: Opening, words: FoldedText): boolean {
  return notAfter?.test(words) !== true && onlyAfter?.test(words) !== false;
}

/** "Từ ngày … đến ngày …", unless it says since when a document holds, what has happened, or no exact day. */
function isDueStretch(folded: FoldedText, { from, start, end }: DateRange): boolean {
  return (
    !from.fuzzy && !takesEffect.test(before(folded, start)) && !happened.test(folded.slice(end, end + 100))
  );
}

/** A month, a quarter, or a stretch of them as the whole of a line or cell. */
function readStandingAlone(folded: FoldedText, start: number): Written | null {
  const recurring = readRecurringDay(folded, start);
  if (recurring !== null) return { ...recurring, boundary: 'on', start };
  if (!/(?:^|[\n|])[\s>]{0,24}$/.test(before(folded, start))) return null;
  const range = readDateRange(folded, start);
  const parts = readDateParts(folded, start);
  const end = range?.end ?? parts?.end ?? start;
  if (!/^[ \t\r.;]{0,24}(?:[\n|]|$)/.test(folded.slice(end, end + 26))) return null;
  if (range !== null) return writtenRange(range, start);
  if (parts === null || (parts.precision !== 'month' && parts.precision !== 'quarter')) return null;
  return { date: dateTextOf(parts), boundary: 'during', start, end };
}

/** Every date, hour and day of the week begins so: what does not is not read further. */
const mayBegin = pattern(
  `\\(?(?:\\d|t\\d|${anyOf([day, month, quarter, yearWord, week])}|${weekdayName}|${anyOf(edges)}|${dateWords.earlyDay.pattern}|${dateWords.half.pattern}|${since}|${dateWords.sixMonths.pattern})`,
  'y',
);

function readAfter(
  folded: FoldedText,
  opening: Opening,
  start: number,
  afterWords: number,
): readonly Written[] {
  if (skip(mayBegin, folded, afterWords) === afterWords) return [];
  const quoteStart = opening.label === true ? afterWords : start;
  const clock = readHoursOfDay(folded, afterWords) ?? readClockTime(folded, afterWords);
  const time = clock === null ? {} : { time: clock.time };
  const at = skip(weekday, folded, clock?.end ?? afterWords);
  const { boundary } = opening;
  const monthly = readMonthlyDays(folded, at);
  if (monthly.length > 0)
    return quotedFrom(quoteStart, monthly).map((day) => ({ ...day, ...time, boundary }));
  const recurring = readRecurringDay(folded, at);
  if (recurring !== null) return [{ ...recurring, ...time, boundary, start: quoteStart }];
  const daily = readDailyHours(folded, afterWords);
  if (daily.length > 0) {
    const atHour = boundary === 'during' ? 'on' : boundary;
    return quotedFrom(quoteStart, daily).map((hour) => ({ ...hour, boundary: atHour }));
  }
  const week = readWeekOfMonth(folded, at);
  if (week !== null) return [writtenWeek(week, quoteStart, boundary)];
  const list = readDateList(folded, at);
  if (opening.onlyList === true && list === null) return [];
  const range = readDateRange(folded, at);
  if (range !== null && (boundary === 'during' || opening.label === true))
    return [{ ...writtenStretch(folded, range), start: quoteStart }];
  if (range !== null && range.to.start === at)
    return [{ date: dateTextOf(range.to), boundary, start: quoteStart, end: range.end }];
  const yearEnd = opening.takesThisYear === true ? skip(thisYear, folded, at) : at;
  if (yearEnd > at) return [{ date: endOfYear, boundary, start: quoteStart, end: yearEnd }];
  const first = list?.[0] ?? readDateParts(folded, at);
  if (first === null || !isDue(first, opening)) return [];
  if (
    (opening.notPast === true || (boundary === 'during' && opening.label !== true)) &&
    happened.test(folded.slice(first.end, first.end + 100))
  )
    return [];
  const dates = [...(list ?? [first])];
  const listEnd = dates.at(-1)?.end ?? first.end;
  if (opening.onlyBefore !== null && skip(opening.onlyBefore, folded, listEnd) === listEnd) return [];
  for (let next = nextDate(folded, dates.at(-1) ?? first); next !== null; next = nextDate(folded, next))
    dates.push(next);
  const last = dates.at(-1) ?? first;
  const recurrence = last.year === null ? recurrenceOf(folded, start, last.end) : null;
  return quotedFrom(quoteStart, dates).map((parts, index) => ({
    date: dateTextOf(parts.year === null ? { ...parts, year: last.year } : parts),
    boundary: boundaryOf(parts, boundary),
    ...time,
    ...(recurrence === null ? {} : { recurrence: recurrence.recurrence }),
    start: parts.start,
    end: index === dates.length - 1 && recurrence !== null ? recurrence.end : parts.end,
  }));
}

/** "đến hết năm": the year is the one that the text is about. */
const thisYear = pattern(
  `${yearWord.pattern}(?: ${dateWords.thisOne.pattern})?(?=\\s{0,8}(?:[.;,)\\n]|$))`,
  'y',
);
const endOfYear = '12-31';

function isDue(parts: DateParts, opening: Opening): boolean {
  if (parts.precision === 'year') return opening.takesYear === true;
  return parts.named || parts.year !== null || opening.takesBareDay === true;
}

/** A further date of the same phrase: "và ngày 10/01", ", 15/12". */
function nextDate(folded: FoldedText, parts: DateParts): DateParts | null {
  const at = skip(another, folded, parts.end);
  const next = at === parts.end ? null : readDateParts(folded, at);
  return next?.precision === parts.precision ? next : null;
}

/** "Trong ngày 05/6" is on that day, "trong tháng 6" any day of it. */
function boundaryOf({ precision }: DateParts, boundary: DeadlineBoundary): DeadlineBoundary {
  return boundary === 'during' && precision === 'day' ? 'on' : boundary;
}

function before(folded: FoldedText, start: number): FoldedText {
  return folded.slice(Math.max(0, start - 80), start);
}
