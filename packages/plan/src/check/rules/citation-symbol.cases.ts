import type { RuleCases } from '../testing/rule-cases.ts';
import { cited } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/citation-symbol-invalid': {
    passes: { says: 'number and symbol', draft: cited({}) },
    fails: { says: 'blanks for the slash', draft: cited({ reference: '13 CT TTg' }) },
    borderline: { says: 'a party symbol', draft: cited({ reference: '24-NQ/TW', type: 'Nghị quyết' }) },
  },
  'plan/citation-type-contradicted': {
    passes: { says: 'the type of the symbol', draft: cited({}) },
    fails: { says: 'another type', draft: cited({ type: 'Quyết định' }) },
    borderline: {
      says: 'a letter, whose symbol names no type',
      draft: cited({ reference: '2964/BTNMT-TTTT', type: 'Công văn' }),
    },
  },
};
