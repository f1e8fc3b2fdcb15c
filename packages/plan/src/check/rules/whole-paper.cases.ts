import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';
import { documentOf, issued } from '../testing/rule-cases.ts';

const signature = {
  authority: ['TM. ỦY BAN NHÂN DÂN'],
  position: 'CHỦ TỊCH',
  name: 'Hoàng Thế Mẫu',
} as const;
const recipients = [{ name: 'UBND tỉnh' }, { name: 'Lưu: VT' }];
const bare = documentOf('KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n1. Trồng cây xanh./.');
const signed = (says: string, draft: RuleCase['draft']): RuleCase => ({ says, draft, options: bare });
const by = (...authority: readonly string[]): RuleCase['draft'] => ({
  document: issued,
  signature: { ...signature, authority },
});
const sentTo = (...names: readonly string[]): RuleCase['draft'] => ({
  document: issued,
  recipients: names.map((name) => ({ name })),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/header-missing': {
    passes: signed('numbered and dated', { document: issued, signature, recipients }),
    fails: signed('signed without a header', { document: {}, signature, recipients }),
    borderline: signed('a part of a plan, without signature', { document: {} }),
  },
  'plan/recipients-missing': {
    passes: signed('with recipients', { document: issued, signature, recipients }),
    fails: signed('signed without recipients', { document: issued, signature }),
    borderline: signed('a part of a plan, without signature', { document: issued }),
  },
  'plan/tm-missing': {
    passes: { says: 'on behalf of the committee', draft: by('TM. ỦY BAN NHÂN DÂN') },
    fails: { says: 'the committee by its name alone', draft: by('ỦY BAN NHÂN DÂN') },
    borderline: { says: 'the chairman by himself', draft: by('KT. CHỦ TỊCH') },
  },
  'plan/recipient-repeated': {
    passes: { says: 'each once', draft: sentTo('Sở Y tế', 'Sở Tài chính', 'Lưu: VT') },
    fails: {
      says: 'one twice, once in short',
      draft: sentTo('UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Lưu: VT'),
    },
    borderline: { says: 'a body and its head', draft: sentTo('UBND tỉnh', 'Chủ tịch UBND tỉnh', 'Lưu: VT') },
  },
};
