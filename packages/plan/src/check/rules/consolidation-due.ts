import { finding } from '../../findings.ts';
import { issueDays } from '../issue-date.ts';
import { lastDayIn } from '../last-day.ts';
import { saysYear } from '../ordered-deadline.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A consolidated report that is due before every report that it sums; where there are several rounds, the first counts.
 * Due on the same day is found as well: nobody adds up in no time what comes in on the last day.
 * Nothing is said of days whose year the text leaves open, nor of a day before the plan, which has a finding of its own.
 */
export const consolidationDue: PlanRule = {
  codes: ['plan/consolidation-due-too-early'],
  forms: everyForm,
  check({ plan }) {
    const issued = issueDays(plan);
    const dated = plan.reportingDuties.flatMap((duty, index) => {
      const lastDay = duty.due === null || !saysYear(duty.due) ? null : lastDayIn(duty.due);
      return lastDay === null ? [] : [{ duty, index, lastDay }];
    });
    return dated.flatMap(({ duty, index, lastDay }) => {
      const earliest = dated
        .filter((below) => below.duty.stage === duty.stage - 1)
        .reduce<(typeof dated)[number] | null>(
          (first, below) => (first === null || below.lastDay < first.lastDay ? below : first),
          null,
        );
      if (earliest === null || lastDay > earliest.lastDay) return [];
      if (issued !== null && lastDay < issued.first) return [];
      const params = {
        quote: duty.due?.quote ?? '',
        lastDay,
        below: earliest.duty.due?.quote ?? '',
        belowDay: earliest.lastDay,
      };
      const place = { path: ['reportingDuties', index, 'due'], span: duty.due?.span ?? duty.span };
      return [finding('plan/consolidation-due-too-early', params, place)];
    });
  },
};
