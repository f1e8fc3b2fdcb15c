import type { Finding } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A first report without an outline to follow, and any report without a day on which it is due. A duty whose reporter is
 * not known is left out.
 */
export const reportingDuties: PlanRule = {
  codes: ['plan/report-without-template', 'plan/report-without-deadline'],
  forms: everyForm,
  check({ plan }) {
    return plan.reportingDuties.flatMap((duty, index): readonly Finding[] => {
      const place = { path: ['reportingDuties', index], span: duty.span };
      const { from } = duty;
      if (from.length === 0) return [];
      return [
        ...(duty.template === null && duty.stage === 1
          ? [finding('plan/report-without-template', { from }, place)]
          : []),
        ...(duty.due === null ? [finding('plan/report-without-deadline', { from }, place)] : []),
      ];
    });
  },
};
