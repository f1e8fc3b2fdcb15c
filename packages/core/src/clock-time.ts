import { pattern } from './scan-text.ts';

/** An hour that stands before a day, `HH:MM`, and where the day begins. */
export interface ClockTime {
  readonly time: string;
  readonly end: number;
}

const clock = pattern(
  "(?<hour>[01]?\\d|2[0-4]) ?(?:h|g|giờ|:)(?: ?(?<minute>[0-5]\\d))?(?: ?(?:phút|[’']))?(?: ?, ?| )(?=ngày|thứ|chủ|\\d)",
  'y',
);

/** "17 giờ 00", "17h00", "9h", "16 giờ 30 phút," before a day. */
export function readClockTime(folded: string, start: number): ClockTime | null {
  clock.lastIndex = start;
  const match = clock.exec(folded);
  if (match === null) return null;
  const { hour = '', minute = '00' } = match.groups ?? {};
  return { time: `${hour.padStart(2, '0')}:${minute}`, end: start + match[0].length };
}
