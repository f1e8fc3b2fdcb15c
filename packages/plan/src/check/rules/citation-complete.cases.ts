import type { RuleCases } from '../testing/rule-cases.ts';
import { cited } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/citation-incomplete': {
    passes: { says: 'named in full', draft: cited({}) },
    fails: {
      says: 'all that it lacks is said once',
      draft: cited({ date: null, issuer: null, subject: null }),
    },
    borderline: {
      says: 'shortened where it is cited again',
      draft: cited({}, { date: null, subject: null }),
    },
  },
};
