import type { RuleCases } from '../testing/rule-cases.ts';
import { documentOf, issued } from '../testing/rule-cases.ts';

const headed = (says: string, number: string, day = '20 tháng 5') => ({
  says,
  draft: { document: issued },
  options: documentOf(
    `SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${number}\nLạng Sơn, ngày ${day} năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n1. Trồng cây xanh./.`,
  ),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/number-spaced': {
    passes: headed('without a space', 'Số: 57/KH-SYT'),
    fails: headed('spaces beside slash and hyphen', 'Số: 57 / KH - SYT'),
    borderline: headed('a blank number before the slash', 'Số:      /KH-SYT'),
  },
  'plan/zero-missing': {
    passes: headed('a day below ten with its zero', 'Số: 57/KH-SYT', '05 tháng 02'),
    fails: headed('a day below ten', 'Số: 57/KH-SYT', '5 tháng 5'),
    borderline: headed('March, which has no zero', 'Số: 57/KH-SYT', '20 tháng 3'),
  },
};
