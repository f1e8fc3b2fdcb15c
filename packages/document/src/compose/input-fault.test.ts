import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { sampleInputs } from '../testing/sample-inputs.ts';
import type { PaperKindName } from './compose.ts';
import { compose } from './compose.ts';
import { paperKinds } from './paper-kinds.ts';

const { reminder, settlement, organizationReport, consolidatedReport, plan } = sampleInputs;
const expense = { item: 'Băng rôn', voucher: null, estimate: 1, paid: 1 };

/** The sentences about what is not of its type, in one language. */
function sentences(kind: PaperKindName, data: unknown, locale: 'vi' | 'en'): readonly string[] {
  const { findings } = compose(kind, data as never);
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => describeFinding(finding, locale));
}

describe('input of the wrong type says what was expected and what was read', () => {
  it.each<[PaperKindName, unknown, string, string]>([
    ['reminder', null, 'cần một nhóm dữ liệu, nhưng đang là null.', 'a group of values, but it is null.'],
    [
      'reminder',
      { ...reminder, organizations: 'UBND huyện' },
      '“Đơn vị chưa báo cáo” không đúng kiểu: cần một danh sách, nhưng đang là chữ “UBND huyện”.',
      'it must be a list, but it is the text “UBND huyện”.',
    ],
    [
      'reminder',
      { ...reminder, organizations: ['a', 1234.5] },
      '“Đơn vị chưa báo cáo, mục 2” không đúng kiểu: cần chữ, nhưng đang là số 1.234,5.',
      '“Đơn vị chưa báo cáo, item 2” is not of its type: it must be a text, but it is the number 1,234.5.',
    ],
    [
      'reminder',
      { ...reminder, due: undefined },
      'cần chữ (chưa biết thì ghi null), nhưng không có trong dữ liệu.',
      'a text (null while it is not known), but it is left out.',
    ],
    [
      'reminder',
      { ...reminder, frame: { date: 'mai\u0007' } },
      'cần ngày có thật (YYYY-MM-DD), tháng (YYYY-MM) hoặc năm (chưa biết thì ghi null), nhưng đang là chữ “mai�”.',
      'a real day as YYYY-MM-DD, a month as YYYY-MM, or a year (null while it is not known), but',
    ],
    [
      'reminder',
      { ...reminder, frame: { otherParts: { urgency: 'GẤP' } } },
      'cần “KHẨN”, “THƯỢNG KHẨN” hoặc “HỎA TỐC”',
      '“KHẨN”, “THƯỢNG KHẨN” or “HỎA TỐC”',
    ],
    [
      'settlement',
      { ...settlement, expenses: [{ ...expense, paid: -1 }] },
      'cần số 0 trở lên (chưa biết thì ghi null), nhưng đang là số -1.',
      'it must be a number, 0 or more (null while it is not known), but it is the number -1.',
    ],
    [
      'settlement',
      { ...settlement, expenses: [{ ...expense, paid: Number.NaN }] },
      'nhưng đang là một số không xác định.',
      'but it is no real number.',
    ],
    [
      'settlement',
      { ...settlement, expenses: [{ ...expense, paid: 1e17 }] },
      'cần số 9.007.199.254.740.991 trở xuống',
      'a number, 9,007,199,254,740,991 or less',
    ],
    [
      'organizationReport',
      { ...organizationReport, report: { ...organizationReport.report, indicators: { A1: 'ba' } } },
      'cần số hoặc một nhóm dữ liệu, nhưng đang là chữ “ba”.',
      'it must be a number or a group of values, but it is the text “ba”.',
    ],
    [
      'consolidatedReport',
      { ...consolidatedReport, consolidation: { ...consolidatedReport.consolidation, asOf: 'nay' } },
      'cần thời điểm (như 2024-07-09T17:00:00Z)',
      'an instant such as 2024-07-09T17:00:00Z',
    ],
    [
      'plan',
      { ...plan, document: { ...plan.document, date: true } },
      'cần chữ',
      'it must be a text (null while it is not known), but it is true.',
    ],
  ])('%s: %j', (kind, data, vi, en) => {
    expect(sentences(kind, data, 'vi').join('\n')).toContain(vi);
    expect(sentences(kind, data, 'en').join('\n')).toContain(en);
  });

  it('of a report template says what the template’s own check says, at its place', () => {
    const data = { ...organizationReport, template: { ...organizationReport.template, version: 3 } };
    const [finding] = compose('organizationReport', data as never).findings;
    expect(finding).toMatchObject({
      code: expect.stringMatching(/^report\//),
      path: ['template', 'version'],
    });
    expect(sentences('organizationReport', data, 'vi')).not.toEqual(
      sentences('organizationReport', data, 'en'),
    );
  });
});

/** Every key of an input replaced, one after the other, by something that no field takes. */
function spoiled(value: unknown, depth: number): readonly unknown[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  const set = (key: string, inner: unknown) =>
    Array.isArray(value)
      ? value.map((item, index) => (String(index) === key ? inner : item))
      : { ...value, [key]: inner };
  return Object.entries(value).flatMap(([key, inner]) => [
    ...[undefined, () => 0, { x: 1n }, [[]]].map((wrong) => set(key, wrong)),
    ...spoiled(inner, depth - 1).map((one) => set(key, one)),
  ]);
}

it.each(Object.keys(paperKinds) as PaperKindName[])(
  'no sentence about the input of %s carries words of the other language',
  (kind) => {
    const { template, consolidation, report, ...rest } = sampleInputs[kind] as Record<string, unknown>;
    const own = { template, consolidation, report };
    const inputs =
      kind === 'plan'
        ? spoiled(sampleInputs.plan, 3)
        : spoiled(rest, 3).map((one) => ({ ...own, ...(one as object) }));
    const said = inputs.flatMap((data) => sentences(kind, data, 'vi'));
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of new Set(said)) {
      expect(sentence).not.toMatch(/Invalid|expected|received|another value|\{\w+\}|undefined|\[object/);
      expect(sentence).not.toContain('một giá trị khác,');
    }
  },
);
