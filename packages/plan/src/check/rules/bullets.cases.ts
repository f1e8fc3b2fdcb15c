import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, rowsOf } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/bullets-of-two-kinds': {
    passes: {
      says: 'dashes throughout',
      draft: {
        document: issued,
        sections: ['a', 'b'].map((label) => ({ label, text: '', children: rowsOf('-', '-') })),
      },
    },
    fails: {
      says: 'a dash here, a plus there',
      draft: {
        document: issued,
        sections: ['-', '+'].map((bullet, index) => ({
          label: 'ab'.charAt(index),
          text: '',
          children: rowsOf(bullet),
        })),
      },
    },
    borderline: {
      says: 'a plus one rank below a dash',
      draft: {
        document: issued,
        sections: [
          { label: 'a', text: '', children: [{ label: '-', text: '', children: rowsOf('+', '+') }] },
        ],
      },
    },
  },
};
