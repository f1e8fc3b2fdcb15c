import type { RuleCases } from '../testing/rule-cases.ts';
import { fromUnits, reports, toProvince } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/consolidation-due-too-early': {
    passes: { says: 'three weeks later', draft: reports(fromUnits, toProvince('2024-07-31')) },
    fails: { says: 'a week earlier', draft: reports(fromUnits, toProvince('2024-07-03')) },
    borderline: { says: 'one day later', draft: reports(fromUnits, toProvince('2024-07-11')) },
  },
};
