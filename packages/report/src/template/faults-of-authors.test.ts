import { describeFinding, type Finding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { submit } from '../ledger/ledger.ts';
import { submission } from '../testing/consolidated.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { checkTemplate } from './check-template.ts';

const label = { vi: 'Nội dung', en: 'Content' };
const section = (items: readonly unknown[]) => ({ code: 'phan', label, items });
const page = (sections: readonly unknown[]) => ({ code: 'trang', label, sections });
const withPages = (pages: readonly unknown[]) => checkTemplate({ ...smallTemplate, pages, rules: [] });
const said = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map((finding) => `${finding.path.join('.')}: ${describeFinding(finding, 'vi')}`);

describe('a template that asks nothing is refused', () => {
  const note = { code: 'loi_dan', kind: 'note', text: label };
  const nothing = 'Mẫu báo cáo chưa có mục hỏi hoặc bảng nào nên không lập báo cáo được.';
  it.each([
    ['without pages', [], 'pages'],
    ['without sections', [page([])], 'pages.0.sections'],
    ['without items', [page([section([])])], 'pages.0.sections.0.items'],
    ['with notes alone', [page([section([note])])], 'pages.0.sections.0.items'],
  ])('%s', (_, pages, path) => {
    expect(said(withPages(pages))).toEqual([`${path}: ${nothing}`]);
  });

  it('and one that asks on a later page is sound', () => {
    const question = { code: 'co', label, kind: 'yesNo' };
    expect(withPages([page([]), { ...page([section([question])]), code: 'trang_sau' }]).ok).toBe(true);
  });
});

it('words are wanted in both languages', () => {
  const items = [{ code: 'co', label: 'x', kind: 'yesNo' }];
  expect(said(withPages([page([section(items)])]))).toEqual([
    "pages.0.sections.0.items.0.label: Mẫu báo cáo: ở đây cần chữ bằng tiếng Việt và tiếng Anh, viết như { vi: '…', en: '…' }; nội dung ghi: “x”.",
  ]);
});

it.each([
  ['pdf', false],
  ['.pdf', false],
  ['image/*', false],
  ['Image/PNG', false],
  ['application/pdf', true],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', true],
  ['image/svg+xml', true],
])('files of the type %s: %s', (mediaType, isSound) => {
  const items = [{ code: 'tep', label, kind: 'files', mediaTypes: [mediaType], maximumFiles: 1 }];
  const codes = withPages([page([section(items)])]).findings.map(({ code }) => code);
  expect(codes).toEqual(isSound ? [] : ['report/template-media-type']);
});

it('the form of a time is said where an act has another', () => {
  expect(said(submit([], submission(smallReport, '2026-07-02' as never)))).toEqual([
    'at: Lượt ghi sổ thiếu hoặc sai thời điểm (giờ quốc tế, tròn giây, ví dụ 2024-07-10T01:00:00Z); nội dung ghi: “2026-07-02”.',
  ]);
});

it.each(['1 / 0 > 1', '1 / -0,0 > 1', 'phần dư(so; 0) = 0', 'not (so / 0% > 1)', 'so / (1 - 1) > 1'])(
  'a division by 0 is seen where 0 is written: %s',
  (expression) => {
    const so = { code: 'so', label, kind: 'number', unit: 'person', aggregation: 'sum', minimum: 0 };
    const rules = [{ code: 'chia', severity: 'error', expression, message: label }];
    const pages = [page([section([so, { ...so, code: 'chia', computed: 'so / 0' }])])];
    const { findings } = checkTemplate({ ...smallTemplate, pages, rules });
    const paths = findings
      .filter(({ code }) => code === 'report/template-division-by-zero')
      .map(({ path }) => path.join('.'));
    const written = expression.includes('(1 - 1)') ? [] : ['rules.0.expression'];
    expect(paths).toEqual([...written, 'pages.0.sections.0.items.1']);
  },
);
