import type { RuleCases } from '../testing/rule-cases.ts';
import { documentOf } from '../testing/rule-cases.ts';

const inPhases = (says: string, second: string) => ({
  says,
  draft: {},
  options: documentOf(
    `SỞ Y TẾ\nSố: 57/KH-SYT\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. THỜI GIAN\nTừ ngày 01/6/2024 đến ngày 31/8/2024, chia làm 02 đợt:\n1. Đợt 1: Từ ngày 01/6/2024 đến ngày 30/6/2024.\n2. Đợt 2: Từ ngày ${second}.`,
  ),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/phases-disagree': {
    passes: inPhases('one behind the other', '01/7/2024 đến ngày 31/8/2024'),
    fails: inPhases('the second begins before the first ends', '15/6/2024 đến ngày 31/8/2024'),
    borderline: inPhases('they meet on one day', '30/6/2024 đến ngày 31/8/2024'),
  },
};
