import type { CivilDate, Deadline } from '@chiendich/core';
import { isPartialDate, lastDayOf } from '@chiendich/core';

/** `lastDayOf` a deadline of a plan; null also where its date is another text than a date, which is a fault of content. */
export function lastDayIn(deadline: Deadline): CivilDate | null {
  const { date, end = date } = deadline;
  return isPartialDate(date) && isPartialDate(end) ? lastDayOf(deadline) : null;
}
