import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

const name = 'hưởng ứng Tháng hành động về môi trường năm 2024';
const variant = 'tham gia Tháng hành động vì môi trường năm 2024';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/name-written-two-ways': {
    passes: said('one form', name, name, name, name),
    fails: said('once another small word', name, name, name, variant),
    borderline: said('two against two: no form is the common one', name, name, variant, variant),
  },
};
