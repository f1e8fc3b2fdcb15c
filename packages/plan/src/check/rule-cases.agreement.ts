import * as territories from '@chiendich/organizations/administrative-units';
import type { PlanDraft } from '../plan-draft.ts';
import type { RuleCase, RuleCases } from './rule-cases.ts';
import { documentOf, issued, register } from './rule-cases.ts';

type Citation = NonNullable<PlanDraft['citations']>[number];

const said = (says: string, ...texts: readonly string[]): RuleCase => ({
  says,
  draft: { document: issued, contents: texts.map((text) => ({ text })) },
});
const strategy: Citation = {
  ...{ reference: '450/QĐ-TTg', type: 'Quyết định', date: '2022-04-13' },
  ...{ issuer: 'Thủ tướng Chính phủ', subject: 'phê duyệt Chiến lược' },
};
const cited = (says: string, ...citations: readonly Partial<Citation>[]): RuleCase => ({
  says,
  draft: { document: issued, citations: citations.map((given) => ({ ...strategy, ...given })) },
});
const sentTo = (says: string, ...names: readonly string[]): RuleCase => ({
  says,
  draft: { document: issued, recipients: [...names, 'Lưu: VT'].map((name) => ({ name })) },
  options: { register },
});
const signed = (says: string, issuer: string, authority: readonly string[], position: string): RuleCase => ({
  says,
  draft: { document: { ...issued, issuer }, signature: { authority, position, name: 'Hoàng Thế Mẫu' } },
});
const rows = (says: string, ...lines: readonly string[]): RuleCase => ({
  says,
  draft: { document: issued },
  options: documentOf(
    `KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n| TT | Đơn vị | Số cây |\n|---|---|---|\n${lines.join('\n')}\n\n1. Trồng cây xanh.`,
  ),
});
const inLangSon = (says: string, date: string, text: string): RuleCase => ({
  says,
  draft: {
    document: { number: '57', symbol: 'KH-UBND', date, issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    contents: [{ text }],
  },
  options: { territories },
});
const theme = 'với chủ đề “Phục hồi đất, chống hạn hán và sa mạc hóa”';

/** What two places of a plan, or a place and the calendar or the country, say against each other. */
export const agreementCases: Readonly<Record<string, RuleCases>> = {
  'plan/date-impossible': {
    passes: said('the last day of June', 'Hoàn thành trước ngày 30/6/2024.'),
    fails: said('a day more', 'Hoàn thành trước ngày 31/6/2024.'),
    borderline: said('the leap day of a leap year', 'Hoàn thành trước ngày 29/02/2024.'),
  },
  'plan/weekday-contradicted': {
    passes: said('a Wednesday', 'Lễ phát động vào thứ Tư, ngày 05/6/2024.'),
    fails: said('a Wednesday called Tuesday', 'Lễ phát động vào thứ Ba, ngày 05/6/2024.'),
    borderline: said('an ordinal, no weekday', 'Tổ chức họp lần thứ ba ngày 05/6/2024.'),
  },
  'plan/period-reversed': {
    passes: said('forwards', 'Thực hiện từ ngày 01/6/2024 đến ngày 30/6/2024.'),
    fails: said('backwards', 'Thực hiện từ ngày 30/6/2024 đến ngày 01/6/2024.'),
    borderline: said('over the turn of the year', 'Thực hiện từ ngày 20/12 đến ngày 05/01/2025.'),
  },
  'plan/amount-contradicted': {
    passes: said('the same', 'Kinh phí 12.500.000 đồng (bằng chữ: Mười hai triệu năm trăm nghìn đồng).'),
    fails: said('another', 'Kinh phí 12.500.000 đồng (bằng chữ: Mười hai triệu năm mươi nghìn đồng).'),
    borderline: said(
      'read the southern way',
      'Kinh phí 1.005.000 đồng (bằng chữ: Một triệu lẻ năm ngàn đồng chẵn).',
    ),
  },
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
  'plan/citation-symbol-two-ways': {
    passes: cited('one way', {}, {}),
    fails: cited('another capital', {}, { reference: '450/QĐ-TTG' }),
    borderline: cited('another number', {}, { reference: '451/QĐ-TTg' }),
  },
  'plan/citation-dated-two-ways': {
    passes: cited('one day', {}, {}),
    fails: cited('another day', {}, { date: '2022-04-14' }),
    borderline: cited('the same symbol of another year', {}, { date: '2023-04-14' }),
  },
  'plan/citation-year-contradicted': {
    passes: cited('one year', { reference: '163/2024/QH15', type: 'Nghị quyết', date: '2024-11-27' }),
    fails: cited('another year', { reference: '163/2024/QH15', type: 'Nghị quyết', date: '2023-11-27' }),
    borderline: cited('a number of four digits', { reference: '2024/QĐ-TTg', date: '2022-04-13' }),
  },
  'plan/theme-quoted-two-ways': {
    passes: said('one wording', theme, theme),
    fails: said('a word more', theme, 'với chủ đề “Phục hồi đất đai, chống hạn hán và sa mạc hóa”'),
    borderline: said('the theme of another year', theme, 'chủ đề năm 2023 “Giải pháp cho ô nhiễm nhựa”'),
  },
  'plan/superior-not-addressed': {
    passes: sentTo('the superior', 'UBND tỉnh', 'Sở Y tế'),
    fails: sentTo('others only', 'Sở Y tế'),
    borderline: sentTo('its chairman', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh Lạng Sơn'),
  },
  'plan/signer-not-of-issuer': {
    passes: signed('a director of a department', 'Sở Y tế', ['KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC'),
    fails: signed('a chairman of a department', 'Sở Y tế', ['KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH'),
    borderline: signed(
      'a director by order of the chairman',
      ...(['Ủy ban nhân dân tỉnh Lạng Sơn', ['TUQ. CHỦ TỊCH'], 'GIÁM ĐỐC SỞ Y TẾ'] as const),
    ),
  },
  'plan/territory-ended': {
    passes: inLangSon('before its end', '2025-06-30', 'Ra quân tại huyện Cao Lộc.'),
    fails: inLangSon('after it', '2025-07-01', 'Ra quân tại huyện Cao Lộc và xã Đoàn Kết.'),
    borderline: inLangSon('as a former one', '2026-06-01', 'Ra quân tại địa bàn huyện Cao Lộc cũ.'),
  },
};
