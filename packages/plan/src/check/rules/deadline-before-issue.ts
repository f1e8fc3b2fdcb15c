import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { Plan } from '../../plan.ts';
import { issueDays } from '../issue-date.ts';
import { lastDayIn } from '../last-day.ts';
import { isOrdered, saysYear } from '../ordered-deadline.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A deadline whose last good day lies before the plan's date: usually last year's plan was taken over.
 *
 * A plan without a day counts from the first day of its month. Left out are recurring deadlines, days whose year the
 * text does not say, periods that nobody is given something to do in, and sentences that say what has been done.
 */
export const deadlineBeforeIssue: PlanRule = {
  codes: ['plan/deadline-before-issue'],
  forms: everyForm,
  check({ plan, document }) {
    const issued = issueDays(plan);
    if (issued === null) return [];
    return plan.deadlines.flatMap((deadline, index) => {
      const lastDay = lastDayIn(deadline);
      if (lastDay === null || lastDay >= issued.first || !saysYear(deadline)) return [];
      if (deadline.boundary === 'during' && !isOrdered(deadline, plan)) return [];
      if (isTold(deadline, document?.source ?? null)) return [];
      const params = { quote: deadline.quote, lastDay, issued: plan.document.date };
      const place = { path: ['deadlines', index, 'date'], span: deadline.span };
      return [finding('plan/deadline-before-issue', params, place)];
    });
  },
};

const done = foldedPattern(`(?<!\\p{L})(?:${planWords.due.alreadyDone.pattern})(?!\\p{L})`);

/** "Trong tháng 8/2026, Nhà trường đã tổ chức …": the rest of the sentence speaks of the past. */
function isTold({ span }: Pick<Plan['deadlines'][number], 'span'>, source: string | null): boolean {
  if (span === null || source === null) return false;
  const rest = /^[^.;\n]{0,120}/u.exec(source.slice(span.end, span.end + 120))?.[0] ?? '';
  return done.test(foldInPlace(rest));
}
