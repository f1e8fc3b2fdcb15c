import type { RuleCases } from '../testing/rule-cases.ts';
import { fromUnits, reports, toProvince } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/report-without-template': {
    passes: { says: 'with an outline', draft: reports(fromUnits) },
    fails: { says: 'without one', draft: reports({ ...fromUnits, template: null }) },
    borderline: { says: 'a consolidation needs none', draft: reports(toProvince('2024-07-31')) },
  },
  'plan/report-without-deadline': {
    passes: { says: 'with a day', draft: reports(fromUnits) },
    fails: { says: 'without one', draft: reports({ ...fromUnits, due: null }) },
    borderline: {
      says: 'nobody is named who reports',
      draft: reports({ ...fromUnits, from: [], due: null }),
    },
  },
};
