import { addDays } from '@chiendich/core';
import { finding } from '../../findings.ts';
import { boundsOf } from '../date-bounds.ts';
import type { PlanRule } from '../plan-rule.ts';

/**
 * A deadline whose last good day lies before the plan's date: usually last year's plan was taken over.
 *
 * A plan without a day counts from the first day of its month; recurring deadlines and yearless dates are left out.
 */
export const deadlineBeforeIssue: PlanRule = {
  codes: ['plan/deadline-before-issue'],
  source: 'BLDS 2015, Điều 147, 148; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b',
  check({ plan }) {
    const issued = plan.document.date;
    const firstDay = issued === null ? null : (boundsOf(issued)?.first ?? null);
    if (issued === null || firstDay === null) return [];
    return plan.deadlines.flatMap((deadline, index) => {
      if (deadline.recurrence !== undefined) return [];
      const bounds = boundsOf(deadline.end ?? deadline.date);
      if (bounds === null) return [];
      const lastDay = deadline.boundary === 'before' ? addDays(bounds.first, -1) : bounds.last;
      if (lastDay >= firstDay) return [];
      const params = { quote: deadline.quote, lastDay, issued };
      return [
        finding('plan/deadline-before-issue', params, {
          path: ['deadlines', index, 'date'],
          span: deadline.span,
        }),
      ];
    });
  },
};
