import type { RuleCases } from '../testing/rule-cases.ts';
import { documentOf } from '../testing/rule-cases.ts';

const sentTo = (says: string, first: string, addressee = '') => ({
  says,
  draft: {},
  options: documentOf(
    `SỞ Y TẾ\nSố: 57/KH-SYT\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\n${addressee}I. NỘI DUNG\n1. Trồng cây./.\n\nNơi nhận:\n- ${first};\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nHoàng Thế Mẫu`,
  ),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/recipient-refers-to-nothing': {
    passes: sentTo('by name', 'Sở Nội vụ'),
    fails: sentTo('"Như trên" without an addressee', 'Như trên'),
    borderline: sentTo('a part of the plan', 'Như mục IV'),
  },
};
