import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, paper } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/end-mark-missing': {
    passes: { says: 'ends in ./.', draft: { document: issued }, options: paper('Số: 57/KH-STNMT', './.') },
    fails: {
      says: 'ends in a full stop',
      draft: { document: issued },
      options: paper('Số: 57/KH-STNMT', '.'),
    },
    borderline: {
      says: 'blanks inside the mark',
      draft: { document: issued },
      options: paper('Số: 57/KH-STNMT', '. / .'),
    },
  },
  'plan/archive-line-missing': {
    passes: {
      says: 'archive last',
      draft: { document: issued, recipients: [{ name: 'UBND tỉnh' }, { name: 'Lưu: VT, MT' }] },
    },
    fails: { says: 'no archive', draft: { document: issued, recipients: [{ name: 'UBND tỉnh' }] } },
    borderline: {
      says: 'a space before the colon',
      draft: { document: issued, recipients: [{ name: 'Lưu : VT' }] },
    },
  },
};
