import * as territories from '@chiendich/organizations/administrative-units';
import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';

const inLangSon = (says: string, date: string, text: string): RuleCase => ({
  says,
  draft: {
    document: { number: '57', symbol: 'KH-UBND', date, issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    contents: [{ text }],
  },
  options: { territories },
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/territory-ended': {
    passes: inLangSon('before its end', '2025-06-30', 'Ra quân tại huyện Cao Lộc.'),
    fails: inLangSon('after it', '2025-07-01', 'Ra quân tại huyện Cao Lộc và xã Đoàn Kết.'),
    borderline: inLangSon('as a former one', '2026-06-01', 'Ra quân tại địa bàn huyện Cao Lộc cũ.'),
  },
};
