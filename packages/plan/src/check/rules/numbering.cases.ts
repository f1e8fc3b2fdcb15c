import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, rowsOf } from '../testing/rule-cases.ts';

const numbered = (...labels: readonly string[]): PlanDraft => ({
  document: issued,
  sections: rowsOf(...labels),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/number-starts-late': {
    passes: { says: 'from I', draft: numbered('I', 'II') },
    fails: { says: 'from II', draft: numbered('II', 'III') },
    borderline: { says: 'one item alone, numbered I', draft: numbered('I') },
  },
  'plan/number-out-of-order': {
    passes: { says: 'in order', draft: numbered('1', '2', '3') },
    fails: { says: 'one left out', draft: numbered('1', '3') },
    borderline: { says: 'a row that begins again', draft: numbered('1', '2', '1', '2') },
  },
  'plan/letter-not-vietnamese': {
    passes: { says: 'Vietnamese letters', draft: numbered('a', 'b', 'c', 'd', 'đ', 'e', 'g') },
    fails: { says: 'f behind e', draft: numbered('a', 'b', 'c', 'd', 'đ', 'e', 'f') },
    borderline: { says: 'h, i and k in their row', draft: numbered('g', 'h', 'i', 'k') },
  },
};
