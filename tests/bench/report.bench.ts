import type { Ledger, QuestionOf, Report, ReportTemplate } from '@chiendich/report';
import {
  checkTemplate,
  compileTemplate,
  consolidate,
  defineTemplate,
  questionsOf,
  submit,
  tablesOf,
} from '@chiendich/report';
import { evaluate, parseRule } from '@chiendich/report/rules';
import { schemaOf } from '@chiendich/report/schema';
import { createValidator } from '@chiendich/report/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import { dhis2Cases } from '../../packages/report/src/testing/dhis2-cases.ts';
import type { Bench } from './bench.ts';

const figures = 62;
const rows = 20;
const count = 2_000;
const both = (text: string) => ({ vi: text, en: text });

const round = { duty: 'bao-cao', occurrence: 'once', from: '2024-01-01', to: '2024-12-31' } as const;

const figure = (index: number): QuestionOf<'number'> => ({
  code: `c${index}`,
  label: both(`Chỉ tiêu ${index}`),
  kind: 'number',
  unit: 'tree',
  scale: index % 2 === 0 ? 0 : 3,
  minimum: 0,
  required: true,
  aggregation: 'sum',
});

/** A template of one page. */
const templateOf = (
  id: string,
  items: ReportTemplate['pages'][number]['sections'][number]['items'],
  rules: ReportTemplate['rules'],
) =>
  defineTemplate({
    id,
    version: '1',
    status: 'proposal',
    title: both('Báo cáo thử tốc độ'),
    source: both('Số liệu tạo ra để đo tốc độ.'),
    pages: [{ code: 'p', label: both('Trang'), sections: [{ code: 'm', label: both('Mục'), items }] }],
    rules,
  });

/** 62 figures, a table of 8 columns, 10 rules, 10 conditions and 5 sums: the size of a province's yearly report. */
const template: ReportTemplate = templateOf(
  'bench',
  [
    { code: 'nguoi_lap', label: both('Người lập'), kind: 'text', required: true },
    ...Array.from({ length: figures }, (_, index) => ({
      ...figure(index),
      ...(index >= 40 && index < 50 ? { askedWhen: `c${index - 40} > 0` } : {}),
      ...(index >= 56 && index % 2 === 0 ? { computed: `c${index - 56} + c${index - 54}` } : {}),
    })),
    {
      code: 'hoat_dong',
      label: both('Hoạt động'),
      kind: 'table',
      columns: Array.from({ length: 8 }, (_, index) => {
        const column = { code: `k${index}`, label: both(`Cột ${index}`), required: true };
        if (index === 0) return { ...column, kind: 'date' as const };
        if (index < 4) return { ...column, kind: 'text' as const };
        return { ...figure(0), ...column, unit: 'person' };
      }),
    },
  ],
  Array.from({ length: 10 }, (_, index) => ({
    code: `r${index}`,
    severity: 'error' as const,
    expression: `nếu c${index * 2} > 0 thì c${index * 2 + 20} > 0`,
    message: both('Có số liệu này thì phải có số liệu kia.'),
  })),
);

const numbersOf = (of: ReportTemplate) => questionsOf(of).filter((question) => question.kind === 'number');
const columns = tablesOf(template)[0]?.columns ?? [];

function reportOf(seed: number): Report {
  const values = numbersOf(template).map(({ code, scale }, index) => [
    code,
    scale === 0 ? seed + index : (seed * 7 + index) / 8,
  ]);
  const answers = Object.fromEntries(values) as Record<string, number>;
  for (const { code, computed } of numbersOf(template)) {
    if (computed === undefined) continue;
    const [left = '', right = ''] = computed.split(' + ');
    answers[code] = (answers[left] ?? 0) + (answers[right] ?? 0);
  }
  return {
    template: { id: template.id, version: template.version },
    organization: `don-vi-${seed}`,
    round,
    answers: {
      nguoi_lap: 'Nguyễn Thị Ánh',
      ...answers,
      hoat_dong: Array.from({ length: rows }, (_, row) =>
        Object.fromEntries(
          columns.map(({ code, kind }) => [
            code,
            kind === 'date' ? '2024-06-05' : kind === 'text' ? `Nội dung ${row}` : seed + row,
          ]),
        ),
      ),
    },
  };
}

/** Six faults in a report: wrong types, a number too small, an unknown field, a missing answer. */
function spoiled(report: Report): unknown {
  const { c20: _, ...answers } = report.answers;
  return {
    ...report,
    organization: 5,
    answers: { ...answers, c21: -1, c22: '12', c24: 1.5, c26: null, la: 1 },
  };
}

const sound = Array.from({ length: count }, (_, index) => reportOf(index + 1));
const mixed = sound.map((report, index) => (index % 10 === 0 ? spoiled(report) : report));

const { validate } = createValidator(template);
const { jsonSchema, vocabulary } = compileTemplate(template);
const schema = schemaOf(template);
const compiled = z.compile(schema as unknown as z.ZodType);
const ajv = new Ajv2020({ allErrors: true }).addVocabulary([...vocabulary]);
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

const consolidated: ReportTemplate = templateOf(
  'bench-43',
  Array.from({ length: 43 }, (_, index) => ({ ...figure(index), required: false })),
  [],
);
const consolidatedFigures = numbersOf(consolidated);

/** A commune's figures; one in twelve is not answered. */
function communeReport(commune: number): Report {
  const answered = consolidatedFigures.filter((_, index) => (commune * 7 + index) % 12 !== 0);
  return {
    template: { id: consolidated.id, version: consolidated.version },
    organization: `x${commune}`,
    round,
    answers: Object.fromEntries(
      answered.map(({ code, scale }, index) => [
        code,
        scale === 0 ? commune + index : (commune * 7 + index) / 8,
      ]),
    ),
  };
}

const communeReports = Array.from({ length: communes }, (_, index) => communeReport(index));

function submitAll(): Ledger {
  return communeReports.flatMap((report) => {
    const { organization, round } = report;
    const act = { round, organization, at: '2024-07-08T01:00:00Z', by: 'văn thư' } as const;
    const result = submit([], { ...act, key: organization, salt: 'muoi-cua-phep-do', report });
    return result.ok ? result.value : [];
  });
}

const nationalLedger = submitAll();

/** What one writes at first: every answer is added to its organization and to each one above, in floating point. */
function naiveRollUp(): unknown {
  const superiors = new Map(hierarchy.nodes.map(({ id, superior }) => [id, superior]));
  const totals = new Map<string, Record<string, { sum: number; given: number; missing: number }>>();
  for (const { organization, answers } of communeReports) {
    for (let at: string | null = organization; at !== null; at = superiors.get(at) ?? null) {
      const figuresOfNode = totals.get(at) ?? {};
      totals.set(at, figuresOfNode);
      for (const { code } of consolidatedFigures) addNaively(figuresOfNode, code, answers[code]);
    }
  }
  return totals;
}

function addNaively(
  totals: Record<string, { sum: number; given: number; missing: number }>,
  code: string,
  answer: unknown,
): void {
  totals[code] ??= { sum: 0, given: 0, missing: 0 };
  const total = totals[code];
  if (typeof answer === 'number') {
    total.sum += answer;
    total.given += 1;
  } else total.missing += 1;
}

const ruleCases = dhis2Cases.flatMap(([, text]) => {
  const rule = parseRule(text);
  return rule.ok ? [rule.value] : [];
});
const ruleRuns = 200 * dhis2Cases.length;
const nothing = { answer: () => undefined, rows: () => undefined, period: () => null };

const large: ReportTemplate = templateOf(
  'bench-large',
  Array.from({ length: 10_000 }, (_, index) => ({
    ...figure(index),
    ...(index % 10 === 9 ? { askedWhen: `c${index - 1} > 0` } : {}),
  })),
  [],
);
const largeText = JSON.stringify(large);

export const benches: readonly Bench[] = [
  {
    name: 'report/validate',
    what: `${count} sound reports of ${figures} figures and a ${rows}×8 table, all findings rules, conditions and sums; peers check the shape only`,
    unit: 'per second',
    count,
    ours: each(sound, validate),
    peers: {
      'zod compiled': each(sound, (report) => compiled.safeParse(report)),
      'zod safeParse': each(sound, (report) => schema.safeParse(report)),
      'ajv all errors': each(sound, ajvValidate),
    },
    goal: { atLeastTimesPeer: 0.9 },
  },
  {
    name: 'report/validate-10-percent-bad',
    what: 'the same with six faults in every tenth report',
    unit: 'per second',
    count,
    ours: each(mixed, validate),
    peers: {
      'zod compiled': each(mixed, (report) => compiled.safeParse(report)),
      'zod safeParse': each(mixed, (report) => schema.safeParse(report)),
      'ajv all errors': each(mixed, ajvValidate),
    },
    goal: { atLeastTimesPeer: 0.9 },
  },
  {
    name: 'report/compile-template',
    what: `a template of ${figures} figures, a table and 10 rules made into a validator; peer: its JSON Schema by ajv`,
    unit: 'ms',
    ours: () => createValidator(structuredClone(template)),
    peers: {
      ajv: () => {
        const fresh = new Ajv2020({ allErrors: true }).addVocabulary([...vocabulary]);
        return fresh.compile(structuredClone(jsonSchema));
      },
    },
    goal: { atMostMilliseconds: 20 },
  },
  {
    name: 'report/check-template',
    what: 'a template of 10,000 questions, every tenth with a condition, looked at for faults',
    unit: 'ms',
    ours: () => checkTemplate(large),
    peers: { 'JSON.parse': () => JSON.parse(largeText) },
    goal: { atMostMilliseconds: 100 },
  },
  {
    name: 'report/rules',
    what: `${ruleRuns} rules of DHIS2’s test cases worked out, at most 5 µs each`,
    unit: 'ms',
    ours: () => {
      for (let run = 0; run < ruleRuns / ruleCases.length; run += 1)
        for (const rule of ruleCases) evaluate(rule, nothing);
    },
    goal: { atMostMilliseconds: (ruleRuns * 5) / 1000 },
  },
  {
    name: 'report/consolidate',
    what: `${communes} reports of 43 figures over ${hierarchy.nodes.length} organizations: exact totals, completeness, timeliness; peer: floating sums in objects, nothing else`,
    unit: 'ms',
    ours: () =>
      consolidate({
        ...{ templates: [consolidated], hierarchy, entries: nationalLedger },
        ...{ round: communeReports[0]?.round ?? { duty: '', occurrence: '' }, asOf: '2024-07-20T00:00:00Z' },
      }),
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
