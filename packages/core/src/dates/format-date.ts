import { expectArgument } from '@chiendich/core/misuse';
import { MisuseError } from '../findings/misuse-error.ts';
import type { PartialDate } from './civil-date.ts';
import { partsOfPartialDate } from './partial-date.ts';

/**
 * A date as official papers write it: days below 10 and the months 1 and 2 get a leading zero, other months do not.
 * A month, quarter or year is written without a day; a year has all four digits (0024).
 *
 * | date | long | short |
 * |---|---|---|
 * | 2024-07-09 | ngày 09 tháng 7 năm 2024 | 09/7/2024 |
 * | 2024-02 | tháng 02 năm 2024 | tháng 02/2024 |
 * | 2025-Q4 | quý IV năm 2025 | quý IV/2025 |
 * | 2025 | năm 2025 | năm 2025 |
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b
 * @example formatDate('2020-01-05', 'long') // => 'ngày 05 tháng 01 năm 2020'
 * @example formatDate('2024-07-09', 'short') // => '09/7/2024'
 */
export function formatDate(date: PartialDate, style: 'long' | 'short'): string {
  expectArgument(date, 'core/not-a-date', 'formatDate(date, …)');
  expectArgument(style, 'core/not-a-date-style', 'formatDate(…, style)');
  const parts = partsOfPartialDate(date);
  if (parts === null) {
    throw new MisuseError(
      'core/not-a-date',
      `got ${JSON.stringify(date)}, expected ISO such as 2024-07-10, 2024-07, 2025-Q4; write parseDate(text)?.date`,
    );
  }
  const { quarter, month, day } = parts;
  // “05/3/24” reads as 2024.
  const year = String(parts.year).padStart(4, '0');
  if (quarter !== null) return `quý ${romanQuarters[quarter]}${style === 'long' ? ' năm ' : '/'}${year}`;
  if (month === null) return `năm ${year}`;
  const monthText = month <= 2 ? `0${month}` : String(month);
  if (day === null) return `tháng ${monthText}${style === 'long' ? ' năm ' : '/'}${year}`;
  const dayText = String(day).padStart(2, '0');
  return style === 'long'
    ? `ngày ${dayText} tháng ${monthText} năm ${year}`
    : `${dayText}/${monthText}/${year}`;
}

const romanQuarters = ['', 'I', 'II', 'III', 'IV'];
