import type { RuleCases } from '../testing/rule-cases.ts';
import { dueOn } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/deadline-before-issue': {
    passes: { says: 'later', draft: dueOn('2024-07-10') },
    fails: { says: 'the year before', draft: dueOn('2023-07-31') },
    borderline: { says: 'the day of issue itself', draft: dueOn('2024-05-20', 'by') },
  },
};
