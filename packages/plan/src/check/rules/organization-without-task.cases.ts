import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, tasked } from '../testing/rule-cases.ts';

const idle = { organization: 'Sở Y tế', mode: 'giao', role: 'lead' } as const;

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/organization-without-task': {
    passes: { says: 'with a task', draft: { document: issued, assignments: [tasked('Sở Y tế')] } },
    fails: { says: 'without one', draft: { document: issued, assignments: [idle] } },
    borderline: {
      says: 'its task stands under another item',
      draft: { document: issued, assignments: [idle, tasked('SỞ Y TẾ')] },
    },
  },
};
