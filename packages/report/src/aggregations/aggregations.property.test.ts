import { describeFinding } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../consolidate/figures-of.ts';
import { submit } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import { checkTemplate, defineTemplate } from '../template/check-template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { consolidated, submission } from '../testing/consolidated.ts';

const label = (vi: string) => ({ vi, en: vi });
const figure = { kind: 'number', unit: 'piece', scale: 1, label: label('Số') } as const;
const names = ['sum', 'max', 'min', 'count', 'distinct', 'mean', 'median', 'weightedMean'] as const;
type Name = (typeof names)[number];
/** The words of the rule language cannot be codes. */
const codeOf = (name: Name) => `so_${name.toLowerCase()}`;

const figuresBeside = names.map((aggregation) => ({
  ...figure,
  code: codeOf(aggregation),
  aggregation,
  ...(aggregation === 'weightedMean' ? { weight: 'nang' } : {}),
}));
const weight = { ...figure, code: 'nang', scale: 1, aggregation: 'sum', minimum: 0 } as const;

const template = defineTemplate({
  id: 'aggregations',
  version: '1',
  title: label('Mẫu'),
  status: 'proposal',
  source: label('Phép thử'),
  rules: [],
  pages: [
    {
      code: 'trang',
      label: label('Trang'),
      sections: [
        {
          code: 'muc',
          label: label('Mục'),
          items: [
            weight,
            ...figuresBeside,
            { code: 'co', kind: 'yesNo', label: label('Có'), aggregation: 'share' },
            {
              code: 'bang',
              kind: 'table',
              label: label('Bảng'),
              columns: [
                weight,
                ...figuresBeside,
                { code: 'co', kind: 'yesNo', label: label('Có'), aggregation: 'share' },
                { code: 'dem', kind: 'yesNo', label: label('Đếm'), aggregation: 'count' },
              ],
            },
          ],
        },
      ],
    },
  ],
});

const organizations = ['a', 'b', 'c', 'd'];
const hierarchy = {
  nodes: [
    { id: 'tinh', name: 'Tỉnh', superior: null },
    { id: 'huyen', name: 'Huyện', superior: 'tinh' },
    ...organizations.map((id) => ({ id, name: id, superior: id === 'a' ? 'tinh' : 'huyen' })),
  ],
};

function ledgerOf(answers: readonly Readonly<Record<string, unknown>>[]): Ledger {
  return answers.reduce<Ledger>((ledger, own, index) => {
    const organization = organizations[index] ?? '';
    const report = { template: { id: 'aggregations', version: '1' }, organization, round, answers: own };
    const result = submit(ledger, submission(report as never));
    return result.ok ? result.value : ledger;
  }, []);
}

function totalsOf(answers: readonly Readonly<Record<string, unknown>>[]) {
  const options = { asOf: '2024-07-20T00:00:00Z', due: null } as const;
  const result = consolidated(template, [hierarchy, ledgerOf(answers)], options);
  const totals = new Map(figuresOf(result, 'tinh').map((each) => [each.figure, each.value]));
  return { totals, findings: result.findings };
}

/** A value in tenths with its weight. */
type Weighed = readonly [tenths: number, weight: number];

/** Halves away from zero, in whole numbers alone. */
function nearest(above: number, below: number): number {
  const half = Math.floor((2 * Math.abs(above) + below) / (2 * below));
  return above < 0 ? -half : half;
}

/** What the values come to, in tenths, as one would work it out by hand; null where it is not known. */
const byHand: Readonly<Record<Name, (values: readonly Weighed[]) => number | null>> = {
  sum: (values) => values.reduce((so, [tenths]) => so + tenths, 0),
  max: (values) => (values.length === 0 ? null : Math.max(...values.map(([tenths]) => tenths))),
  min: (values) => (values.length === 0 ? null : Math.min(...values.map(([tenths]) => tenths))),
  count: (values) => 10 * values.filter(([tenths]) => tenths > 0).length,
  distinct: (values) => {
    const [only = 0, ...more] = values.map(([tenths]) => tenths).filter((tenths) => tenths !== 0);
    return more.length === 0 ? only : null;
  },
  mean: (values) => (values.length === 0 ? null : nearest(byHand.sum(values) ?? 0, values.length)),
  median: (values) => {
    const sorted = values.map(([tenths]) => tenths).sort((a, b) => a - b);
    const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return sorted.length === 0 ? null : nearest(low + high, 2);
  },
  weightedMean: (values) => {
    const weights = values.reduce((so, [, each]) => so + each, 0);
    const products = values.reduce((so, [tenths, each]) => so + tenths * each, 0);
    return weights === 0 ? null : nearest(products, weights);
  },
};

const weighed = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.nat({ max: 9 }));
const cells = ([tenths, each]: Weighed) => ({
  nang: each / 10,
  ...Object.fromEntries(names.map((name) => [codeOf(name), tenths / 10])),
});
const inTenths = (value: number | null | undefined) =>
  value === null ? null : Math.round((value ?? 0) * 10);

describe('every aggregation', () => {
  it('is what one works out by hand, of one value a report', () => {
    fc.assert(
      fc.property(fc.array(weighed, { minLength: 1, maxLength: 4 }), (values) => {
        const { totals } = totalsOf(values.map(cells));
        for (const name of names)
          expect([name, inTenths(totals.get(codeOf(name)))]).toEqual([name, byHand[name](values)]);
      }),
    );
  });

  it('is one of all rows of all reports for the column of a table, not of their means', () => {
    const tables = fc.array(fc.array(weighed, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(tables, (reports) => {
        const { totals } = totalsOf(reports.map((rows) => ({ bang: rows.map(cells) })));
        const values = reports.flat();
        for (const name of names)
          expect([name, inTenths(totals.get(`bang.${codeOf(name)}`))]).toEqual([name, byHand[name](values)]);
      }),
    );
  });

  it('counts yes, and gives its share of those who answer', () => {
    const { totals } = totalsOf([
      {
        co: true,
        bang: [
          { co: true, dem: true },
          { co: false, dem: true },
        ],
      },
      { co: false, bang: [{ co: true, dem: false }] },
      { co: true, bang: [] },
      { co: { state: 'missing', reason: 'x' } },
    ]);
    expect(['co', 'bang.co', 'bang.dem'].map((code) => totals.get(code))).toEqual([66.67, 66.67, 2]);
  });
});

describe('a cell of a table that is not one of its column', () => {
  const heldAgainst = (...cells: readonly unknown[]) =>
    totalsOf([
      { bang: cells.map((cell) => ({ [codeOf('mean')]: cell })) },
      { bang: [{ [codeOf('mean')]: 4 }] },
    ]);

  it.each([[1.25], [true], ['5'], [{ state: 'missing', reason: 'x' }]])(
    'as %j leaves its report out',
    (cell) => {
      expect(heldAgainst(2, cell).totals.get('bang.so_mean')).toBe(4);
    },
  );

  it('is reported unless it says that it is missing', () => {
    const codesFor = (cell: unknown) => heldAgainst(2, cell).findings.map(({ code }) => code);
    expect([1.25, true, '5'].map((cell) => codesFor(cell).includes('report/figure-not-counted'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(codesFor({ state: 'missing', reason: 'x' })).not.toContain('report/figure-not-counted');
  });

  it('rows whose weights are all 0 have no mean, and that is said', () => {
    const rows = [cells([50, 0]), cells([70, 0])];
    const { totals, findings } = totalsOf([{ bang: rows }]);
    expect(totals.get('bang.so_weightedmean')).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('report/total-unweighted');
  });
});

describe('a total that is not known', () => {
  it('of people who may be the same is known while one report counts any', () => {
    const known = (...values: readonly number[]) =>
      totalsOf(values.map((distinct) => ({ [codeOf('distinct')]: distinct })));
    expect(known(5, 0, 0).totals.get(codeOf('distinct'))).toBe(5);
    expect(known(0, 0, 0).totals.get(codeOf('distinct'))).toBe(0);
    const { totals, findings } = known(5, 0, 2);
    expect(totals.get(codeOf('distinct'))).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('report/total-not-additive');
  });

  it('of a weighted mean without any weight is said', () => {
    const { totals, findings } = totalsOf([
      { [codeOf('weightedMean')]: 5, nang: 0 },
      { [codeOf('weightedMean')]: 7, nang: 0 },
    ]);
    expect(totals.get(codeOf('weightedMean'))).toBeNull();
    const said = findings.filter(({ code }) => code === 'report/total-unweighted');
    expect(said.map((finding) => describeFinding(finding, 'vi'))).toEqual([
      'Chưa tính được “Số” của Tỉnh vì mọi trọng số đều bằng 0.',
      'Chưa tính được “Số” của Huyện vì mọi trọng số đều bằng 0.',
    ]);
  });
});

it('a template never adds percents up, of whatever unit', () => {
  const codesOf = (unit: string) => {
    const [page] = template.pages;
    const [section] = page?.sections ?? [];
    const items = [{ ...figure, code: 'ty_le', unit, aggregation: 'sum' }];
    const changed = {
      ...template,
      measureUnits: [{ code: 'phan_tram_ho', label: label('% số hộ') }],
      pages: [{ ...page, sections: [{ ...section, items }] }],
    };
    return checkTemplate(changed).findings.map(({ code }) => code);
  };
  expect(codesOf('percent')).toEqual(['report/template-sum-of-percents']);
  expect(codesOf('phan_tram_ho')).toEqual(['report/template-sum-of-percents']);
  expect(codesOf('piece')).toEqual([]);
});
