import { finding } from '../../findings.ts';
import { lastDayIn } from '../last-day.ts';
import type { PlanRule } from '../plan-rule.ts';

/**
 * A consolidated report that is due before the reports that it sums. Due on the same day is a warning: nobody can add
 * up in no time what comes in on the last day.
 */
export const consolidationDue: PlanRule = {
  codes: ['plan/consolidation-due-too-early'],
  check({ plan }) {
    const dated = plan.reportingDuties.flatMap((duty, index) => {
      const lastDay = duty.due === null ? null : lastDayIn(duty.due);
      return lastDay === null ? [] : [{ duty, index, lastDay }];
    });
    return dated.flatMap(({ duty, index, lastDay }) => {
      const latest = dated
        .filter((below) => below.duty.stage === duty.stage - 1)
        .reduce<(typeof dated)[number] | null>(
          (last, below) => (last === null || below.lastDay > last.lastDay ? below : last),
          null,
        );
      if (latest === null || lastDay > latest.lastDay) return [];
      const params = {
        quote: duty.due?.quote ?? '',
        lastDay,
        below: latest.duty.due?.quote ?? '',
        belowDay: latest.lastDay,
      };
      const place = { path: ['reportingDuties', index, 'due'], span: duty.due?.span ?? duty.span };
      const severity = lastDay === latest.lastDay ? 'warning' : 'error';
      return [finding('plan/consolidation-due-too-early', params, { ...place, severity })];
    });
  },
};
