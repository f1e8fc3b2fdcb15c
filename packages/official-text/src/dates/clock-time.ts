import type { FoldedText } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { matchAt, moveTones, pattern } from '@chiendich/core/scan';

/** An hour that stands before a day, `HH:MM`, and where the day begins. */
export interface ClockTime {
  readonly time: string;
  readonly end: number;
}

const clock = pattern(
  "(?<hour>[01]?\\d|2[0-4]) ?(?:h|g|giờ|:)(?: ?(?<minute>[0-5]\\d))?(?: ?(?:phút|[’']))?(?: (?<part>sáng|trưa|chiều|tối|đêm))?(?: ?, ?| )(?=ngày|thứ|chủ|\\d|(?:hằng|hàng|mỗi|các) ?ngày)",
  'y',
);

const among = pattern(
  '(?<hour>[01]?\\d|2[0-4]) ?(?:h|g|giờ|:)(?: ?(?<minute>[0-5]\\d))?(?<link>(?: ?, ?| và )(?:(?:trước|chậm nhất) )?(?=\\d))',
  'y',
);

/** "10h00" of "10h00 và trước 16h30 hằng ngày", and where the next hour begins. */
export function readHourAmongOthers(
  folded: FoldedText,
  start: number,
): (ClockTime & { readonly next: number }) | null {
  const match = matchAt(among, folded, start);
  if (match === null) return null;
  const { hour = '', minute = '00', link = '' } = match.groups ?? {};
  const next = start + match[0].length;
  return { time: `${hour.padStart(2, '0')}:${minute}`, end: next - link.length, next };
}

const hours = pattern(
  "(?:từ )?(?<hour>[01]?\\d|2[0-4]) ?(?:h|g|giờ|:)(?: ?(?<minute>[0-5]\\d))?(?: ?(?:phút|[’']))? ?,? ?(?:đến|tới|-) ?(?:[01]?\\d|2[0-4]) ?(?:h|g|giờ|:)(?: ?[0-5]\\d)?(?: ?(?:phút|[’']))?(?: ?, ?| )(?=ngày|thứ|chủ|\\d)",
  'y',
);

/** The first hour of "từ 7h30 đến 9 giờ 00" before a day, and where the day begins. */
export function readHoursOfDay(folded: FoldedText, start: number): ClockTime | null {
  return readWith(hours, folded, start);
}

/** "17 giờ 00", "17h00", "9h", "16 giờ 30 phút," before a day. */
export function readClockTime(folded: FoldedText, start: number): ClockTime | null {
  return readWith(clock, folded, start);
}

/** "4 giờ chiều" is 16:00. */
const afterNoon = ['chiều', 'tối', 'đêm'].map(moveTones);

function readWith(form: FoldedPattern, folded: FoldedText, start: number): ClockTime | null {
  const match = matchAt(form, folded, start);
  if (match === null) return null;
  const { hour = '', minute = '00', part = '' } = match.groups ?? {};
  const isLater = afterNoon.includes(part) && Number(hour) < 12;
  const written = isLater ? String(Number(hour) + 12) : hour.padStart(2, '0');
  return { time: `${written}:${minute}`, end: start + match[0].length };
}
