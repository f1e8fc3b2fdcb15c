import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/count-differs': {
    passes: said('as many as are named', 'Khảo sát 03 xã (Tân Hòa, Tân Lập và Hòa Bình).'),
    fails: said('one too few', 'Khảo sát 04 xã (Tân Hòa, Tân Lập và Hòa Bình).'),
    borderline: said('not all are named', 'Khảo sát 12 xã (Tân Hòa, Tân Lập, Hòa Bình,…).'),
  },
};
