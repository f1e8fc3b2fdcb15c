import type { CivilDate } from '@chiendich/core';
import { addDays, lastDayOf } from '@chiendich/core';
import type { Plan } from '../plan.ts';

/** The days on which a plan may have been issued: one, or a month or year of them where the day is blank. */
export function issueDays(plan: Plan): { readonly first: CivilDate; readonly last: CivilDate } | null {
  const { date } = plan.document;
  if (date === null) return null;
  const place = { date, quote: date, span: null };
  const last = lastDayOf({ ...place, boundary: 'by' });
  const dayBefore = lastDayOf({ ...place, boundary: 'before' });
  return last === null || dayBefore === null ? null : { first: addDays(dayBefore, 1), last };
}
