import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, paper } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/draft-unnumbered': {
    passes: { says: 'numbered and dated', draft: { document: issued } },
    fails: {
      says: 'neither number nor day: one note',
      draft: { document: { ...issued, number: null, date: '2024-05' } },
    },
    borderline: {
      says: 'dated, the number alone is blank',
      draft: { document: { ...issued, number: null } },
    },
  },
  'plan/number-missing': {
    passes: { says: 'numbered', draft: { document: issued } },
    fails: { says: 'a blank number', draft: { document: { ...issued, number: null } } },
    borderline: { says: 'a number with its zero', draft: { document: { ...issued, number: '05' } } },
  },
  'plan/number-colon-missing': {
    passes: { says: 'a colon', draft: { document: issued }, options: paper('Số: 57/KH-STNMT', './.') },
    fails: { says: 'no colon', draft: { document: issued }, options: paper('Số 57/KH-STNMT', './.') },
    borderline: {
      says: 'a blank before the colon',
      draft: { document: issued },
      options: paper('Số : 57/KH-STNMT', './.'),
    },
  },
  'plan/day-missing': {
    passes: { says: 'dated', draft: { document: issued } },
    fails: { says: 'a month only', draft: { document: { ...issued, date: '2024-05' } } },
    borderline: { says: 'the leap day', draft: { document: { ...issued, date: '2024-02-29' } } },
  },
};
