import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { submit } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import { checkTemplate } from '../template/check-template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { consolidated, submission } from '../testing/consolidated.ts';
import { figuresOf } from './figures-of.ts';

const label = (vi: string) => ({ vi, en: vi });
const people = { kind: 'number', unit: 'person', aggregation: 'sum', minimum: 0 } as const;
const columns = [
  { ...people, code: 'moi', label: label('Được mời') },
  { ...people, code: 'den', label: label('Đến dự'), partOf: 'moi' },
  {
    ...{ code: 'ty_le', kind: 'number', unit: 'percent', scale: 1, aggregation: 'ofTotals' },
    ...{ label: label('Tỷ lệ'), computed: 'hop.den / hop.moi × 100' },
  },
  { code: 'loai', kind: 'choice', from: 'loai_hop', label: label('Loại họp') },
];

/** A vaccination drive with the rules that are tried. */
function templateWith(...rules: readonly string[]) {
  const checked = checkTemplate({
    id: 'tiem',
    version: '1',
    status: 'proposal',
    title: label('Tiêm phòng'),
    source: label('Phép thử'),
    lists: [
      {
        code: 'loai_hop',
        label: label('Loại họp'),
        items: [
          { code: 'thon', label: label('Họp thôn') },
          { code: 'xa', label: label('Họp xã') },
        ],
      },
    ],
    pages: [
      {
        code: 'p',
        label: label('Trang'),
        sections: [
          {
            code: 's',
            label: label('Mục'),
            items: [
              { ...people, code: 'tong', label: label('Tổng số người') },
              { ...people, code: 'nam', label: label('Nam'), partOf: 'tong' },
              { ...people, code: 'nu', label: label('Nữ') },
              { ...people, code: 'lon', label: label('Điểm đông nhất'), aggregation: 'max' },
              { code: 'hop', kind: 'table', label: label('Họp dân'), columns },
              {
                ...{ code: 'lua', kind: 'table', label: label('Lứa tuổi'), columns: columns.slice(0, 2) },
                rows: [
                  { code: 'tre', label: label('Trẻ em') },
                  { code: 'gia', label: label('Người cao tuổi') },
                ],
              },
            ],
          },
        ],
      },
    ],
    rules: rules.map((expression, index) => ({
      ...{ code: `R${index + 1}`, severity: 'error', expression, message: label(`Phải: ${expression}`) },
    })),
  });
  if (!checked.ok) throw new Error(checked.findings.map((found) => describeFinding(found, 'vi')).join('\n'));
  return checked.value;
}

const hierarchy = {
  nodes: [
    { id: 'tinh', name: 'UBND tỉnh', superior: null },
    { id: 'a', name: 'Xã A', superior: 'tinh' },
    { id: 'b', name: 'Xã B', superior: 'tinh' },
  ],
};

function totalsOf(rules: readonly string[], ...answers: readonly object[]) {
  const ledger = answers.reduce<Ledger>((so, own, index) => {
    const organization = index === 0 ? 'a' : 'b';
    const report = { template: { id: 'tiem', version: '1' }, organization, round, answers: own };
    const added = submit(so, submission(report as never));
    return added.ok ? added.value : so;
  }, []);
  const asOf = '2024-07-20T00:00:00Z';
  return consolidated(templateWith(...rules), [hierarchy, ledger], { asOf, due: null });
}

function totalsFindings(rules: readonly string[], ...answers: readonly object[]): readonly string[] {
  return totalsOf(rules, ...answers)
    .findings.filter(({ code }) => code.startsWith('report/total-'))
    .map((found) => `${found.path?.join(' ')}: ${describeFinding(found, 'vi')}`);
}

describe('rules of a template, asked of totals', () => {
  it('are broken where bodies gave different parts of the figures', () => {
    expect(totalsFindings(['tong = nam + nu'], { tong: 10, nam: 4, nu: 6 }, { nam: 3, nu: 2 })).toEqual([
      'nodes tinh R1: Số liệu tổng hợp của UBND tỉnh không khớp nhau: Phải: tong = nam + nu (liên quan: Tổng số người = 10; Nam = 7; Nữ = 8)',
    ]);
  });

  it.each([
    ['tong = nam + nu'],
    ['tong ≥ 0'],
    ['nam ≤ 80% × tong và tong = nam + nu'],
    ['nam / tong ≤ 0,8'],
    ['lon ≤ 60'],
    ['tong ≥ tổng(hop.den)'],
    ['mọi dòng(hop; hop.den ≤ hop.moi)'],
    ['mọi dòng(lua; lua.den ≤ lua.moi)'],
    ['lua.tre.den ≤ lua.tre.moi'],
  ])('%s is kept by the totals of reports that keep it', (rule) => {
    const rows = [{ moi: 9, den: 5 }];
    const a = { tong: 60, nam: 40, nu: 20, lon: 60, hop: rows, lua: { tre: { moi: 3, den: 2 } } };
    const b = { tong: 10, nam: 2, nu: 8, lon: 10, hop: [...rows, ...rows], lua: { tre: { moi: 1, den: 0 } } };
    expect(totalsFindings([rule], a, b)).toEqual([]);
  });

  // Each of these holds in both reports and not of their totals, which says nothing.
  it.each([
    ['tong ≤ 100', { tong: 90 }, { tong: 80 }],
    ['nếu nam > 0 thì nu ≤ 5', { nam: 3, nu: 0 }, { nam: 0, nu: 9 }],
    ['nam ≤ 5 hoặc nu ≤ 5', { nam: 9, nu: 0 }, { nam: 0, nu: 9 }],
    ['nam ≠ nu', { nam: 3, nu: 4 }, { nam: 4, nu: 3 }],
    ['nu × lon ≤ tong × tong', { nu: 4, lon: 1, tong: 2 }, { nu: 1, lon: 4, tong: 2 }],
    ['có dòng(hop; hop.moi = 5)', { hop: [{ moi: 5 }] }, { hop: [{ moi: 5 }] }],
  ])('%s is not asked', (rule, a, b) => {
    expect(totalsFindings([rule], a, b)).toEqual([]);
  });

  it('are asked where a table, named rows or a largest value break them', () => {
    const broken = (rule: string, ...answers: readonly object[]) =>
      totalsFindings([rule], ...answers).filter((found) => found.includes(' R1: ')).length;
    expect(broken('mọi dòng(hop; 2 × hop.den ≤ hop.moi)', { hop: [{ moi: 1, den: 1 }] })).toBe(1);
    expect(broken('lua.gia.den ≤ lua.tre.moi', { lua: { gia: { den: 2 }, tre: { moi: 1 } } })).toBe(1);
    expect(broken('lon ≤ 60', { lon: 61 }, { lon: 3 })).toBe(1);
    expect(broken('nam / tong ≤ 0,5', { nam: 6, tong: 10 }, { nam: 5, tong: 11 })).toBe(1);
  });

  it('are split at “và”: what totals keep is asked', () => {
    expect(totalsFindings(['tong ≤ 100 và nu ≤ tong'], { tong: 90, nu: 1 }, { nu: 100 })).toHaveLength(1);
    expect(totalsFindings(['tong ≤ 100 và nu ≤ tong'], { tong: 90, nu: 1 }, { tong: 90 })).toEqual([]);
  });
});

describe('a part and its whole', () => {
  it('are held against each other in all totals', () => {
    const given = [
      { tong: 5, nam: 5, hop: [{ moi: 4, den: 4 }], lua: { tre: { moi: 1, den: 1 } } },
      { nam: 2, hop: [{ den: 3 }], lua: { tre: { den: 1 }, gia: { moi: 2, den: 1 } } },
    ];
    expect(totalsFindings([], ...given)).toEqual([
      'nodes tinh nam: Số liệu tổng hợp của UBND tỉnh không khớp nhau: “Nam” là một phần của “Tổng số người” nhưng lớn hơn (7 so với 5).',
      'nodes tinh hop.den: Số liệu tổng hợp của UBND tỉnh không khớp nhau: “Đến dự” là một phần của “Được mời” nhưng lớn hơn (7 so với 4).',
      'nodes tinh lua.tre.den: Số liệu tổng hợp của UBND tỉnh không khớp nhau: “Đến dự” là một phần của “Được mời” nhưng lớn hơn (2 so với 1).',
    ]);
  });
});

it('what a part says of totals and a rule too is found once', () => {
  const given = [
    { tong: 5, nam: 5, hop: [{ moi: 4, den: 4 }] },
    { nam: 2, hop: [{ den: 3 }] },
  ];
  const rules = ['nam ≤ tong', 'tong ≥ nam', 'mọi dòng(hop; hop.den ≤ hop.moi)'];
  expect(totalsFindings(rules, ...given)).toEqual(totalsFindings([], ...given));
  expect(totalsFindings(['nam < tong'], ...given)).toHaveLength(3);
});

describe('columns of free rows', () => {
  const given = [
    {
      hop: [
        { moi: 10, den: 5, ty_le: 50, loai: 'thon' },
        { moi: 30, den: 3, ty_le: 10, loai: 'xa' },
      ],
    },
    { hop: [{ moi: 20, den: 4, ty_le: 20, loai: 'thon' }] },
  ];

  it('are worked out of their totals where the aggregation says so, also at the report itself', () => {
    const of = (id: string) =>
      figuresOf(totalsOf([], ...given), id).find(({ figure }) => figure === 'hop.ty_le')?.value;
    expect([of('tinh'), of('a'), of('b')]).toEqual([20, 20, 20]);
  });

  it('are complete where a body says that it has no rows', () => {
    const figures = figuresOf(totalsOf([], ...given.slice(0, 1), { hop: [] }), 'tinh');
    const of = (code: string) => figures.find(({ figure }) => figure === code);
    expect(of('hop.ty_le')).toMatchObject({ value: 20, missing: 0, notApplicable: 1 });
    expect(of('hop.moi')).toMatchObject({ value: 40, missing: 0, notApplicable: 0 });
  });

  it('say how many rows have each entry of a list', () => {
    const figures = figuresOf(totalsOf([], ...given), 'tinh');
    const of = (code: string) => figures.find(({ figure }) => figure === code)?.value;
    expect([of('hop.loai.thon'), of('hop.loai.xa')]).toEqual([2, 1]);
  });
});
