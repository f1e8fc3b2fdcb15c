import { finding } from '../../findings.ts';
import { issueDays } from '../issue-date.ts';
import { lastDayIn } from '../last-day.ts';
import type { PlanRule } from '../plan-rule.ts';

/**
 * A deadline whose last good day lies before the plan's date: usually last year's plan was taken over.
 *
 * A plan without a day counts from the first day of its month; recurring deadlines and yearless dates are left out.
 */
export const deadlineBeforeIssue: PlanRule = {
  codes: ['plan/deadline-before-issue'],
  check({ plan }) {
    const issued = issueDays(plan);
    if (issued === null) return [];
    return plan.deadlines.flatMap((deadline, index) => {
      const lastDay = lastDayIn(deadline);
      if (lastDay === null || lastDay >= issued.first) return [];
      const params = { quote: deadline.quote, lastDay, issued: plan.document.date };
      const place = { path: ['deadlines', index, 'date'], span: deadline.span };
      return [finding('plan/deadline-before-issue', params, place)];
    });
  },
};
