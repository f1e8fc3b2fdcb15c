import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/pair-not-closed': {
    passes: said('closed', 'Chủ đề: “Trồng cây (đợt 1)”.'),
    fails: said('a quotation mark that stays open', 'Chủ đề: “Trồng cây.'),
    borderline: said('closed in the next paragraph', 'Khẩu hiệu: “Trồng cây,', 'giữ rừng”.'),
  },
};
