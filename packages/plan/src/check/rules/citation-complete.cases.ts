import type { RuleCases } from '../testing/rule-cases.ts';
import { cited } from '../testing/rule-cases.ts';

const lacking = (part: 'type' | 'date' | 'issuer' | 'subject'): RuleCases => ({
  passes: { says: 'named in full', draft: cited({}) },
  fails: { says: `without its ${part}`, draft: cited({ [part]: null }) },
  borderline: { says: 'shortened where it is cited again', draft: cited({}, { [part]: null }) },
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/citation-type-missing': lacking('type'),
  'plan/citation-date-missing': lacking('date'),
  'plan/citation-issuer-missing': lacking('issuer'),
  'plan/citation-subject-missing': lacking('subject'),
};
