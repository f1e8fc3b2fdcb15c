import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';
import { issued } from '../testing/rule-cases.ts';

const signed = (authority: readonly string[], position: string | null, name: string | null = null) => ({
  ...{ document: issued, signature: { authority, position, name } },
});
const signedFor = (
  says: string,
  issuer: string,
  { authority, position }: { readonly authority: readonly string[]; readonly position: string },
): RuleCase => ({
  says,
  draft: { ...signed(authority, position, 'Hoàng Thế Mẫu'), document: { ...issued, issuer } },
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/deputy-without-kt': {
    passes: { says: 'a deputy for the head', draft: signed(['KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC') },
    fails: { says: 'a deputy by himself', draft: signed([], 'PHÓ GIÁM ĐỐC') },
    borderline: {
      says: 'a deputy under two lines',
      draft: signed(['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'], 'PHÓ CHÁNH VĂN PHÒNG'),
    },
  },
  'plan/kt-without-deputy': {
    passes: { says: 'a head of division by delegation', draft: signed(['TUQ. GIÁM ĐỐC'], 'TRƯỞNG PHÒNG') },
    fails: { says: 'a head of division as a deputy', draft: signed(['KT. GIÁM ĐỐC'], 'TRƯỞNG PHÒNG') },
    borderline: { says: 'a vice-minister, who is a deputy', draft: signed(['KT. BỘ TRƯỞNG'], 'THỨ TRƯỞNG') },
  },
  'plan/tm-without-collective': {
    passes: { says: 'on behalf of a committee', draft: signed(['TM. ỦY BAN NHÂN DÂN'], 'CHỦ TỊCH') },
    fails: { says: 'on behalf of one person', draft: signed(['TM. GIÁM ĐỐC'], 'GIÁM ĐỐC') },
    borderline: {
      says: 'a committee whose name begins as an office',
      draft: signed(['TM. BAN CHỈ ĐẠO'], 'TRƯỞNG BAN'),
    },
  },
  'plan/signer-not-of-issuer': {
    passes: signedFor('a director of a department', 'Sở Y tế', {
      authority: ['KT. GIÁM ĐỐC'],
      position: 'PHÓ GIÁM ĐỐC',
    }),
    fails: signedFor('a chairman of a department', 'Sở Y tế', {
      authority: ['KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
    }),
    borderline: signedFor('a director by order of the chairman', 'Ủy ban nhân dân tỉnh Lạng Sơn', {
      authority: ['TUQ. CHỦ TỊCH'],
      position: 'GIÁM ĐỐC SỞ Y TẾ',
    }),
  },
  'plan/title-before-name': {
    passes: { says: 'a bare name', draft: signed([], 'GIÁM ĐỐC', 'Hoàng Thế Mẫu') },
    fails: { says: 'a degree', draft: signed([], 'GIÁM ĐỐC', 'TS. Hoàng Thế Mẫu') },
    borderline: {
      says: 'a degree in a hospital',
      draft: {
        ...signed([], 'GIÁM ĐỐC', 'BS. Hoàng Thế Mẫu'),
        document: { ...issued, issuer: 'Bệnh viện Đa khoa tỉnh' },
      },
    },
  },
};
