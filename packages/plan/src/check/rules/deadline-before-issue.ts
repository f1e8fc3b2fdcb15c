import { finding } from '../../findings.ts';
import { issueDays } from '../issue-date.ts';
import { lastDayIn } from '../last-day.ts';
import { isOrdered, saysYear } from '../ordered-deadline.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A deadline whose last good day lies before the plan's date: usually last year's plan was taken over.
 *
 * A plan without a day counts from the first day of its month. Left out are recurring deadlines, days whose year the
 * text does not say, and periods that nobody is given something to do in: those tell what has been.
 */
export const deadlineBeforeIssue: PlanRule = {
  codes: ['plan/deadline-before-issue'],
  forms: everyForm,
  check({ plan }) {
    const issued = issueDays(plan);
    if (issued === null) return [];
    return plan.deadlines.flatMap((deadline, index) => {
      const lastDay = lastDayIn(deadline);
      if (lastDay === null || lastDay >= issued.first || !saysYear(deadline)) return [];
      if (deadline.boundary === 'during' && !isOrdered(deadline, plan)) return [];
      const params = { quote: deadline.quote, lastDay, issued: plan.document.date };
      const place = { path: ['deadlines', index, 'date'], span: deadline.span };
      return [finding('plan/deadline-before-issue', params, place)];
    });
  },
};
