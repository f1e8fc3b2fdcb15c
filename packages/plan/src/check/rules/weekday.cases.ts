import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/weekday-contradicted': {
    passes: said('a Wednesday', 'Lễ phát động vào thứ Tư, ngày 05/6/2024.'),
    fails: said('a Wednesday called Tuesday', 'Lễ phát động vào thứ Ba, ngày 05/6/2024.'),
    borderline: said('an ordinal, no weekday', 'Tổ chức họp lần thứ ba ngày 05/6/2024.'),
  },
};
