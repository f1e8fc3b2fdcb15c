import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/phrase-repeated': {
    passes: said('no repetition', 'các huyện, thành phố Lạng Sơn'),
    fails: said('a phrase twice', 'các huyện, thành phố thành phố Lạng Sơn'),
    borderline: said('a class and a member of it', 'các huyện, thành phố, thành phố Lạng Sơn'),
  },
};
