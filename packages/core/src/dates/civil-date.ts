import { expectArgument, expectNumber, expectText } from '@chiendich/core/misuse';
import { MisuseError } from '../findings/misuse-error.ts';
import { shortForm } from '../shape/short-form.ts';
import { isIsoDay, isIsoInstant, isLeapYear, isRealDay, lengthOfMonth } from './real-day.ts';

/** A day of the calendar (ngày), ISO 8601 `YYYY-MM-DD`, years 0001 to 9999. No clock, no zone. */
export type CivilDate = `${number}-${number}-${number}`;

/**
 * An instant in UTC (thời điểm), ISO 8601 in whole seconds: `2024-07-10T17:00:00Z`. There is one text for each instant,
 * so that instants in order are texts in order.
 */
export type Instant = `${string}T${string}Z`;

/** A date known to the day, month, quarter or year: `2024-05-09`, `2024-05`, `2025-Q4`, `2025`. */
export type PartialDate = CivilDate | `${number}-${number}` | `${number}-Q${number}` | `${number}`;

/** ISO weekday: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days in a month, `month` 1 to 12. @example daysInMonth(2024, 2) // => 29 */
export function daysInMonth(year: number, month: number): number {
  expectNumber(year, 'core/not-a-number', 'daysInMonth(year, …)');
  expectNumber(month, 'core/not-a-number', 'daysInMonth(…, month)');
  return lengthOfMonth(year, month);
}

/** Whether a text is a real day in ISO form. @example isCivilDate('2024-06-31') // => false */
export function isCivilDate(text: string): text is CivilDate {
  expectText(text, 'core/not-text', 'isCivilDate(text)');
  return isIsoDay(text);
}

/**
 * The day of a year, month and day, or null where the calendar has no such day.
 *
 * @example civilDate(2024, 7, 9) // => '2024-07-09'
 */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  expectNumber(year, 'core/not-a-number', 'civilDate(year, …)');
  expectNumber(month, 'core/not-a-number', 'civilDate(…, month, …)');
  expectNumber(day, 'core/not-a-number', 'civilDate(…, day)');
  if (!isRealDay(year, month, day)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Year, month (1 to 12) and day of a civil date. Throws `MisuseError` on any other text. */
export function partsOf(date: CivilDate): {
  /** 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
} {
  expectText(date, 'core/not-a-civil-date', 'partsOf(date)');
  if (!isCivilDate(date)) {
    throw new MisuseError(
      'core/not-a-civil-date',
      `got ${shortForm(date)}, expected a real day as YYYY-MM-DD; write parseDate(text)?.date for what a person typed`,
    );
  }
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 0001-01-01, which is day 0. */
export function dayNumber(date: CivilDate): number {
  expectText(date, 'core/not-a-civil-date', 'dayNumber(date)');
  const { year, month, day } = partsOf(date);
  const years = year - 1;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (
    years * 365 +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    (daysBeforeMonth[month - 1] as number) +
    leapDay +
    day -
    1
  );
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): CivilDate {
  expectNumber(number, 'core/not-a-number', 'dateOfDayNumber(number)');
  const cycle = Math.floor(number / 146_097);
  const inCycle = number - cycle * 146_097;
  const century = Math.min(Math.floor(inCycle / 36_524), 3);
  const inCentury = inCycle - century * 36_524;
  const quad = Math.floor(inCentury / 1461);
  const inQuad = inCentury - quad * 1461;
  const yearInQuad = Math.min(Math.floor(inQuad / 365), 3);
  const year = cycle * 400 + century * 100 + quad * 4 + yearInQuad + 1;
  let rest = inQuad - yearInQuad * 365;
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  const date = civilDate(year, month, rest + 1);
  if (date === null)
    throw new MisuseError(
      'core/day-out-of-range',
      `got day number ${number}, expected one in the years 1 to 9999; dayNumber(date) gives them`,
    );
  return date;
}

/** The day so many days after a date; before it when negative. @example addDays('2024-02-28', 2) // => '2024-03-01' */
export function addDays(date: CivilDate, days: number): CivilDate {
  expectText(date, 'core/not-a-civil-date', 'addDays(date, …)');
  expectNumber(days, 'core/not-a-number', 'addDays(…, days)');
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from one date to another, negative when `to` is earlier. @example daysBetween('2024-07-01', '2024-07-10') // => 9 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  expectText(from, 'core/not-a-civil-date', 'daysBetween(from, …)');
  expectText(to, 'core/not-a-civil-date', 'daysBetween(…, to)');
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of a date. @example weekdayOf('2024-06-05') // => 3 */
export function weekdayOf(date: CivilDate): Weekday {
  expectText(date, 'core/not-a-civil-date', 'weekdayOf(date)');
  return ((dayNumber(date) % 7) + 1) as Weekday;
}

/** Negative, zero or positive, as `a` is before, on or after `b`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The day in Vietnam (UTC+7, without summer time since 13 June 1975) at an instant.
 *
 * @example civilDateAt('2024-07-09T17:00:00Z') // => '2024-07-10'
 */
export function civilDateAt(instant: Instant): CivilDate {
  expectText(instant, 'core/not-an-instant', 'civilDateAt(instant)');
  return new Date(millisecondsOf(instant) + vietnamOffset).toISOString().slice(0, 10) as CivilDate;
}

/**
 * The instant at which a day begins in Vietnam.
 *
 * @example startOfDay('2024-07-10') // => '2024-07-09T17:00:00Z'
 */
export function startOfDay(date: CivilDate): Instant {
  expectText(date, 'core/not-a-civil-date', 'startOfDay(date)');
  const milliseconds = (dayNumber(date) - dayNumber('1970-01-01')) * 86_400_000 - vietnamOffset;
  return instantOf(new Date(milliseconds));
}

/**
 * The instant of a `Date`; what is beyond the whole second is cut off. Throws `MisuseError` for an invalid date and for
 * years that `CivilDate` does not have.
 *
 * @example instantOf(new Date(Date.UTC(2024, 6, 10, 17, 0, 0, 999))) // => '2024-07-10T17:00:00Z'
 */
export function instantOf(date: Date): Instant {
  expectArgument(date, 'core/not-a-date-object', 'instantOf(date)');
  const time = date.getTime();
  const text = Number.isNaN(time) ? 'an invalid Date' : `${date.toISOString().slice(0, -5)}Z`;
  if (isInstant(text)) return text;
  throw new MisuseError(
    'core/not-an-instant',
    `got ${text}, expected a Date in the years 1 to 9999; use another`,
  );
}

/** Whether a text is an instant: a real day and time in UTC, in whole seconds. @example isInstant('2024-07-10T17:00Z') // => false */
export function isInstant(text: string): text is Instant {
  expectText(text, 'core/not-text', 'isInstant(text)');
  return isIsoInstant(text);
}

/** Milliseconds since 1970 of an instant. Throws `MisuseError` on another text. */
export function millisecondsOf(instant: Instant): number {
  expectText(instant, 'core/not-an-instant', 'millisecondsOf(instant)');
  if (!isInstant(instant)) {
    throw new MisuseError(
      'core/not-an-instant',
      `got ${shortForm(instant)}, expected UTC in whole seconds such as 2024-07-10T17:00:00Z; write instantOf(date)`,
    );
  }
  return Date.parse(instant);
}

const vietnamOffset = 7 * 3_600_000;

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
