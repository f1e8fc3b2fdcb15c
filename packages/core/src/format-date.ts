import type { CivilDate } from './civil-date.ts';
import { partsOf } from './civil-date.ts';

/**
 * A date as official papers write it: days below 10 and the months 1 and 2 get a leading zero, other months do not.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b
 * @example formatDate('2020-01-05', 'long') // => 'ngày 05 tháng 01 năm 2020'
 * @example formatDate('2024-07-09', 'short') // => '09/7/2024'
 */
export function formatDate(date: CivilDate, style: 'long' | 'short'): string {
  const { year, month, day } = partsOf(date);
  const dayText = String(day).padStart(2, '0');
  const monthText = month <= 2 ? `0${month}` : String(month);
  return style === 'long'
    ? `ngày ${dayText} tháng ${monthText} năm ${year}`
    : `${dayText}/${monthText}/${year}`;
}
