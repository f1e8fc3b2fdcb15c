import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';
import { issued } from '../testing/rule-cases.ts';

const says = (text: string, what: string): RuleCase => ({
  says: what,
  draft: { document: { ...issued, type: 'KH' }, contents: [{ text }] },
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/placeholder-left': {
    passes: says('Báo cáo trước ngày 10/7/2024.', 'a day'),
    fails: says('Báo cáo trước ngày …/7/2024.', 'a day left open'),
    borderline: says('Thuê phòng rạp, loa đài, bàn ghế, túi nilon,.....', 'a list that goes on'),
  },
  'plan/other-type-named': {
    passes: says('Các đơn vị chịu trách nhiệm thi hành Kế hoạch này.', 'its own type'),
    fails: says('Các đơn vị chịu trách nhiệm thi hành Quyết định này.', 'a decision’s words'),
    borderline: says(
      'Thực hiện Quyết định số 12/QĐ-TTg ngày 05/3/2021 của Thủ tướng Chính phủ; nội dung của Quyết định này đã được phổ biến.',
      'a decision cited before',
    ),
  },
};
