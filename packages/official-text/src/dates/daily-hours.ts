import type { FoldedText } from '@chiendich/core';
import { pattern, skip } from '@chiendich/core/scan';
import { calendarUnits, recurring } from '../lexicon/dates.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { readClockTime, readHourAmongOthers } from './clock-time.ts';

/** An hour of every day, `HH:MM`, and its place. */
export interface DailyHour {
  readonly date: string;
  readonly time: string;
  readonly recurrence: 'daily';
  readonly start: number;
  readonly end: number;
}

const everyDay = pattern(`(?:${anyOf(recurring)}) ?${calendarUnits.day.pattern}(?!\\p{L})`, 'y');
const mostHours = 6;

/** The hours of "10h00 và trước 16h30 hằng ngày"; none where no "hằng ngày" ends them. */
export function readDailyHours(folded: FoldedText, from: number): readonly DailyHour[] {
  const hours: DailyHour[] = [];
  let at = from;
  for (
    let other = readHourAmongOthers(folded, at);
    other !== null && hours.length < mostHours;
    other = readHourAmongOthers(folded, at)
  ) {
    hours.push(dailyHour(other.time, at, other.end));
    at = other.next;
  }
  const last = readClockTime(folded, at);
  const end = last === null ? at : skip(everyDay, folded, last.end);
  if (last === null || end === last.end) return [];
  return [...hours, dailyHour(last.time, at, end)];
}

function dailyHour(time: string, start: number, end: number): DailyHour {
  return { date: time, time, recurrence: 'daily', start, end };
}
