import type { PlanDraft } from '../plan-draft.ts';
import type { RuleCases } from './rule-cases.ts';
import { documentOf, issued } from './rule-cases.ts';

type Annex = NonNullable<PlanDraft['annexes']>[number];
type Section = NonNullable<PlanDraft['sections']>[number];

const annex = (label: string, mentions: readonly string[], text: string | null = 'Nội dung'): Annex => ({
  ...{ label, kind: 'other', text, mentions },
});
const annexes = (...given: readonly Annex[]): PlanDraft => ({ document: issued, annexes: given });
const signed = (authority: readonly string[], position: string | null, name: string | null = null) => ({
  ...{ document: issued, signature: { authority, position, name } },
});
const rows = (...labels: readonly string[]): readonly Section[] =>
  labels.map((label) => ({ label, text: 'Nội dung' }));
const numbered = (...labels: readonly string[]): PlanDraft => ({
  document: issued,
  sections: rows(...labels),
});
const said = (...texts: readonly string[]): PlanDraft => ({
  document: issued,
  contents: texts.map((text) => ({ text })),
});
const paper = (number: string, end: string) =>
  documentOf(
    `${number}\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n1. Trồng cây xanh\n\nCác đơn vị tổ chức thực hiện${end}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nHoàng Thế Mẫu`,
  );
const name = 'hưởng ứng Tháng hành động về môi trường năm 2024';
const variant = 'tham gia Tháng hành động vì môi trường năm 2024';

/** Signature, recipients, annexes, wording, numbering: how a plan is written. */
export const formCases: Readonly<Record<string, RuleCases>> = {
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
  'plan/archive-line-missing': {
    passes: {
      says: 'archive last',
      draft: { document: issued, recipients: [{ name: 'UBND tỉnh' }, { name: 'Lưu: VT, MT' }] },
    },
    fails: { says: 'no archive', draft: { document: issued, recipients: [{ name: 'UBND tỉnh' }] } },
    borderline: {
      says: 'a space before the colon',
      draft: { document: issued, recipients: [{ name: 'Lưu : VT' }] },
    },
  },
  'plan/annexes-numbered-two-ways': {
    passes: {
      says: 'Roman throughout',
      draft: annexes(annex('I', ['Phụ lục I']), annex('II', ['Phụ lục II'])),
    },
    fails: {
      says: 'Arabic and Roman',
      draft: annexes(annex('I', ['Phụ lục số 01']), annex('II', ['Phụ lục II'])),
    },
    borderline: {
      says: 'Roman behind "số"',
      draft: annexes(annex('I', ['Phụ lục số I']), annex('II', ['Phụ lục II'])),
    },
  },
  'plan/annexes-not-roman': {
    passes: {
      says: 'Roman throughout',
      draft: annexes(annex('I', ['Phụ lục I']), annex('II', ['Phụ lục II'])),
    },
    fails: {
      says: 'Arabic throughout',
      draft: annexes(annex('I', ['Phụ lục 1']), annex('II', ['Phụ lục 2'])),
    },
    borderline: { says: 'the only annex has an Arabic number', draft: annexes(annex('I', ['Phụ lục 1'])) },
  },
  'plan/annex-absent': {
    passes: { says: 'attached', draft: annexes(annex('I', ['Phụ lục I'])) },
    fails: { says: 'referred to only', draft: annexes(annex('I', ['Phụ lục I'], null)) },
    borderline: { says: 'attached with an empty text', draft: annexes(annex('I', ['Phụ lục I'], '')) },
  },
  'plan/annex-not-mentioned': {
    passes: { says: 'referred to', draft: annexes(annex('I', ['Phụ lục I'])) },
    fails: { says: 'attached only', draft: annexes(annex('I', [])) },
    borderline: { says: 'neither attached nor referred to', draft: annexes(annex('I', [], null)) },
  },
  'plan/name-written-two-ways': {
    passes: { says: 'one form', draft: said(name, name, name, name) },
    fails: { says: 'once another small word', draft: said(name, name, name, variant) },
    borderline: {
      says: 'two against two: no form is the common one',
      draft: said(name, name, variant, variant),
    },
  },
  'plan/phrase-repeated': {
    passes: { says: 'no repetition', draft: said('các huyện, thành phố Lạng Sơn') },
    fails: { says: 'a phrase twice', draft: said('các huyện, thành phố thành phố Lạng Sơn') },
    borderline: {
      says: 'a class and a member of it',
      draft: said('các huyện, thành phố, thành phố Lạng Sơn'),
    },
  },
  'plan/number-out-of-order': {
    passes: { says: 'in order', draft: numbered('1', '2', '3') },
    fails: { says: 'one left out', draft: numbered('1', '3') },
    borderline: { says: 'a row that begins again', draft: numbered('1', '2', '1', '2') },
  },
  'plan/letter-not-vietnamese': {
    passes: { says: 'Vietnamese letters', draft: numbered('a', 'b', 'c', 'd', 'đ', 'e', 'g') },
    fails: { says: 'f behind e', draft: numbered('a', 'b', 'c', 'd', 'đ', 'e', 'f') },
    borderline: { says: 'h, i and k in their row', draft: numbered('g', 'h', 'i', 'k') },
  },
  'plan/bullets-of-two-kinds': {
    passes: {
      says: 'dashes throughout',
      draft: {
        document: issued,
        sections: ['a', 'b'].map((label) => ({ label, text: '', children: rows('-', '-') })),
      },
    },
    fails: {
      says: 'a dash here, a plus there',
      draft: {
        document: issued,
        sections: ['-', '+'].map((bullet, index) => ({
          label: 'ab'.charAt(index),
          text: '',
          children: rows(bullet),
        })),
      },
    },
    borderline: {
      says: 'a plus one rank below a dash',
      draft: {
        document: issued,
        sections: [{ label: 'a', text: '', children: [{ label: '-', text: '', children: rows('+', '+') }] }],
      },
    },
  },
  'plan/capital-not-allowed': {
    passes: { says: 'a small common noun', draft: said('trên địa bàn tỉnh Lạng Sơn theo khoản 2 Điều 5') },
    fails: { says: 'a large common noun', draft: said('trên địa bàn Tỉnh Lạng Sơn') },
    borderline: { says: 'a body whose name begins so', draft: said('theo ý kiến của Tỉnh ủy Lạng Sơn') },
  },
  'plan/capital-missing': {
    passes: { says: 'Nhân dân', draft: said('vận động Nhân dân tham gia') },
    fails: { says: 'nhân dân', draft: said('vận động nhân dân tham gia') },
    borderline: { says: 'the word inside a name', draft: said('do Ủy ban nhân dân tỉnh tổ chức') },
  },
  'plan/end-mark-missing': {
    passes: { says: 'ends in ./.', draft: { document: issued }, options: paper('Số: 57/KH-STNMT', './.') },
    fails: {
      says: 'ends in a full stop',
      draft: { document: issued },
      options: paper('Số: 57/KH-STNMT', '.'),
    },
    borderline: {
      says: 'blanks inside the mark',
      draft: { document: issued },
      options: paper('Số: 57/KH-STNMT', '. / .'),
    },
  },
  'plan/number-colon-missing': {
    passes: { says: 'a colon', draft: { document: issued }, options: paper('Số: 57/KH-STNMT', './.') },
    fails: { says: 'no colon', draft: { document: issued }, options: paper('Số 57/KH-STNMT', './.') },
    borderline: {
      says: 'a blank before the colon',
      draft: { document: issued },
      options: paper('Số : 57/KH-STNMT', './.'),
    },
  },
};
