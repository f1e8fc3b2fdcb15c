import { expectArgument, expectKeys, expectNumber, expectText } from '@chiendich/core/misuse';
import type { CivilDate } from '../dates/civil-date.ts';
import { addDays, civilDate, compareDates, daysInMonth, partsOf, weekdayOf } from '../dates/civil-date.ts';
import type { Finding } from '../findings/finding.ts';
import { MisuseError } from '../findings/misuse-error.ts';
import { shortForm } from '../shape/short-form.ts';
import { finding } from './calendar-findings.ts';
import type { CalendarRow, HolidayYearStatus } from './holidays/holiday.ts';
import { vietnamHolidays } from './holidays/vietnam.ts';

/** A period of the Civil Code (thời hạn): one of the five. */
export type Period =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/**
 * The calendar of working days (lịch làm việc) of a state agency.
 *
 * Answers are plain days. How far to trust them is asked apart: `statusOf` a year, or `doubts` over a stretch of days,
 * which names each year that is not loaded, from memory or provisional. For a year that is not loaded only Saturdays
 * and Sundays are off.
 */
export interface WorkCalendar {
  /** Whether a state agency works on a day. */
  readonly isWorkingDay: (date: CivilDate) => boolean;
  /** The n-th working day after a day, which is itself not counted; before it when negative; the day itself for 0. */
  readonly addWorkingDays: (date: CivilDate, count: number) => CivilDate;
  /** The last day of a period that runs from a day or event (art. 147, 148). */
  readonly addPeriod: (from: CivilDate, period: Period) => CivilDate;
  /** How far the holidays of a year are known; `notLoaded`: only Saturdays and Sundays are off. */
  readonly statusOf: (year: number) => HolidayYearStatus | 'notLoaded';
  /** A finding for each year between two days, both inclusive, whose holidays are not confirmed. */
  readonly doubts: (from: CivilDate, to: CivilDate) => readonly Finding[];
  /** The rows between two days, both inclusive, in order: what a running campaign freezes. */
  readonly rows: (from: CivilDate, to: CivilDate) => readonly CalendarRow[];
}

/** Own days of an agency, and years that it has compared with the notice. */
export interface WorkCalendarOptions {
  /** Days that stand instead of the table's rows of the same date. */
  readonly overrides?: readonly CalendarRow[];
  /** Years whose holidays, with the overrides, the agency vouches for. */
  readonly confirmedYears?: readonly number[];
}

/**
 * The working calendar of Vietnam's state agencies: Monday to Friday, less holidays, plus worked Saturdays.
 *
 * A period does not count its first day; it ends with its last, or, where that is a day off, with the next working
 * day. A month ends on the same day of the month, or on the last of a shorter one. A fixed date ("trước ngày 10/7") is not a
 * period and is never moved.
 *
 * @source Bộ luật Dân sự 2015, Điều 147, 148; BLLĐ 2019, Điều 111, 112
 * @example workCalendar().addWorkingDays('2026-04-28', 2) // => '2026-05-04'
 * @example workCalendar().addPeriod('2027-01-31', { months: 1 }) // => '2027-03-01'
 * @example workCalendar().statusOf(2027) // => 'provisional'
 */
export function workCalendar(options: WorkCalendarOptions = {}): WorkCalendar {
  expectArgument(options, 'core/not-options', 'workCalendar(options)');
  expectKeys(options, { overrides: true, confirmedYears: true }, 'workCalendar(options)');
  const { overrides = [], confirmedYears = [] } = options;
  expectArgument(overrides, 'core/not-a-list', 'workCalendar({ overrides, … })');
  for (const row of overrides)
    expectArgument(row, 'core/not-a-calendar-row', 'workCalendar({ overrides: [row, …], … })');
  expectArgument(confirmedYears, 'core/not-years', 'workCalendar({ confirmedYears, … })');
  const table = new Map<CivilDate, CalendarRow>(
    [...vietnamHolidays.flatMap(({ rows }) => rows), ...overrides].map((row) => [row.date, row]),
  );
  const isWorkingDay = (date: CivilDate) => {
    expectText(date, 'core/not-a-civil-date', 'calendar.isWorkingDay(date)');
    return table.get(date)?.working ?? weekdayOf(date) <= 5;
  };
  const addWorkingDays = (date: CivilDate, count: number) => {
    expectArgument(date, 'core/not-a-civil-date', 'calendar.addWorkingDays(date, …)');
    expectNumber(count, 'core/not-a-number', 'calendar.addWorkingDays(…, count)');
    assertCount(count, 'calendar.addWorkingDays(…, count)');
    const step = count < 0 ? -1 : 1;
    let day = date;
    for (let left = Math.abs(count); left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, step);
    return day;
  };
  const addPeriod = (from: CivilDate, period: Period) => {
    expectArgument(from, 'core/not-a-civil-date', 'calendar.addPeriod(from, …)');
    expectArgument(period, 'core/not-a-period', 'calendar.addPeriod(…, period)');
    if ('workingDays' in period) return addWorkingDays(from, countOf(period.workingDays));
    let day = endOfPeriod(from, period);
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  };
  const statusOf = (year: number) => {
    expectNumber(year, 'core/not-a-number', 'calendar.statusOf(year)');
    if (confirmedYears.includes(year)) return 'confirmed';
    return vietnamHolidays.find((each) => each.year === year)?.status ?? 'notLoaded';
  };
  const doubts = (from: CivilDate, to: CivilDate) => {
    expectArgument(from, 'core/not-a-civil-date', 'calendar.doubts(from, …)');
    expectArgument(to, 'core/not-a-civil-date', 'calendar.doubts(…, to)');
    return yearsBetween(from, to).flatMap((year) => doubtOf(year, statusOf(year)));
  };
  const rows = (from: CivilDate, to: CivilDate) => {
    expectArgument(from, 'core/not-a-civil-date', 'calendar.rows(from, …)');
    expectArgument(to, 'core/not-a-civil-date', 'calendar.rows(…, to)');
    return [...table.values()]
      .filter(({ date }) => date >= from && date <= to)
      .sort((a, b) => compareDates(a.date, b.date));
  };
  return { isWorkingDay, addWorkingDays, addPeriod, statusOf, doubts, rows };
}

function endOfPeriod(from: CivilDate, period: Exclude<Period, { readonly workingDays: number }>): CivilDate {
  if ('days' in period) return addDays(from, countOf(period.days));
  if ('weeks' in period) return addDays(from, countOf(period.weeks) * 7);
  const months = 'months' in period ? countOf(period.months) : countOf(period.years) * 12;
  const { year, month, day } = partsOf(from);
  const index = year * 12 + month - 1 + months;
  const endYear = Math.floor(index / 12);
  const endMonth = (index % 12) + 1;
  const end = civilDate(endYear, endMonth, Math.min(day, daysInMonth(endYear, endMonth)));
  if (end === null)
    throw new MisuseError(
      'core/day-out-of-range',
      `calendar.addPeriod(…, period) got ${months} months from ${from}, expected a day in the years 1 to 9999; use a shorter period`,
    );
  return end;
}

const longestPeriod = 100_000;

function countOf(count: number): number {
  return assertCount(count, 'calendar.addPeriod(…, period)');
}

function assertCount(count: number, call: string): number {
  if (Number.isInteger(count) && Math.abs(count) <= longestPeriod) return count;
  throw new MisuseError(
    'core/not-a-period',
    `${call} got ${shortForm(count)}, expected a whole number up to ${longestPeriod}; write { days: 30 } or another whole number`,
  );
}

function yearsBetween(from: CivilDate, to: CivilDate): readonly number[] {
  const first = partsOf(from).year;
  const count = partsOf(to).year - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

function doubtOf(year: number, status: HolidayYearStatus | 'notLoaded'): readonly Finding[] {
  if (status === 'notLoaded') return [finding('core/calendar-year-not-loaded', { year })];
  if (status === 'memory') return [finding('core/calendar-year-from-memory', { year })];
  return status === 'provisional' ? [finding('core/calendar-year-provisional', { year })] : [];
}
