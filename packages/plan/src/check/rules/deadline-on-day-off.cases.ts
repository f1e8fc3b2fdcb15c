import type { RuleCases } from '../testing/rule-cases.ts';
import { calendar, dueOn } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/deadline-on-day-off': {
    passes: { says: 'a Tuesday', draft: dueOn('2024-07-09', 'by'), options: { calendar } },
    fails: { says: 'a Sunday', draft: dueOn('2024-07-07', 'by'), options: { calendar } },
    borderline: {
      says: 'before a Saturday: a Friday',
      draft: dueOn('2024-07-06'),
      options: { calendar },
    },
  },
};
