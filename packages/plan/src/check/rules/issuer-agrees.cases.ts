import * as territories from '@chiendich/organizations/administrative-units';
import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';

const from = (preamble: string, place = 'Lạng Sơn', issuer = 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN'): PlanDraft => ({
  document: { type: 'KH', number: '57', symbol: 'KH-UBND', date: '2026-05-20', issuer, place },
  preamble,
});
const own = 'Ủy ban nhân dân tỉnh Lạng Sơn ban hành Kế hoạch trồng cây như sau:';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/issuer-contradicted': {
    passes: { says: 'the same', draft: from(own) },
    fails: {
      says: 'the committee of another province',
      draft: from('Thực hiện chỉ đạo, Ủy ban nhân dân tỉnh Sơn La ban hành Kế hoạch trồng cây như sau:'),
    },
    borderline: { says: 'in short', draft: from('UBND tỉnh ban hành Kế hoạch trồng cây như sau:') },
  },
  'plan/place-not-of-issuer': {
    passes: { says: 'its own', draft: from(own), options: { territories } },
    fails: { says: 'that of another province', draft: from(own, 'Lai Châu'), options: { territories } },
    borderline: {
      says: 'a ward, at which its seat may be',
      draft: from(own, 'Kỳ Lừa'),
      options: { territories },
    },
  },
};
