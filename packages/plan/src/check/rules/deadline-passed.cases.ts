import type { RuleCases } from '../testing/rule-cases.ts';
import { dueOn } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/deadline-passed': {
    passes: { says: 'weeks ahead', draft: dueOn('2024-07-10'), options: { today: '2024-06-01' } },
    fails: { says: '"trước ngày" of today', draft: dueOn('2024-07-10'), options: { today: '2024-07-10' } },
    borderline: { says: 'its last good day', draft: dueOn('2024-07-10'), options: { today: '2024-07-09' } },
  },
};
