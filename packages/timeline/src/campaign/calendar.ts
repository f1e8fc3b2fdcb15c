import type { CalendarRow, CivilDate } from '@chiendich/core';
import { addDays, weekdayOf } from '@chiendich/core';
import type { Foundation } from './campaign.ts';

/** How many days ahead of its start a campaign's calendar rows reach, and its recurring deadlines with them. */
export const frozenDays = 2 * 366;

/**
 * Whether a day is worked by the rows that a campaign froze, else from Monday to Friday. Core's own table is not asked:
 * a later release of it must not move the deadlines of a running campaign.
 */
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
