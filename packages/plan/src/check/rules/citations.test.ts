import { describeFinding } from '@chiendich/core';
import { readOutline } from '@chiendich/official-text';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import type { PlanDraft } from '../../plan-draft.ts';
import { planCheck } from '../plan-check.ts';
import { citationAfterPlan } from './citation-after-plan.ts';
import { citationComplete } from './citation-complete.ts';
import { citationSymbol } from './citation-symbol.ts';

type Citation = NonNullable<PlanDraft['citations']>[number];
const directive: Citation = {
  reference: '13/CT-TTg',
  type: 'Chỉ thị',
  date: '2024-05-02',
  issuer: 'Thủ tướng Chính phủ',
  subject: 'về tăng cường công tác quản lý tín chỉ carbon',
};
const check = (citations: readonly Citation[], date = '2024-05-20') =>
  planCheck(definePlan({ document: { date }, citations }));

describe('a document cited for the first time', () => {
  const codes = (...citations: readonly Citation[]) =>
    citationComplete.check(check(citations)).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('is named in full', () => {
    expect(codes(directive)).toEqual([]);
  });

  it.each([
    ['type', 'tên loại'],
    ['date', 'ngày, tháng, năm ban hành'],
    ['issuer', 'cơ quan ban hành'],
    ['subject', 'trích yếu nội dung'],
  ] as const)('lacks its %s', (part, words) => {
    const found = citationComplete.check(check([{ ...directive, [part]: null }]));
    expect(found.map((finding) => describeFinding(finding, 'vi'))).toEqual([
      `Văn bản “13/CT-TTg” được viện dẫn lần đầu mà không ghi ${words}.`,
    ]);
  });

  it('lacks several parts in one finding', () => {
    const [finding, ...others] = citationComplete.check(
      check([{ ...directive, date: null, issuer: null, subject: null }]),
    );
    expect(others).toEqual([]);
    expect(finding && describeFinding(finding, 'en')).toBe(
      'The document “13/CT-TTg” is cited for the first time without its date, issuer, subject.',
    );
  });

  it('may be named by type and number afterwards', () => {
    expect(codes(directive, { reference: '13/CT-TTg', type: 'Chỉ thị' })).toEqual([]);
  });

  it('is left alone where it only stands in the title of another', () => {
    const title = 'về việc thực hiện Nghị quyết số 71/NQ -CP của Chính phủ';
    expect(codes({ ...directive, subject: title }, { reference: '71/NQ-CP', type: 'Nghị quyết' })).toEqual(
      [],
    );
  });

  it('needs no subject where it only proposes the plan', () => {
    const source =
      'KẾ HOẠCH\nTrồng cây\n\nTheo đề nghị của Sở Tài chính tại Công văn số 12/STC-NS ngày 05 tháng 5 năm 2024.\n\nTheo Công văn số 13/STC-NS ngày 05 tháng 5 năm 2024 của Sở Tài chính.';
    const outline = readOutline(source);
    const at = (quote: string) => ({
      start: source.indexOf(quote),
      end: source.indexOf(quote) + quote.length,
    });
    const citation = { type: 'Công văn', date: '2024-05-05' };
    const plan = definePlan({
      citations: [
        { ...citation, reference: '12/STC-NS', span: at('Công văn số 12/STC-NS') },
        { ...citation, reference: '13/STC-NS', issuer: 'Sở Tài chính', span: at('Công văn số 13/STC-NS') },
      ],
    });
    if (!outline.ok) throw new Error('the text was not read');
    const found = citationComplete.check(planCheck(plan, { document: outline.value }));
    expect(found.map(({ code, path }) => [code, path[1]])).toEqual([['plan/citation-incomplete', 1]]);
  });

  it('needs its name only where it is a law, and no issuer behind who issued it', () => {
    expect(codes({ reference: '18/2023/QH15', type: 'Luật' })).toEqual([]);
    const source =
      'KẾ HOẠCH\nTrồng cây\n\nUBND tỉnh đã ban hành Quyết định số 8/QĐ-UBND ngày 05/5/2026 về cây xanh.';
    const outline = readOutline(source);
    if (!outline.ok) throw new Error('the text was not read');
    const start = source.indexOf('Quyết định');
    const decision = {
      reference: '8/QĐ-UBND',
      type: 'Quyết định',
      date: '2026-05-05',
      subject: 'về cây xanh',
    };
    const plan = definePlan({ citations: [{ ...decision, span: { start, end: start + 22 } }] });
    expect(citationComplete.check(planCheck(plan, { document: outline.value }))).toEqual([]);
  });

  it('shares what its list says', () => {
    const source =
      'KẾ HOẠCH\nTrồng cây\n\nTheo các Quyết định của Thủ tướng Chính phủ: số 36/QĐ-TTg, số 1668/QĐ-TTg.';
    const outline = readOutline(source);
    if (!outline.ok) throw new Error('the text was not read');
    const start = source.indexOf('số 1668');
    const plan = definePlan({
      citations: [{ reference: '1668/QĐ-TTg', span: { start, end: source.length - 1 } }],
    });
    expect(citationComplete.check(planCheck(plan, { document: outline.value }))).toEqual([]);
  });

  it('needs its name only when it is a law', () => {
    expect(codes({ type: 'Luật', subject: 'Bảo vệ môi trường' })).toEqual([]);
  });
});

describe('the symbol of a cited document', () => {
  const codes = (reference: string, type: string | null) =>
    citationSymbol.check(check([{ ...directive, reference, type }])).map(({ code }) => code);

  it.each([
    ['13/CT-TTg', 'Chỉ thị'],
    ['2964/BTNMT-TTTT', 'Công văn'],
    ['24-NQ/TW', 'Nghị quyết'],
    ['56-KL/TW', 'Kết luận'],
    ['72/2020/QH14', 'Luật'],
    ['13/CT-TTg', null],
  ])('%s of a %s is right', (reference, type) => {
    expect(codes(reference, type)).toEqual([]);
  });

  it.each([
    ['/CT-TTg', 'Chỉ thị', 'plan/citation-symbol-invalid'],
    ['13 CT TTg', 'Chỉ thị', 'plan/citation-symbol-invalid'],
    ['12/KH-UBND', 'Quyết định', 'plan/citation-type-contradicted'],
    ['450/QĐ-TTg', 'Công văn', 'plan/citation-type-contradicted'],
  ])('%s of a %s is wrong', (reference, type, code) => {
    expect(codes(reference, type)).toEqual([code]);
  });
});

describe('a cited document dated after the plan', () => {
  const found = (cited: string | null, issued: string) =>
    citationAfterPlan.check(check([{ ...directive, date: cited }], issued)).length;

  it('is found, also against the end of a month without a day', () => {
    expect(found('2024-05-21', '2024-05-20')).toBe(1);
    expect(found('2024-06-01', '2024-05')).toBe(1);
    expect(found('2025', '2024-05-20')).toBe(1);
  });

  it('is not one of the same day, of the open month, or without a date', () => {
    expect(found('2024-05-20', '2024-05-20')).toBe(0);
    expect(found('2024-05-31', '2024-05')).toBe(0);
    expect(found('2024', '2024-05-20')).toBe(0);
    expect(found(null, '2024-05-20')).toBe(0);
  });
});
