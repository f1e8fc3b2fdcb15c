import type { CivilDate, Instant } from '@chiendich/core';
import {
  addDays,
  civilDateAt,
  instantOf,
  isPartialDate,
  lastDayOf,
  millisecondsOf,
  startOfDay,
} from '@chiendich/core';
import { movedToWorkingDay } from '../campaign/calendar.ts';
import type { DeadlineReading, DeadlineRow, Foundation } from '../campaign/campaign.ts';
import { occurrencesAround } from '../rounds/occurrence.ts';
import { isUsableDay } from './usable-day.ts';

export type DueDate = Pick<DeadlineRow, 'lastDay' | 'nominal' | 'due'>;

/**
 * The last good day of a reading and the instant from which one is late; both null where the words name no day.
 *
 * An hour that is named counts on its day: "trước 17 giờ ngày 10/7" is late from 17:00 of 10 July. Of a recurring
 * deadline it is the first occurrence whose last good day is not before `from`.
 *
 * @source Bộ luật Dân sự 2015, Điều 148 khoản 6: the last day ends at 24:00
 */
export function dueDateOf(
  reading: DeadlineReading,
  foundation: Pick<Foundation, 'calendar' | 'policy'>,
  from: CivilDate,
): DueDate {
  const { date, end = date } = reading;
  const written =
    isPartialDate(date) && isPartialDate(end) ? [lastDayOf({ ...reading, quote: '', span: null })] : [];
  const days = (
    reading.recurrence === undefined ? written : occurrencesAround(reading, from, foundation.calendar)
  )
    .filter((day) => day !== null && isUsableDay(day))
    .map((nominal) => dueOn(reading, nominal, foundation));
  const found = reading.recurrence === undefined ? days[0] : days.find(({ lastDay }) => lastDay >= from);
  return found ?? noDay;
}

const noDay: DueDate = { lastDay: null, nominal: null, due: null };

/** The occurrence of a recurring reading behind another, by the days as written and not as the policy moves them; all null where none follows. */
export function occurrenceAfter(
  reading: DeadlineReading,
  foundation: Pick<Foundation, 'calendar' | 'policy'>,
  nominal: CivilDate,
): DueDate {
  const next = occurrencesAround(reading, addDays(nominal, 1), foundation.calendar).find(
    (day) => day > nominal && isUsableDay(day),
  );
  return next === undefined ? noDay : dueOn(reading, next, foundation);
}

/** A last good day as written, moved as the policy says, with the instant from which one is late. */
function dueOn(
  { recurrence, time, boundary }: DeadlineReading,
  nominal: CivilDate,
  foundation: Pick<Foundation, 'calendar' | 'policy'>,
) {
  const lastDay = recurrence === 'daily' ? nominal : movedToWorkingDay(nominal, foundation);
  const hasHour = time !== undefined && boundary !== 'on';
  const due = hasHour ? atTime(lastDay, time) : startOfDay(addDays(lastDay, 1));
  return { lastDay, nominal, due };
}

/** A day that counts itself, with the instant behind its end. */
export function dayDue(lastDay: CivilDate): { readonly lastDay: CivilDate; readonly due: Instant } {
  return { lastDay, due: startOfDay(addDays(lastDay, 1)) };
}

/**
 * The instant of a time of day in Vietnam.
 *
 * @example atTime('2024-07-09', '08:00') // => '2024-07-09T01:00:00Z'
 */
export function atTime(date: CivilDate, time: string): Instant {
  const [hours = '0', minutes = '0'] = time.split(':');
  const milliseconds = millisecondsOf(startOfDay(date)) + (Number(hours) * 60 + Number(minutes)) * 60_000;
  return instantOf(new Date(milliseconds));
}

/** The later of two days, or of two instants. */
export function laterOf<Time extends CivilDate | Instant>(a: Time, b: Time): Time {
  return a < b ? b : a;
}

/** Whether a due date lies before a day: such a deadline is in doubt. */
export function liesBefore(due: Pick<DueDate, 'lastDay'>, day: CivilDate): boolean {
  return due.lastDay !== null && due.lastDay < day;
}

/** The day in Vietnam of an instant. */
export function dayOf(instant: Instant): CivilDate {
  return civilDateAt(instant);
}
