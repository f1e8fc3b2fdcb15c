import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';
import { cited, documentOf } from '../testing/rule-cases.ts';

const citing = (says: string, text: string, quote: string): RuleCase => ({
  says,
  draft: cited({
    reference: '56-KL/TW',
    type: 'Kết luận',
    span: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
  }),
  options: documentOf(`${text} ${rest}`),
});
const rest =
  'của Bộ Chính trị về tăng cường quản lý tài nguyên và bảo vệ môi trường, chủ động ứng phó với biến đổi khí hậu.';
const plan = 'KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n1. Thực hiện ';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/citation-number-word-missing': {
    passes: citing('with "số"', `${plan}Kết luận số 56-KL/TW.`, 'Kết luận số 56-KL/TW'),
    fails: citing('without "số"', `${plan}Kết luận 56-KL/TW.`, 'Kết luận 56-KL/TW'),
    borderline: citing('one of a list, by its number alone', `${plan}các Kết luận: 56-KL/TW.`, '56-KL/TW'),
  },
  'plan/citation-symbol-invalid': {
    passes: { says: 'number and symbol', draft: cited({}) },
    fails: { says: 'blanks for the slash', draft: cited({ reference: '13 CT TTg' }) },
    borderline: { says: 'a party symbol', draft: cited({ reference: '24-NQ/TW', type: 'Nghị quyết' }) },
  },
  'plan/citation-issuer-contradicted': {
    passes: { says: 'the issuer of the symbol', draft: cited({}) },
    fails: { says: 'another issuer', draft: cited({ issuer: 'Bộ trưởng Bộ Y tế' }) },
    borderline: {
      says: 'letters that several issuers have',
      draft: cited({ reference: '13/CT-UBND', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' }),
    },
  },
  'plan/citation-type-contradicted': {
    passes: { says: 'the type of the symbol', draft: cited({}) },
    fails: { says: 'another type', draft: cited({ type: 'Quyết định' }) },
    borderline: {
      says: 'a letter, whose symbol names no type',
      draft: cited({ reference: '2964/BTNMT-TTTT', type: 'Công văn' }),
    },
  },
};
