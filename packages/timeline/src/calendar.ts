import type { CivilDate } from '@chiendich/core';
import { addDays, weekdayOf } from '@chiendich/core';
import type { Foundation } from './campaign.ts';

/** A day on which the working calendar differs from the week (ngày nghỉ, ngày làm bù), with where that is said. */
export interface CalendarRow {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly source: string;
}

/** Whether a day is worked by the calendar that the campaign froze: its rows first, then Monday to Friday. */
export function isWorkingDay(date: CivilDate, calendar: readonly CalendarRow[]): boolean {
  const row = calendar.find((each) => each.date === date);
  return row === undefined ? weekdayOf(date) <= 5 : row.working;
}

/** A last good day moved as the policy says; the day itself under `keep`. */
export function movedToWorkingDay(
  date: CivilDate,
  foundation: Pick<Foundation, 'calendar' | 'policy'>,
): CivilDate {
  const { nonWorkingDays } = foundation.policy;
  if (nonWorkingDays === 'keep') return date;
  const step = nonWorkingDays === 'nextWorkingDay' ? 1 : -1;
  let day = date;
  for (let tries = 0; tries < 30 && !isWorkingDay(day, foundation.calendar); tries += 1)
    day = addDays(day, step);
  return day;
}
