import type { RuleCases } from '../testing/rule-cases.ts';
import { documentOf } from '../testing/rule-cases.ts';

const numbered = (says: string, issuer: string, number: string) => ({
  says,
  draft: {},
  options: documentOf(
    `${issuer}\n${number}\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n1. Trồng cây./.`,
  ),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/mark-of-other-form': {
    passes: numbered('a number of the State', 'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN', 'Số: 57/KH-UBND'),
    fails: numbered('a number as the Party writes it', 'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN', 'Số: 57-KH/UBND'),
    borderline: numbered('a paper of the Party', 'TỈNH ỦY LẠNG SƠN\n*', 'Số 57-KH/TU'),
  },
};
