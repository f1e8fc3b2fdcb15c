import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

const total = 'Kinh phí thực hiện là 45.000.000 đồng, trong đó:';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/amount-sum-differs': {
    passes: said('adds up', total, '- Cây giống: 30.000.000 đồng;', '- Phân bón: 15 triệu đồng.'),
    fails: said('adds up to more', total, '- Cây giống: 30.000.000 đồng;', '- Phân bón: 25.000.000 đồng.'),
    borderline: said(
      'an item without an amount',
      total,
      '- Cây giống: 30.000.000 đồng;',
      '- Phân bón: xã hội hóa.',
    ),
  },
};
