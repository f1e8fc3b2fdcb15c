import { isCivilDate, lastDayOf } from '@chiendich/core';
import { finding } from '../../findings.ts';
import { issueDays } from '../issue-date.ts';
import type { PlanRule } from '../plan-rule.ts';

/**
 * A deadline, exact to the day, whose last good day is a day off. It is never moved: the next working day would be late,
 * so who must meet it has to know. A deadline before the plan itself has a finding of its own.
 */
export const deadlineOnDayOff: PlanRule = {
  codes: ['plan/deadline-on-day-off'],
  check({ plan, calendar }) {
    if (calendar === null) return [];
    const issued = issueDays(plan)?.first ?? null;
    return plan.deadlines.flatMap((deadline, index) => {
      const lastDay = isCivilDate(deadline.end ?? deadline.date) ? lastDayOf(deadline) : null;
      if (lastDay === null || deadline.boundary === 'during' || calendar.isWorkingDay(lastDay)) return [];
      if (issued !== null && lastDay < issued) return [];
      const workingDay = calendar.addWorkingDays(lastDay, -1);
      const params = { quote: deadline.quote, lastDay, workingDay };
      const place = { path: ['deadlines', index, 'date'], span: deadline.span };
      return [finding('plan/deadline-on-day-off', params, place)];
    });
  },
};
