import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';
import { documentOf, issued } from '../testing/rule-cases.ts';

const rows = (says: string, ...lines: readonly string[]): RuleCase => ({
  says,
  draft: { document: issued },
  options: documentOf(
    `KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n| TT | Đơn vị | Số cây |\n|---|---|---|\n${lines.join('\n')}\n\n1. Trồng cây xanh.`,
  ),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/table-sum-differs': {
    passes: rows('the sum', '| 1 | Sở Y tế | 1.200 |', '| 2 | Sở Nội vụ | 300 |', '| | Tổng cộng | 1.500 |'),
    fails: rows(
      'a hundred more',
      '| 1 | Sở Y tế | 1.200 |',
      '| 2 | Sở Nội vụ | 300 |',
      '| | Tổng cộng | 1.600 |',
    ),
    borderline: rows(
      'groups with sums of their own',
      ...['| I | Sở | 300 |', '| 1 | Sở Y tế | 200 |', '| 2 | Sở Nội vụ | 100 |', '| | Tổng cộng | 300 |'],
    ),
  },
};
