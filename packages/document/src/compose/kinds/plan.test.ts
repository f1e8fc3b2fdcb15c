import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../testing/sample-plan.ts';
import { compose } from '../compose.ts';

describe('what leads to the first part of a plan', () => {
  const sections = [{ label: 'I', title: 'MỤC ĐÍCH', text: 'Làm sạch suối.', children: [] }];
  it.each([
    ['given in its facts', []],
    ['with its sections', sections],
  ])('is as the plan has it, line by line, %s', (_, parts) => {
    const preamble = 'Căn cứ Luật Bảo vệ môi trường;\nSở lập Kế hoạch như sau:';
    const result = compose('plan', { ...samplePlan, preamble, sections: parts });
    const texts = result.ok && result.value.body.slice(0, 2).map((block) => JSON.stringify(block));
    expect(texts).toMatchObject([
      expect.stringContaining('Căn cứ Luật Bảo vệ môi trường;'),
      expect.stringContaining('Sở lập Kế hoạch như sau:'),
    ]);
    expect(JSON.stringify(result)).not.toContain('xây dựng Kế hoạch');
  });

  it('is followed by the sections and then by what the plan says at its end, a paragraph a line', () => {
    const closing = 'Các đơn vị báo cáo trước ngày 10/7/2024.\nĐề nghị các đơn vị phối hợp thực hiện./.';
    const result = compose('plan', { ...samplePlan, closing, sections });
    const last = result.ok ? result.value.body.slice(-2) : [];
    expect(last).toMatchObject(closing.split('\n').map((text) => ({ role: 'closing', leaf: { text } })));
  });

  it('is the bases and the usual clause where the plan has nothing of its own', () => {
    expect(JSON.stringify(compose('plan', { ...samplePlan, preamble: null }))).toContain('xây dựng Kế hoạch');
  });
});

it('a plan with an impossible day is refused at its place', () => {
  const plan = { ...samplePlan, document: { ...samplePlan.document, date: '22/5/2024' } };
  expect(compose('plan', plan).findings).toMatchObject([
    { code: 'document/input-invalid', path: ['document', 'date'] },
  ]);
});

it.each([
  ['2024-05-09', 'ngày 09 tháng 5 năm 2024'],
  ['2024-02', 'tháng 02 năm 2024'],
  ['2025-Q4', 'quý IV năm 2025'],
  ['06-05', 'ngày 05 tháng 6'],
  ['2024-06-31', 'ngày 31 tháng 6 năm 2024'],
])('a basis dated %s is cited as of %s', (date, words) => {
  const basis = { reference: '1/KH-UBND', name: 'Kế hoạch', date, issuer: null, subject: null, span: null };
  expect(JSON.stringify(compose('plan', { ...samplePlan, bases: [basis] }))).toContain(
    `Thực hiện Kế hoạch số 1/KH-UBND ${words}.`,
  );
});

describe('the annexes of a plan', () => {
  const annex = { label: 'I', title: 'KỊCH BẢN', kind: 'script' as const, mentions: [], span: null };
  const withText = (text: string | null) => compose('plan', { ...samplePlan, annexes: [{ ...annex, text }] });

  it('are left out with a finding when their text is not there', () => {
    const result = withText(null);
    expect(result.ok && result.value.annexes).toEqual([]);
    const said = result.findings.filter(({ code }) => code === 'document/annex-without-text');
    expect(said).toMatchObject([{ path: ['annexes', 0, 'text'], params: { annex: 'Phụ lục I KỊCH BẢN' } }]);
  });

  it('are named in the text of a plan that is given in its facts, as the decree asks', () => {
    expect(JSON.stringify(withText('Hết.'))).toContain('Kèm theo Kế hoạch này: Phụ lục I (KỊCH BẢN).');
    expect(JSON.stringify(withText(null))).not.toContain('Kèm theo Kế hoạch này');
  });

  it('print rows as a table under its headings', () => {
    const result = withText('II. CHƯƠNG TRÌNH\nTT | Nội dung\n1 | Đón đại biểu\n2 | Phát động\nHết.');
    expect(result.ok && result.value.annexes[0]?.body).toMatchObject([
      { leaf: { text: 'II. CHƯƠNG TRÌNH', marks: [{ style: 'bold' }] } },
      { kind: 'table', headerRows: 1, rows: [{ length: 2 }, { length: 2 }, { length: 2 }] },
      { leaf: { text: 'Hết.' } },
    ]);
  });
});

describe('the lines of the basis', () => {
  const basis = { reference: '12/X', date: null, issuer: null, subject: null, span: { start: 0, end: 1 } };
  it.each([
    ['Luật Bảo vệ môi trường', 'Căn cứ Luật'],
    ['Quyết định', 'Căn cứ Quyết định'],
    ['Công văn', 'Thực hiện Công văn'],
    ['Chỉ thị', 'Thực hiện Chỉ thị'],
    ['Kế hoạch', 'Thực hiện Kế hoạch'],
    [null, 'Căn cứ Văn bản'],
  ])('%s: %s', (name, words) => {
    const plan = { ...samplePlan, preamble: null, bases: [{ ...basis, name }] };
    expect(JSON.stringify(compose('plan', plan))).toContain(words);
  });
});
