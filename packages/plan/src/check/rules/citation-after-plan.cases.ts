import type { RuleCases } from '../testing/rule-cases.ts';
import { cited } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/citation-after-plan': {
    passes: { says: 'before the plan', draft: cited({}) },
    fails: { says: 'the day after', draft: cited({ date: '2024-05-21' }) },
    borderline: { says: 'the same day', draft: cited({ date: '2024-05-20' }) },
  },
};
