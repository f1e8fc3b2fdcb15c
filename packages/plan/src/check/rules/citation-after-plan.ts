import { addDays } from '@chiendich/core';
import { finding } from '../../findings.ts';
import { issueDays } from '../issue-date.ts';
import { lastDayIn } from '../last-day.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** A cited document that is dated after the plan which cites it. A plan without a day counts to the end of its month. */
export const citationAfterPlan: PlanRule = {
  codes: ['plan/citation-after-plan'],
  forms: everyForm,
  check({ plan }) {
    const issued = issueDays(plan);
    if (issued === null) return [];
    return plan.citations.flatMap((citation, index) => {
      const { date, reference, type } = citation;
      const before = date === null ? null : lastDayIn({ date, boundary: 'before', quote: date, span: null });
      if (date === null || before === null || addDays(before, 1) <= issued.last) return [];
      // "163/2024/QH15 ngày 27/11/2025": the year is the slip, and that is said once.
      const year = /\/((?:19|20)\d\d)\//.exec(reference ?? '')?.[1];
      if (year !== undefined && year !== date.slice(0, 4)) return [];
      const params = { document: reference ?? type, date, issued: plan.document.date };
      return [
        finding('plan/citation-after-plan', params, {
          path: ['citations', index, 'date'],
          span: citation.span,
        }),
      ];
    });
  },
};
