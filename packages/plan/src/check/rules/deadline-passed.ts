import { finding } from '../../findings.ts';
import { issueDays } from '../issue-date.ts';
import { lastDayIn } from '../last-day.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** A deadline whose last good day lies before today. One before the plan itself has a finding of its own. */
export const deadlinePassed: PlanRule = {
  codes: ['plan/deadline-passed'],
  forms: everyForm,
  check({ plan, today }) {
    if (today === null) return [];
    const issued = issueDays(plan)?.first ?? null;
    return plan.deadlines.flatMap((deadline, index) => {
      const lastDay = lastDayIn(deadline);
      if (lastDay === null || lastDay >= today || (issued !== null && lastDay < issued)) return [];
      const place = { path: ['deadlines', index, 'date'], span: deadline.span };
      return [finding('plan/deadline-passed', { quote: deadline.quote, lastDay, today }, place)];
    });
  },
};
