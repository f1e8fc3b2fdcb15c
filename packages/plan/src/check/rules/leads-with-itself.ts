import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { agreement } = planWords;
const partners = foldedPattern(
  `(?<!\\p{L})(?:${agreement.leads.pattern}) (?<names>[^.;]{3,200}?)(?= (?:${agreement.partnersEnd.pattern})(?!\\p{L})|[.;]|$)`,
);

/** A body that is to lead "together with" itself: its own name stands among its partners. */
export const leadsWithItself: PlanRule = {
  codes: ['plan/leads-with-itself'],
  forms: everyForm,
  check({ plan }) {
    return plan.assignments.flatMap(({ organization, tasks }, index) =>
      tasks.flatMap(({ text, span }, at) => {
        const found = partners.exec(foldInPlace(text));
        const own = nameKey(organization);
        const names = (found?.groups?.names ?? '').split(/[,;]/u).map(nameKey);
        if (found === null || !own.includes(' ') || !names.includes(own)) return [];
        const place = { path: ['assignments', index, 'tasks', at, 'text'], span };
        return [finding('plan/leads-with-itself', { name: organization }, place)];
      }),
    );
  },
};
