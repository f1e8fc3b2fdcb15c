import { expectArgument, expectKeys } from '@chiendich/core/misuse';
import { foldText } from '../text/scan-text.ts';
import type { PartialDate } from './civil-date.ts';
import type { DatePrecision } from './date-parts.ts';
import { dateTextOf, existsInCalendar, readDateParts } from './date-parts.ts';

/** A date read from its own short text (ngày, tháng, quý hoặc năm), with the text as it was given. */
export interface ParsedDate {
  /** ISO, to the precision given: `2024-07-10`, `2024-07`, `2024`. */
  readonly date: PartialDate;
  /** To what the date is known. */
  readonly precision: DatePrecision;
  /** "Đầu", "giữa" or "cuối" of a month or year: the day is the one of Civil Code art. 146. */
  readonly fuzzy?: true;
  /** The text as it was given. */
  readonly raw: string;
}

/** In a field "10/7/24" may mean another century; in the sentence of a plan it does not. */
const shortYear = /\d\s*\/\s*\d{1,2}\s*\/\s*\d{2}(?!\d)/;
const bareMonthOrYear = /^(?:(\d{1,2})\s{0,3}[/-]\s{0,3})?(\d{4})$/;

/**
 * The date that a short text is, in any form that papers write; null where it is not a date, where the calendar lacks
 * the day, or where no year is known.
 *
 * `year` is used only for a text that names none. Text around the date is not skipped: use `findDates` for that.
 *
 * | text | date |
 * |---|---|
 * | ngày 09 tháng 5 năm 2024 · 09/5/2024 · 9-5-2024 · 2024-05-09 | 2024-05-09 |
 * | tháng 5 năm 2024 · tháng 5/2024 · 5/2024 · ngày   tháng 5 năm 2024 | 2024-05 |
 * | quý IV/2025 · quý 4 năm 2025 | 2025-Q4 |
 * | năm 2025 · 2025 | 2025 |
 * | cuối tháng 5/2024 | 2024-05-31, fuzzy |
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b; Bộ luật Dân sự 2015, Điều 146
 * @example parseDate('05/6', { year: 2024 }) // => { date: '2024-06-05', precision: 'day', raw: '05/6' }
 * @example parseDate('31/6/2024') // => null
 */
export function parseDate(text: string, options: { readonly year?: number } = {}): ParsedDate | null {
  expectArgument(text, 'core/not-text', 'parseDate(text, …)');
  expectArgument(options, 'core/not-options', 'parseDate(…, options)');
  expectKeys(options, { year: true }, 'parseDate(…, options)');
  expectArgument(options.year, 'core/not-a-year', 'parseDate(…, { year })');
  if (text.length > 1000) return null;
  const raw = text.trim();
  const folded = foldText(raw);
  const bare = bareMonthOrYear.exec(folded);
  const [, month, year] = bare ?? [];
  const asWritten =
    bare === null ? folded : foldText(month === undefined ? `năm ${year}` : `tháng ${month}/${year}`);
  const read = readDateParts(asWritten, asWritten.startsWith('(') ? 1 : 0);
  if (read === null || shortYear.test(asWritten) || !/^\s*\)?[\s.,;:]*$/.test(asWritten.slice(read.end)))
    return null;
  const parts = read.year === null ? { ...read, year: options.year ?? null } : read;
  if (parts.year === null || !existsInCalendar(parts)) return null;
  return {
    date: dateTextOf(parts) as PartialDate,
    precision: parts.precision,
    ...(parts.fuzzy ? { fuzzy: true } : {}),
    raw,
  };
}
