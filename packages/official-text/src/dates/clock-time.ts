import type { FoldedText } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { matchAt, pattern } from '@chiendich/core/scan';
import { clockWords } from '../lexicon/clock.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits, dateWords, partsOfDay, recurring } from '../lexicon/dates.ts';
import { anyOf, meaningIn } from '../lexicon/word-row.ts';
import { weekdayName } from './weekday-name.ts';

/** An hour that stands before a day, `HH:MM`, and where the day begins. */
export interface ClockTime {
  readonly time: string;
  readonly end: number;
}

const day = calendarUnits.day.pattern;
const hourSign = `(?:${clockWords.hour.pattern}|:)`;
const hour = `(?<hour>[01]?\\d|2[0-4]) ?${hourSign}(?: ?(?<minute>[0-5]\\d))?`;
const minuteSign = `(?: ?(?:${clockWords.minute.pattern}|[’']))?`;

const clock = pattern(
  `${hour}${minuteSign}(?: (?<part>${anyOf(partsOfDay)}))?(?: ?, ?| )(?=${day}|${weekdayName}|\\d|(?:${anyOf(recurring)}|${connectives.the.pattern}) ?${day})`,
  'y',
);

const among = pattern(
  `${hour}(?<link>(?: ?, ?| ${connectives.and.pattern} )(?:(?:${clockWords.beforeNextHour.pattern}) )?(?=\\d))`,
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
  `(?:${dateWords.from.pattern} )?${hour}${minuteSign} ?,? ?(?:${dateWords.until.pattern}|-) ?(?:[01]?\\d|2[0-4]) ?${hourSign}(?: ?[0-5]\\d)?${minuteSign}(?: ?, ?| )(?=${day}|${weekdayName}|\\d)`,
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

const partOfDay = meaningIn(partsOfDay);

function readWith(form: FoldedPattern, folded: FoldedText, start: number): ClockTime | null {
  const match = matchAt(form, folded, start);
  if (match === null || entersNextCell(match[0], folded[start + match[0].length])) return null;
  const { hour = '', minute = '00', part } = match.groups ?? {};
  const isLater = part !== undefined && partOfDay(part) === 'past noon' && Number(hour) < 12;
  const written = isLater ? String(Number(hour) + 12) : hour.padStart(2, '0');
  return { time: `${written}:${minute}`, end: start + match[0].length };
}

/** "14 giờ 00" at the end of a line or cell, and figures at the beginning of the next. */
function entersNextCell(written: FoldedText, next: string | undefined): boolean {
  return /[\n|]\s*$/.test(written) && next !== undefined && /\d/.test(next);
}
