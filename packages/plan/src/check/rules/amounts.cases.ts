import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/amount-contradicted': {
    passes: said('the same', 'Kinh phí 12.500.000 đồng (bằng chữ: Mười hai triệu năm trăm nghìn đồng).'),
    fails: said('another', 'Kinh phí 12.500.000 đồng (bằng chữ: Mười hai triệu năm mươi nghìn đồng).'),
    borderline: said(
      'read the southern way',
      'Kinh phí 1.005.000 đồng (bằng chữ: Một triệu lẻ năm ngàn đồng chẵn).',
    ),
  },
};
