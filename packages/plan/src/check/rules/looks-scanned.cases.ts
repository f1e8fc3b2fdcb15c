import type { RuleCases } from '../testing/rule-cases.ts';
import { documentOf, issued } from '../testing/rule-cases.ts';

const text = (says: string, task: string) => ({
  says,
  draft: { document: issued },
  options: documentOf(`KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n1. ${task}`),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/looks-scanned': {
    passes: text('typed', 'Báo cáo trước ngày 30/6/2026.'),
    fails: text('letters for digits, broken vowels', 'Báo cáo truớc ngày 3O/6/2O26.'),
    borderline: text('litres and numerals', 'Cấp 10l dầu theo Phụ lục II, mục I.1.'),
  },
};
