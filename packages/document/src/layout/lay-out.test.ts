import type { OfficialDocument } from '@chiendich/official-text';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import { decree30Profile } from '../decree/house-profile.ts';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { samplePlan } from '../testing/sample-plan.ts';
import type { FlowItem } from './laid-paper.ts';
import { layOut } from './lay-out.ts';
import type { PaperForm } from './paper-form.ts';

function paperOf(kind: 'plan' | 'budgetEstimate' | 'consolidatedReport' | 'reminder', change: object = {}) {
  const result = compose(kind, { ...sampleInputs[kind], ...change } as never);
  if (!result.ok) throw new Error(`${kind} was not composed`);
  return result.value;
}

/** The lines of a flow as `style: text`; a line break is `/`, a rule `—`. */
function linesOf(flow: readonly FlowItem[]): readonly string[] {
  return flow.flatMap((item): readonly string[] => {
    if (item.kind === 'rule') return ['—'];
    if (item.kind === 'grid') return ['grid'];
    if (item.kind === 'box') return [`${item.style}: ${item.text}`];
    if (item.kind === 'columns')
      return item.rows.flatMap(({ left, right }) => [...linesOf(left), ...linesOf(right)]);
    const text = item.runs.map((run) => `${run.lineBreak ? ' / ' : ''}${run.text}`).join('');
    return [`${item.style}: ${text}`];
  });
}

function sheetsOf(document: OfficialDocument, form?: PaperForm) {
  return layOut(document, decree30Profile, form).sheets.map(({ flow }) => linesOf(flow));
}

describe('the head of the first page', () => {
  it('has the paper that this one goes with over the rule of its title', () => {
    const [main = []] = sheetsOf(paperOf('budgetEstimate'));
    const at = main.findIndex((line) => line.startsWith('typeName'));
    expect(main.slice(at, at + 5)).toEqual([
      'typeName: DỰ TOÁN KINH PHÍ',
      'subject: Tổ chức Tháng hành động vì môi trường năm 2024',
      'annexReference: (Kèm theo Kế hoạch số 87/KH-STNMT / ngày 22 tháng 5 năm 2024 của Sở Tài nguyên và Môi trường)',
      '—',
      'grid',
    ]);
  });

  it.each([
    ['Ủy ban nhân dân tỉnh Lạng Sơn', 'UBND TỈNH LẠNG SƠN'],
    ['Uỷ ban nhân dân tỉnh Lạng Sơn', 'UBND TỈNH LẠNG SƠN'],
    ['Bộ Nội vụ', 'BỘ NỘI VỤ'],
    ['Ủy ban nhân dân', 'ỦY BAN NHÂN DÂN'],
  ])('abbreviates the body above, %s, only where its name is too long for the line', (superior, printed) => {
    const [main = []] = sheetsOf(paperOf('reminder', { frame: { superior } }));
    expect(main[0]).toBe(`superior: ${printed}`);
  });
});

describe('an annex', () => {
  const annex = { label: 'I', title: 'Khẩu hiệu', kind: 'slogans' as const, mentions: [], span: null };
  const lastOf = (text: string) => sheetsOf(paperOf('plan', { annexes: [{ ...annex, text }] }))[1]?.at(-1);

  it.each([
    ['Trồng cây.', 'body: Trồng cây./.'],
    ['Trồng cây;', 'body: Trồng cây./.'],
    ['Trồng cây./.', 'body: Trồng cây./.'],
    ['Cùng hành động!', 'body: Cùng hành động!./.'],
    ['TT | Việc\n1 | Trồng cây', 'grid'],
  ])('that ends with “%s” ends as %s', (text, last) => {
    expect(lastOf(text)).toBe(last);
  });
});

describe('an electronic paper', () => {
  const document = paperOf('consolidatedReport', { frame: { number: '7', date: '2024-07-29' } });
  const referenceIn = (lines: readonly string[] = []) =>
    lines.find((line) => line.startsWith('annexReference'))?.replaceAll(' / ', ' ');

  it('on paper has number, day and issuer on every annex', () => {
    const [, first, second] = sheetsOf(document);
    const filled =
      'annexReference: (Kèm theo Báo cáo số 07/BC-STNMT ngày 29 tháng 7 năm 2024 của Sở Tài nguyên và Môi trường)';
    expect([first, second].map(referenceIn)).toEqual([filled, filled]);
  });

  it('in one file leaves number and day open on its annexes', () => {
    const [, first] = sheetsOf(document, 'electronic');
    expect(referenceIn(first)).toBe(
      'annexReference: (Kèm theo Báo cáo số …/…-… ngày … tháng … năm … của Sở Tài nguyên và Môi trường)',
    );
    expect(first?.[0]).toBe('annexLabel: Phụ lục I');
  });

  it('has an annex as a file of its own, signed in its upper right corner in Vietnamese time', () => {
    const sheets = sheetsOf(document, { annex: 1, signedAt: '2024-07-29T17:05:09Z' });
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.slice(0, 3)).toEqual([
      'signedFileNote: Số: 07/BC-STNMT; thời gian ký: 2024-07-30T00:05:09+07:00',
      'annexLabel: Phụ lục II',
      'annexTitle: TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ',
    ]);
    expect(referenceIn(sheets[0])).toContain('số …/…-…');
    expect(layOut(document, decree30Profile, { annex: 1 }).title).toMatch(/^Phụ lục II – Tình hình/);
  });

  it('leaves the corner to the signing program where the time is not known', () => {
    expect(sheetsOf(document, { annex: 0 })[0]?.[0]).toBe('annexLabel: Phụ lục I');
  });

  it('has no annex that the paper does not have', () => {
    expect(() => sheetsOf(document, { annex: 2 })).toThrow('document/no-such-annex');
    expect(() => sheetsOf(paperOf('reminder'), { annex: 0 })).toThrow('document/no-such-annex');
  });
});

it('a plan whose signer has no lines of authority is signed by the position alone', () => {
  const signature = { authority: [], position: 'Giám đốc', name: 'Hoàng Văn Minh' };
  const [main = []] = sheetsOf(paperOf('plan', { ...samplePlan, signature }));
  expect(main.slice(-3)).toEqual(['authority: GIÁM ĐỐC', 'signaturePlace: ', 'signerName: Hoàng Văn Minh']);
});
