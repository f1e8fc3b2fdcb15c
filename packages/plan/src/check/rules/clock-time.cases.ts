import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/hour-impossible': {
    passes: said('a time of day', 'Khai mạc lúc 08 giờ 15, ngày 05/6/2024.'),
    fails: said('minutes beyond the hour', 'Khai mạc lúc 08 giờ 75, ngày 05/6/2024.'),
    borderline: said('hours that are counted', 'Báo cáo trong vòng 48 giờ 02 lần.'),
  },
};
