import type { Ledger, NumericAnswer, Report, ReportTemplate } from '@chiendich/report';
import { compileTemplate, consolidate, defineTemplate, submit } from '@chiendich/report';
import { createValidator } from '@chiendich/report/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import type { Bench } from './bench.ts';

const figures = 62;
const rows = 20;
const count = 2_000;
const both = (text: string) => ({ vi: text, en: text });

/** 62 figures, a table of 8 columns and 10 rules: the size of a province's yearly report. */
const template: ReportTemplate = defineTemplate({
  id: 'bench',
  version: '1',
  status: 'proposal',
  title: both('Báo cáo thử tốc độ'),
  source: both('Số liệu tạo ra để đo tốc độ.'),
  period: { from: '2024-01-01', to: '2024-12-31' },
  stages: [],
  header: [{ code: 'nguoi_lap', label: both('Người lập'), kind: 'text', required: true }],
  groups: [{ code: 'g', label: both('Nhóm') }],
  indicators: Array.from({ length: figures }, (_, index) => ({
    code: `c${index}`,
    label: both(`Chỉ tiêu ${index}`),
    group: 'g',
    unit: 'tree',
    number: index % 2 === 0 ? { kind: 'integer' as const } : { kind: 'decimal' as const, scale: 3 },
    minimum: 0,
    required: true,
    nullPolicy: 'skip' as const,
    aggregation: 'sum' as const,
  })),
  tables: [
    {
      code: 'hoat_dong',
      label: both('Hoạt động'),
      columns: Array.from({ length: 8 }, (_, index) => ({
        code: `k${index}`,
        label: both(`Cột ${index}`),
        required: true,
        ...(index === 0
          ? { kind: 'date' as const }
          : index < 4
            ? { kind: 'text' as const }
            : { kind: 'number' as const, unit: 'person', number: { kind: 'integer' as const }, minimum: 0 }),
      })),
    },
  ],
  narratives: [],
  attachments: [],
  rules: Array.from({ length: 10 }, (_, index) => ({
    code: `r${index}`,
    severity: 'error' as const,
    expression: `nếu c${index * 2} > 0 thì c${index * 2 + 20} > 0`,
    message: both('Có số liệu này thì phải có số liệu kia.'),
  })),
});

function reportOf(seed: number): Report {
  return {
    template: { id: template.id, version: template.version },
    organization: `don-vi-${seed}`,
    period: template.period,
    header: { nguoi_lap: 'Nguyễn Thị Ánh' },
    indicators: Object.fromEntries(
      template.indicators.map(({ code, number }, index) => [
        code,
        number.kind === 'integer' ? seed + index : (seed * 7 + index) / 8,
      ]),
    ),
    tables: {
      hoat_dong: Array.from({ length: rows }, (_, row) =>
        Object.fromEntries(
          (template.tables[0]?.columns ?? []).map(({ code, kind }) => [
            code,
            kind === 'date' ? '2024-06-05' : kind === 'text' ? `Nội dung ${row}` : seed + row,
          ]),
        ),
      ),
    },
    narratives: {},
    attachments: {},
  };
}

/** Six faults in a report: wrong types, a number too small, an unknown field, a missing answer. */
function spoiled(report: Report): unknown {
  const { c0: _, ...indicators } = report.indicators;
  return {
    ...report,
    organization: 5,
    indicators: { ...indicators, c1: -1, c2: '12', c4: 1.5, c6: null, la: 1 },
  };
}

const sound = Array.from({ length: count }, (_, index) => reportOf(index + 1));
const mixed = sound.map((report, index) => (index % 10 === 0 ? spoiled(report) : report));

const { validate } = createValidator(template);
const { schema, jsonSchema } = compileTemplate(template);
const compiled = z.compile(schema as z.ZodType);
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const ajvValidate = ajv.compile(jsonSchema);

const each = (reports: readonly unknown[], check: (report: unknown) => unknown) => () =>
  reports.forEach(check);

const communes = 11_000;
const districts = 705;
const provinces = 63;

/** The country as it reported in 2024: communes, districts, provinces, one ministry; 11,769 organizations. */
const hierarchy = {
  nodes: [
    { id: 'bo', name: 'Bộ', superior: null },
    ...Array.from({ length: provinces }, (_, index) => ({
      id: `t${index}`,
      name: `Tỉnh ${index}`,
      superior: 'bo',
    })),
    ...Array.from({ length: districts }, (_, index) => ({
      id: `h${index}`,
      name: `Huyện ${index}`,
      superior: `t${index % provinces}`,
    })),
    ...Array.from({ length: communes }, (_, index) => ({
      id: `x${index}`,
      name: `Xã ${index}`,
      superior: `h${index % districts}`,
    })),
  ],
};

const consolidated: ReportTemplate = defineTemplate({
  ...template,
  id: 'bench-43',
  indicators: template.indicators.slice(0, 43).map((each) => ({ ...each, required: false })),
  tables: [],
  rules: [],
});

/** A commune's figures; one in twelve is not answered. */
function communeReport(commune: number): Report {
  const answered = consolidated.indicators.filter((_, index) => (commune * 7 + index) % 12 !== 0);
  return {
    template: { id: consolidated.id, version: consolidated.version },
    organization: `x${commune}`,
    period: consolidated.period,
    header: { nguoi_lap: 'Nguyễn Thị Ánh' },
    indicators: Object.fromEntries(
      answered.map(({ code, number }, index) => [
        code,
        number.kind === 'integer' ? commune + index : (commune * 7 + index) / 8,
      ]),
    ),
    tables: {},
    narratives: {},
    attachments: {},
  };
}

const communeReports = Array.from({ length: communes }, (_, index) => communeReport(index));

function submitAll(): Ledger {
  let ledger: Ledger = [];
  for (const report of communeReports) {
    const { organization } = report;
    const act = { organization, at: '2024-07-08T01:00:00Z', by: 'văn thư', key: organization } as const;
    const result = submit(ledger, { ...act, report });
    if (result.ok) ledger = result.value;
  }
  return ledger;
}

const nationalLedger = submitAll();

/** What one writes at first: every answer is added to its organization and to each one above, in floating point. */
function naiveRollUp(): unknown {
  const superiors = new Map(hierarchy.nodes.map(({ id, superior }) => [id, superior]));
  const totals = new Map<string, Record<string, { sum: number; given: number; missing: number }>>();
  for (const { organization, indicators } of communeReports) {
    for (let at: string | null = organization; at !== null; at = superiors.get(at) ?? null) {
      const figuresOfNode = totals.get(at) ?? {};
      totals.set(at, figuresOfNode);
      for (const { code } of consolidated.indicators) addNaively(figuresOfNode, code, indicators[code]);
    }
  }
  return totals;
}

function addNaively(
  totals: Record<string, { sum: number; given: number; missing: number }>,
  code: string,
  answer: NumericAnswer | undefined,
): void {
  totals[code] ??= { sum: 0, given: 0, missing: 0 };
  const total = totals[code];
  if (typeof answer === 'number') {
    total.sum += answer;
    total.given += 1;
  } else total.missing += 1;
}

export const benches: readonly Bench[] = [
  {
    name: 'report/validate',
    what: `${count} sound reports of ${figures} figures and a ${rows}×8 table, all findings and rules; peers check the shape only`,
    unit: 'per second',
    count,
    ours: each(sound, validate),
    peers: {
      'zod safeParse': each(sound, (report) => schema.safeParse(report)),
      'zod compiled': each(sound, (report) => compiled.safeParse(report)),
      'ajv all errors': each(sound, ajvValidate),
    },
    goal: { atLeastTimesPeer: 2.5 },
  },
  {
    name: 'report/validate-10-percent-bad',
    what: 'the same with six faults in every tenth report',
    unit: 'per second',
    count,
    ours: each(mixed, validate),
    peers: {
      'zod safeParse': each(mixed, (report) => schema.safeParse(report)),
      'zod compiled': each(mixed, (report) => compiled.safeParse(report)),
      'ajv all errors': each(mixed, ajvValidate),
    },
    goal: { atLeastTimesPeer: 2.5 },
  },
  {
    name: 'report/compile-template',
    what: `a template of ${figures} figures, a table and 10 rules made into a validator; peer: its JSON Schema by ajv`,
    unit: 'ms',
    ours: () => createValidator(structuredClone(template)),
    peers: {
      ajv: () => {
        const fresh = new Ajv2020({ allErrors: true, strict: false });
        addFormats.default(fresh);
        return fresh.compile(structuredClone(jsonSchema));
      },
    },
    goal: { atMostMilliseconds: 20 },
  },
  {
    name: 'report/consolidate',
    what: `${communes} reports of 43 figures over ${hierarchy.nodes.length} organizations: exact totals, completeness, timeliness; peer: floating sums in objects, nothing else`,
    unit: 'ms',
    ours: () => consolidate(consolidated, hierarchy, nationalLedger, { asOf: '2024-07-20T00:00:00Z' }),
    peers: { 'naive object roll-up': naiveRollUp },
    goal: { atMostMilliseconds: 150 },
  },
  {
    name: 'report/submit',
    what: `${communes} reports of 43 figures handed in one by one: canonical JSON, hash chain, keys; peer: JSON.stringify of each`,
    unit: 'ms',
    ours: submitAll,
    peers: { 'JSON.stringify': () => communeReports.map((report) => JSON.stringify(report)) },
    goal: { atMostMilliseconds: 2000 },
  },
];
