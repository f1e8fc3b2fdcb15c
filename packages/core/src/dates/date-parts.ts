import { expectArgument, expectNumber, expectText } from '@chiendich/core/misuse';
import { matchAt, pattern } from '../text/folded-pattern.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { moveTones } from '../text/text.ts';
import { daysInMonth } from './civil-date.ts';
import { isRealDay } from './real-day.ts';

/** To what a date is known (độ chính xác). */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** A date as its words give it, at `start` to `end` of a folded text. What is not said is null. */
export interface DateParts {
  /** To what the date is known. */
  readonly precision: DatePrecision;
  /** Null where the words give none. */
  readonly year: number | null;
  /** 1 to 4. */
  readonly quarter: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31, also where the month is shorter. */
  readonly day: number | null;
  /** "đầu", "giữa" or "cuối" of a month or year: read as the day that the Civil Code gives. */
  readonly fuzzy: boolean;
  /** A word says that this is a date: "ngày", "tháng", "quý", "năm". */
  readonly named: boolean;
  /** Offset in the folded text, inclusive. */
  readonly start: number;
  /** Offset in the folded text, exclusive. */
  readonly end: number;
}

/** "ngày mùng 5/6", and "ngày10/7" where a space was lost. */
const dayWord = '(?:ngày ?)?(?:mùng|mồng) |ngày ?';
const day = '(?<day>\\d{1,2})';
const month = '(?<month>\\d{1,2})';
/** Months in words, January first. "Tháng năm 2024" and "tháng tư vấn" name no month. */
const monthNames = [
  'một|giêng',
  'hai',
  'ba',
  'tư(?! vấn| tưởng| pháp)',
  'năm(?! \\d| học| nay| sau| trước)',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai|chạp',
];
/** Longer names stand before their beginnings. "Tháng hai lần" names no month. */
const monthInWords = `(?<monthWord>${[...monthNames].reverse().join('|')})(?! (?:lần|lượt|kỳ|cuộc|buổi|đợt|tháng|ngày)|\\p{L})`;
const anyMonth = `(?:${month}|${monthInWords})`;
const stop = '(?!\\d| ?/ ?\\d)';
const year = '(?:(?:,? năm | ?/ ?| ?- ?)(?<year>\\d{4}))?';
const part = '(?:(?<part>đầu|giữa|cuối) )?';
const blank = '(?:ngày(?: |[.…]){0,12} ?)?';

/** The written forms, most telling first; each is tried at one place of the text. */
const forms = [
  `(?<named>${dayWord})?${day} ?tháng ${anyMonth}${year}${stop}`,
  `(?<named>${dayWord})?${day} ?/ ?${month}(?:(?: năm | ?/ ?)(?<year>\\d{4}|(?<=/ ?)\\d\\d(?!\\d)))?${stop}(?!/|[.,]\\d|-\\d(?!\\d? ?/))`,
  `(?<named>${dayWord})?${day}(?<dot>[-.])${month}\\k<dot>(?<year>\\d{4})${stop}`,
  `(?<named>${dayWord})${day}-${month}(?![\\d/-])`,
  `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`,
  `${blank}${part}(?<named>tháng) ${anyMonth}${year}${stop}`,
  '(?<named>t)(?<month>\\d{1,2}) ?/ ?(?<year>\\d{4})(?!\\d)',
  `${part}(?<named>quý|quí) ?(?<quarter>iv|i{1,3}|[1-4])${year}(?![\\d\\p{L}]| ?/ ?\\d)`,
  `${part}(?<named>năm) (?<year>\\d{4})(?!\\d)`,
].map((form) => pattern(form, 'y'));

/** The date that begins exactly at a place of a folded text, existing in the calendar or not. */
export function readDateParts(folded: FoldedText, start: number): DateParts | null {
  expectText(folded, 'core/not-text', 'readDateParts(folded, …)');
  expectNumber(start, 'core/not-a-number', 'readDateParts(…, start)');
  for (const form of forms) {
    const match = matchAt(form, folded, start);
    const parts =
      match?.groups === undefined ? null : partsOfGroups(match.groups, start, start + match[0].length);
    if (parts !== null) return parts;
  }
  return null;
}

function partsOfGroups(
  groups: Readonly<Record<string, FoldedText | undefined>>,
  start: number,
  end: number,
): DateParts | null {
  const quarterText = groups.quarter;
  const written = {
    year: yearOf(groups.year),
    month: numberOf(groups.month) ?? monthOfWord(groups.monthWord),
    day: numberOf(groups.day),
    quarter: quarterText === undefined ? null : quarterOf(quarterText),
    fuzzy: false,
    named: groups.named !== undefined,
    start,
    end,
  };
  const hasFullYear = groups.year !== undefined && groups.year.length === 4;
  if (!written.named && !hasFullYear && !isPlausible(written)) return null;
  if (groups.part === undefined) return { ...written, precision: precisionOf(written) };
  return { ...written, ...dayOfPart(groups.part, written), fuzzy: true, precision: 'day' };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** "15/5/24" is of this century: no plan in force is older. */
function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

const monthWords = monthNames.map((names) => pattern(`^(?:${names})$`));

function monthOfWord(word: FoldedText | undefined): number | null {
  return word === undefined ? null : monthWords.findIndex((names) => names.test(word)) + 1;
}

function isPlausible({
  month,
  day,
}: {
  readonly month: number | null;
  readonly day: number | null;
}): boolean {
  return (month ?? 1) >= 1 && (month ?? 1) <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= 31;
}

function precisionOf(parts: Pick<DateParts, 'day' | 'month' | 'quarter'>): DatePrecision {
  if (parts.day !== null) return 'day';
  if (parts.month !== null) return 'month';
  return parts.quarter === null ? 'year' : 'quarter';
}

function quarterOf(text: string): number {
  if (text === 'iv') return 4;
  return text.startsWith('i') ? text.length : Number(text);
}

/**
 * The day that "đầu", "giữa" or "cuối" of a month, quarter or year is; the middle month stands for a quarter.
 *
 * @source Bộ luật Dân sự 2015, Điều 146, khoản 2 và 3
 */
function dayOfPart(
  word: string,
  { year, quarter, month }: Pick<DateParts, 'month' | 'quarter' | 'year'>,
): Pick<DateParts, 'day' | 'month' | 'quarter'> {
  const from = month ?? (quarter === null ? 1 : quarter * 3 - 2);
  const to = month ?? (quarter === null ? 12 : quarter * 3);
  if (word === last) return { month: to, day: lastDayOfMonth(year ?? commonYear, to), quarter: null };
  if (word !== middle) return { month: from, day: 1, quarter: null };
  return to - from > 2
    ? { month: 6, day: 30, quarter: null }
    : { month: (from + to) / 2, day: 15, quarter: null };
}

function lastDayOfMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? daysInMonth(year, month) : 31;
}

const commonYear = 2023;
const middle = moveTones('giữa');
const last = moveTones('cuối');

/**
 * ISO text of the parts, `06-05`, `05` or `Q4` without a year; a day that the calendar lacks keeps its numbers.
 * "Cuối tháng 2" is fixed only where a year is known.
 */
export function dateTextOf(parts: DateParts): string {
  expectArgument(parts, 'core/not-date-parts', 'dateTextOf(parts)');
  const { year, quarter, month, day } = parts;
  const rest =
    quarter === null ? [month, day].filter((number) => number !== null).map(twoDigits) : [`Q${quarter}`];
  return (year === null ? rest : [String(year).padStart(4, '0'), ...rest]).join('-');
}

/** Whether the calendar has the date; without a year, whether some year has it. */
export function existsInCalendar(parts: DateParts): boolean {
  expectArgument(parts, 'core/not-date-parts', 'existsInCalendar(parts)');
  const { year, quarter, month, day } = parts;
  if (quarter !== null && (quarter < 1 || quarter > 4)) return false;
  return isRealDay(year ?? leapYear, month ?? 1, day ?? 1);
}

const leapYear = 2024;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
