import type { CivilDate } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import { day, matching, where } from '@chiendich/core/shape';

/**
 * Whether a text is a day that a plan can mean: years 1000 to 8999, so that counting a few years on never leaves the
 * calendar.
 */
export function isUsableDay(text: string): text is CivilDate {
  return isCivilDate(text) && text >= '1000-01-01' && text <= '8999-12-31';
}

/** A day that a plan can mean. */
export const usableDay = where(day, day.expected, isUsableDay);

/** A time of day in Vietnam. */
export const timeOfDay = matching<string>(
  'HH:MM',
  (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
);
