import type { CivilDate } from '@chiendich/core';
import { addDays } from '@chiendich/core';
import type { Plan } from '../plan.ts';
import { lastDayIn } from './last-day.ts';

/** The days on which a plan may have been issued: one, or a month or year of them where the day is blank. */
export function issueDays(plan: Plan): { readonly first: CivilDate; readonly last: CivilDate } | null {
  const { date } = plan.document;
  if (date === null) return null;
  const place = { date, quote: date, span: null };
  const last = lastDayIn({ ...place, boundary: 'by' });
  const dayBefore = lastDayIn({ ...place, boundary: 'before' });
  return last === null || dayBefore === null ? null : { first: addDays(dayBefore, 1), last };
}
