import type { FoldedText } from '@chiendich/core';
import type { DateParts } from '@chiendich/core/scan';
import { joinFolded, matchAt, pattern, readDateParts, scanText, skip } from '@chiendich/core/scan';
import { clockWords } from '../lexicon/clock.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits, dateWords, edges } from '../lexicon/dates.ts';
import { anyOf, meaningIn, spellingsOf } from '../lexicon/word-row.ts';
import { readHoursOfDay } from './clock-time.ts';
import { weekdayName } from './weekday-name.ts';

/** Two dates that bound a stretch of days, at `start` to `end` of a folded text. */
export interface DateRange {
  readonly from: DateParts;
  readonly to: DateParts;
  readonly start: number;
  readonly end: number;
}

const { day, month, year, quarter } = calendarUnits;
const from = dateWords.from.pattern;
const until = dateWords.until.pattern;
const weekday = `(?:${weekdayName} ?,? ?(?=${day.pattern}|\\d))?`;
const hour = `(?:[0-2]?\\d ?(?:${clockWords.hour.pattern}|:) ?(?:[0-5]\\d)? ?(?:${clockWords.minute.pattern} )?,? ?)?`;
/** The first month of "từ đầu tháng 7" and the last of "đến cuối tháng 9" are whole; "từ cuối tháng 5" names a day that is not exact. */
const edgeOfMonth = (edge: 'first' | 'last') =>
  `(?:(?:${anyOf(edges, edge)}) (?=${month.pattern}|${quarter.pattern}|${year.pattern} \\d))?`;
const opening = pattern(`${from} ${edgeOfMonth('first')}${hour}${weekday}`, 'y');
const link = pattern(
  `(?: \\(${weekdayName}\\))? ?,? ?(?:(?:${until})(?: (?:${dateWords.inclusive.pattern}))?(?!\\p{L})|-) ?${edgeOfMonth('last')}${hour}${weekday}`,
  'y',
);
const dayAlone = pattern(`(?:${day.pattern} )?(?<day>\\d{1,2})(?= ?(?:-|${until}))`, 'y');
/** "9/2026", or "9" before a mark: the second month has no word of its own. */
const monthAlone = pattern(
  '(?<month>\\d{1,2})(?: ?/ ?(?<year>\\d{4})(?![\\d/])|(?= ?(?:[.,;:)|\\n]|$)))',
  'y',
);
const quarterAlone = pattern(`(?<quarter>iv|i{1,3})(?= ?/| ${year.pattern})`, 'y');
const halfYear = pattern(
  `(?:${from} )?${dateWords.sixMonths.pattern} (?<half>${anyOf(edges, 'first', 'last')})(?: ${connectives.of.pattern})? ${year.pattern} (?<year>\\d{4})(?!\\d)`,
  'y',
);
const untilTheEnd = pattern(`(?:${until}) (?:${dateWords.inclusive.pattern})`);

/**
 * "từ ngày 01 đến ngày 15/6/2024", "tháng 11 - 12/2025", "quý IV/2025 - quý II/2026"; null where no range begins.
 *
 * "6 tháng đầu năm 2026" is January to June. What one date leaves unsaid it takes from the other. Two years are a range
 * only in "từ năm … đến hết năm …".
 */
export function readDateRange(folded: FoldedText, start: number): DateRange | null {
  return readHalfYear(folded, start) ?? readTwoDates(folded, start);
}

/** "6 tháng đầu năm 2026": its first and last month. */
function readHalfYear(folded: FoldedText, start: number): DateRange | null {
  const match = matchAt(halfYear, folded, start);
  if (match === null) return null;
  const end = start + match[0].length;
  const { half } = match.groups ?? {};
  const firstMonth = half !== undefined && edgeOf(half) === 'first' ? 1 : 7;
  const monthAt = (month: number): DateParts => ({
    precision: 'month',
    year: Number(match.groups?.year),
    quarter: null,
    month,
    day: null,
    fuzzy: false,
    named: true,
    start,
    end,
  });
  return { from: monthAt(firstMonth), to: monthAt(firstMonth + 5), start, end };
}

const edgeOf = meaningIn(edges);

function readTwoDates(folded: FoldedText, start: number): DateRange | null {
  if (readHoursOfDay(folded, start) !== null) return null;
  const first = skip(opening, folded, start);
  const from = readDateParts(folded, first) ?? readDayAlone(folded, first);
  if (from === null) return null;
  const second = skip(link, folded, from.end);
  if (second === from.end) return null;
  const to = readSecond(folded, second, from);
  if (to === null || (from.month === null && from.precision === 'day' && to.month === null)) return null;
  if (from.precision === 'year' && !untilTheEnd.test(folded.slice(from.end, second))) return null;
  const completed = complete(from, to);
  return { ...completed, start, end: to.end };
}

function readSecond(folded: FoldedText, at: number, from: DateParts): DateParts | null {
  const read = readDateParts(folded, at);
  if (read !== null) {
    const coarse = isCoarse(read) && isCoarse(from);
    return read.precision === from.precision || coarse ? read : null;
  }
  if (from.precision === 'month') {
    const match = matchAt(monthAlone, folded, at);
    if (match === null) return null;
    const month = Number(match.groups?.month);
    return month < 1 || month > 12
      ? null
      : {
          ...from,
          month,
          year: match.groups?.year === undefined ? null : Number(match.groups.year),
          start: at,
          end: at + match[0].length,
        };
  }
  if (from.precision !== 'quarter') return null;
  return matchAt(quarterAlone, folded, at) === null ? null : readQuarterAlone(folded, at);
}

/** "III-IV/2026": the second quarter has no word of its own. */
function readQuarterAlone(folded: FoldedText, at: number): DateParts | null {
  const read = readDateParts(joinFolded([quarterWord, folded.slice(at, at + 40)], ''), 0);
  return read === null ? null : { ...read, start: at, end: at + read.end - quarterWord.length };
}

const quarterWord = scanText(`${spellingsOf(quarter)[0]} `).folded;

function readDayAlone(folded: FoldedText, at: number): DateParts | null {
  const match = matchAt(dayAlone, folded, at);
  if (match === null) return null;
  const day = Number(match.groups?.day);
  if (day < 1 || day > 31) return null;
  const nothing = { year: null, quarter: null, month: null, fuzzy: false };
  return { ...nothing, precision: 'day', day, named: true, start: at, end: at + match[0].length };
}

function complete(from: DateParts, to: DateParts): { readonly from: DateParts; readonly to: DateParts } {
  const start = from.precision === 'day' && from.month === null ? { ...from, month: to.month } : from;
  const turns = order(start) > order(to);
  if (start.year === null && to.year !== null)
    return { from: { ...start, year: to.year - (turns ? 1 : 0) }, to };
  if (start.year !== null && to.year === null)
    return { from: start, to: { ...to, year: start.year + (turns ? 1 : 0) } };
  return { from: start, to };
}

/** "Từ tháng 12/2025 đến quý I/2026": a month and a quarter bound a stretch together. */
function isCoarse({ precision }: DateParts): boolean {
  return precision === 'month' || precision === 'quarter';
}

/** Place inside the year, whatever the year. */
function order({ quarter, month, day }: DateParts): number {
  return (quarter === null ? (month ?? 0) : quarter * 3 - 2) * 100 + (day ?? 0);
}
