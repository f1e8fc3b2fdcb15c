import type { Instant } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { submit, withdraw } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import type { NumericAnswer, Report } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { consolidated, submission } from '../testing/consolidated.ts';
import { smallTemplate } from '../testing/small-template.ts';
import type { ReportingHierarchy } from './consolidation.ts';
import { explain } from './explain.ts';
import { figuresOf } from './figures-of.ts';

const template: ReportTemplate = smallTemplate;
const missing = { state: 'missing', reason: 'đang tổng hợp' } as const;
const due = '2024-07-09T17:00:00Z';
const notApplicable = { state: 'notApplicable' } as const;

const hierarchy: ReportingHierarchy = {
  nodes: [
    { id: 'so', name: 'Sở', superior: null },
    { id: 'a', name: 'Huyện A', superior: 'so' },
    { id: 'b', name: 'Huyện B', superior: 'so' },
    { id: 'c', name: 'Huyện C', superior: 'so' },
  ],
};

function reportOf(organization: string, answers: Report['answers'], version = '1'): Report {
  return { template: { id: 'small', version }, organization, round, answers };
}

/** One report an organization, in the order given, all in at 8 o'clock of 8 July in Vietnam unless said otherwise. */
function ledgerOf(reports: readonly Report[], at: Instant = '2024-07-08T01:00:00Z'): Ledger {
  return reports.reduce<Ledger>((ledger, report, index) => {
    const result = submit(ledger, submission(report, at, String(index)));
    return result.ok ? result.value : ledger;
  }, []);
}

function figure(ledger: Ledger, code: string, tree = hierarchy, organization = 'so') {
  const consolidation = consolidated(template, [tree, ledger], { asOf: '2024-07-20T00:00:00Z', due });
  return figuresOf(consolidation, organization).find((each) => each.figure === code);
}

describe('figures of the level above', () => {
  it('add up without drift', () => {
    const ledger = ledgerOf([
      reportOf('a', { rac: 0.1 }),
      reportOf('b', { rac: 0.2 }),
      reportOf('c', { rac: 0.7 }),
    ]);
    expect(figure(ledger, 'rac')).toEqual({
      figure: 'rac',
      value: 1,
      complete: true,
      given: 3,
      missing: 0,
      notApplicable: 0,
    });
  });

  it.each<[string, string, Record<string, NumericAnswer>[], number | null]>([
    ['skip leaves a missing figure out', 'rac', [{ rac: 5 }, { rac: missing }, {}], 5],
    ['0 is a figure', 'rac', [{ rac: 0 }, { rac: missing }, {}], 0],
    ['nothing but missing is nothing', 'rac', [{ rac: missing }, { rac: notApplicable }, {}], null],
    ['zero takes a missing figure as none', 'nhua', [{ nhua: missing }, {}, { nhua: notApplicable }], 0],
    [
      'zero takes nothing for what does not apply',
      'nhua',
      [{ nhua: notApplicable }, { nhua: notApplicable }, { nhua: notApplicable }],
      null,
    ],
    [
      'block gives no total while a figure is missing',
      'nguoi',
      [{ nguoi: 5 }, { nguoi: missing }, { nguoi: 1 }],
      null,
    ],
    [
      'block gives the total when none is missing',
      'nguoi',
      [{ nguoi: 5 }, { nguoi: notApplicable }, { nguoi: 1 }],
      6,
    ],
    [
      'the largest is the largest',
      'nhiet_do',
      [{ nhiet_do: -3.5 }, { nhiet_do: -1.5 }, { nhiet_do: missing }],
      -1.5,
    ],
    [
      'a weighted mean goes by its weight',
      'ti_le',
      [{ ti_le: 10, nguoi: 1 }, { ti_le: 20, nguoi: 2 }, { ti_le: 90 }],
      16.67,
    ],
    ['a weighted mean without weight is nothing', 'ti_le', [{ ti_le: 10, nguoi: 0 }, {}, {}], null],
    [
      'count counts those above 0',
      'co_hoat_dong',
      [{ co_hoat_dong: 15 }, { co_hoat_dong: 0 }, { co_hoat_dong: 1 }],
      2,
    ],
    ['households of two reports may be the same', 'ho', [{ ho: 5 }, { ho: 6 }, {}], null],
    ['households of one report are that many', 'ho', [{ ho: 5 }, {}, {}], 5],
    ['a rank means nothing above', 'xep_hang', [{ xep_hang: 1 }, {}, {}], null],
  ])('%s', (_, code, answers, value) => {
    const ledger = ledgerOf(answers.map((each, index) => reportOf(['a', 'b', 'c'][index] ?? '', each)));
    expect(figure(ledger, code)?.value).toBe(value);
  });

  it('are not complete while a report is awaited, and block waits for it', () => {
    const ledger = ledgerOf([reportOf('a', { rac: 1, nguoi: 2 }), reportOf('b', { rac: 1, nguoi: 2 })]);
    expect(figure(ledger, 'rac')).toMatchObject({ value: 2, complete: false, given: 2, missing: 0 });
    expect(figure(ledger, 'nguoi')).toMatchObject({ value: null, complete: false });
  });

  it('beyond the exact range do not count', () => {
    const most = 9_007_199_254_740_000 / 1000;
    const ledger = ledgerOf([
      reportOf('a', { rac: most }),
      reportOf('b', { rac: most }),
      reportOf('c', { rac: 1 }),
    ]);
    const result = consolidated(template, [hierarchy, ledger], { asOf: '2024-07-20T00:00:00Z', due });
    expect(figure(ledger, 'rac')?.value).toBeNull();
    expect(result.findings.map(({ code }) => code)).toContain('report/total-out-of-range');
  });
});

describe('who reported', () => {
  it.each<[string, Instant, boolean]>([
    ['in time on the last day, before midnight in Vietnam', '2024-07-09T16:59:59Z', false],
    ['late on 10/7 when due trước ngày 10/7', '2024-07-09T17:00:00Z', true],
  ])('a report is %s', (_, at, late) => {
    const { reporting, completeness } = consolidated(
      template,
      [hierarchy, ledgerOf([reportOf('a', {})], at)],
      {
        asOf: '2024-07-20T00:00:00Z',
        due,
      },
    );
    expect(reporting.find(({ organization }) => organization === 'a')).toMatchObject({
      status: 'submitted',
      late,
      counted: true,
    });
    expect(completeness).toMatchObject({
      expected: 3,
      received: 1,
      late: late ? 1 : 0,
      onTime: late ? 0 : 1,
    });
  });

  it('an organization is overdue only when its last day is over', () => {
    const states = (asOf: Instant) =>
      consolidated(template, [hierarchy, []], { asOf, due })
        .findings.map(({ code }) => code)
        .filter((code) => code !== 'report/total-blocked');
    expect(new Set(states('2024-07-09T16:00:00Z'))).toEqual(new Set(['report/report-not-received']));
    expect(new Set(states('2024-07-09T17:00:00Z'))).toEqual(new Set(['report/report-overdue']));
    expect(
      consolidated(template, [hierarchy, []], { asOf: '2024-12-01T00:00:00Z', due: null }).reporting.map(
        ({ late }) => late,
      ),
    ).toEqual([false, false, false]);
  });

  it('a withdrawn report does not count', () => {
    const ledger = ledgerOf([reportOf('a', { rac: 5 })]);
    const result = withdraw(ledger, {
      ...{ ...submission(reportOf('a', {}), '2024-07-09T00:00:00Z', 'rut'), version: 1, reason: 'nhầm' },
    });
    expect(figure(result.ok ? result.value : [], 'rac')?.value).toBeNull();
  });

  it('only accepted reports count where that is asked', () => {
    const ledger = ledgerOf([reportOf('a', { rac: 5 })]);
    expect(
      consolidated(template, [hierarchy, ledger], { asOf: '2024-07-20T00:00:00Z', due, count: 'accepted' })
        .reports,
    ).toEqual([]);
  });

  it('a report on another version, or of an unknown body, is named and not counted', () => {
    const ledger = ledgerOf([reportOf('a', { rac: 5 }, '0'), reportOf('la', { rac: 5 })]);
    const { findings, reports } = consolidated(template, [hierarchy, ledger], {
      asOf: '2024-07-08T12:00:00Z',
      due,
    });
    expect(reports).toEqual([]);
    expect(findings.map((fault) => describeFinding(fault, 'vi'))).toEqual(
      expect.arrayContaining([
        'Báo cáo của Huyện A lập theo mẫu khác hoặc phiên bản khác của mẫu nên không được cộng vào bảng này.',
        'Báo cáo của la không được cộng vì cơ quan này không có trong hệ thống báo cáo.',
      ]),
    );
  });
});

describe('a superior that reports too', () => {
  const both = ledgerOf([reportOf('a', { rac: 5 }), reportOf('so', { rac: 7 })]);
  const tree = (ownReport?: 'adds' | 'replaces'): ReportingHierarchy => ({
    nodes: hierarchy.nodes.map((node) =>
      node.id === 'so' && ownReport !== undefined ? { ...node, ownReport } : node,
    ),
  });

  it('may count twice: it is added, and said', () => {
    const { findings } = consolidated(template, [tree(), both], { asOf: '2024-07-08T12:00:00Z', due });
    expect(figure(both, 'rac')?.value).toBe(12);
    expect(findings.find(({ code }) => code === 'report/overlap')?.params).toEqual({
      organization: 'Sở',
      subordinates: ['Huyện A'],
    });
  });

  it('adds its own activities', () => {
    expect(figure(both, 'rac', tree('adds'))?.value).toBe(12);
  });

  it('replaces those below', () => {
    const result = consolidated(template, [tree('replaces'), both], { asOf: '2024-07-08T12:00:00Z', due });
    expect(figure(both, 'rac', tree('replaces'))).toMatchObject({ value: 7, complete: true });
    expect(figure(both, 'rac', tree('replaces'), 'a')?.value).toBeNull();
    expect(result.findings.map(({ code }) => code)).toContain('report/report-replaced');
    expect(explain(result, 'so', 'rac').map(({ organization, value }) => `${organization} ${value}`)).toEqual(
      ['so 7'],
    );
  });
});

it('a faulty hierarchy is cut where it is wrong, and said', () => {
  const nodes = [
    { id: 'a', name: 'A', superior: 'b' },
    { id: 'b', name: 'B', superior: 'a' },
    { id: 'c', name: 'C', superior: 'khong-co' },
    { id: 'c', name: 'C', superior: null },
    { id: 'd', name: 'D', superior: 'd' },
  ];
  const result = consolidated(template, [{ nodes }, []], { asOf: '2024-07-08T12:00:00Z', due });
  expect(result.nodes.map(({ id, superior }) => `${id} ${superior}`)).toEqual([
    'a b',
    'b null',
    'c null',
    'd null',
  ]);
  expect(result.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'report/hierarchy-repeated',
    'report/hierarchy-unknown-superior',
    'report/hierarchy-cycle',
    'report/hierarchy-cycle',
  ]);
});

it('a chain of ten thousand organizations, all reporting, is consolidated in bounded time and words', () => {
  const nodes = Array.from({ length: 10_000 }, (_, index) => ({
    id: `x${index}`,
    name: `Cơ quan ${index}`,
    superior: index === 0 ? null : `x${index - 1}`,
  }));
  const ledger = ledgerOf(nodes.slice(0, 200).map(({ id }) => reportOf(id, { rac: 1 })));
  const result = consolidated(template, [{ nodes }, ledger], { asOf: '2024-07-20T00:00:00Z', due });
  const overlaps = result.findings.filter(({ code }) => code === 'report/overlap');
  expect(overlaps).toHaveLength(199);
  expect(overlaps[0]?.params.subordinates).toHaveLength(21);
});

describe('answers of other kinds', () => {
  const totals = (all: readonly Report['answers'][], code: string) =>
    figure(ledgerOf(all.map((answers, index) => reportOf(['a', 'b', 'c'][index] ?? '', answers))), code);

  it('count who says yes', () => {
    expect(totals([{ co_le: true }, { co_le: false }, { co_le: missing }], 'co_le')).toMatchObject({
      value: 1,
      given: 2,
      missing: 1,
    });
  });

  it('count each choice, of one and of many', () => {
    const chosen = [{ tinh: '20', hinh_thuc: ['mit_tinh', 'khac'] }, { tinh: '20', hinh_thuc: ['khac'] }, {}];
    expect(totals(chosen, 'tinh.20')?.value).toBe(2);
    expect(totals(chosen, 'tinh.04')?.value).toBe(0);
    expect(totals(chosen, 'hinh_thuc.khac')?.value).toBe(2);
    expect(totals(chosen, 'hinh_thuc.mit_tinh')).toMatchObject({ value: 1, missing: 1 });
  });

  it('add up cell by cell where rows have names, and over all rows where they have none', () => {
    const rows = [
      { dan_so: { nam: { lon: 5 }, nu: { lon: 6, du: true } }, hoat_dong: [{ rac: 0.1 }, { rac: 0.2 }] },
      { dan_so: { nam: { lon: 1 } }, hoat_dong: [{ rac: 0.7 }, {}] },
      { hoat_dong: [] },
    ] as unknown as readonly Report['answers'][];
    expect(totals(rows, 'dan_so.nam.lon')).toMatchObject({ value: 6, given: 2, missing: 1 });
    expect(totals(rows, 'dan_so.nu.du')?.value).toBe(1);
    expect(totals(rows, 'hoat_dong.rac')).toMatchObject({ value: 1, given: 3, missing: 0 });
  });

  it('that a report is not asked for are not missing', () => {
    const asked = [{ co_le: true, du_le: 4 }, { co_le: false }, { co_le: true }];
    expect(totals(asked, 'du_le')).toMatchObject({ value: 4, given: 1, missing: 1, notApplicable: 1 });
  });

  it('a rate is worked out from the totals of what it reads', () => {
    const rates = [
      { rac: 1, nguoi: 10, rac_moi_nguoi: 0.1 },
      { rac: 8, nguoi: 20, rac_moi_nguoi: 0.4 },
      { rac: 0, nguoi: 0 },
    ];
    expect(totals(rates, 'rac_moi_nguoi')?.value).toBe(0.3);
    const ledger = ledgerOf(rates.map((answers, index) => reportOf(['a', 'b', 'c'][index] ?? '', answers)));
    const result = consolidated(template, [hierarchy, ledger], { asOf: '2024-07-20T00:00:00Z', due });
    expect(explain(result, 'so', 'rac_moi_nguoi').map(({ value }) => value)).toEqual([0.1, 0.4]);
    expect(figure(ledger, 'rac_moi_nguoi', hierarchy, 'b')?.value).toBe(0.4);
  });
});

it('what every object has by birth is not an answer', () => {
  const odd: ReportTemplate = JSON.parse(JSON.stringify(template).replaceAll('"ho"', '"constructor"'));
  const consolidation = consolidated(odd, [hierarchy, ledgerOf([reportOf('a', {})])], {
    asOf: '2024-07-20T00:00:00Z',
    due,
  });
  const second = consolidation.nodes[1]?.id ?? '';
  const found = figuresOf(consolidation, second).find((each) => each.figure === 'constructor');
  expect(found).toMatchObject({ value: null, given: 0, missing: 1 });
});
