// Over 250 lines: one generator for each kind of question and state of an answer.
import * as fc from 'fast-check';
import { ReportAnswers } from '../derive/report-answers.ts';
import { withComputed } from '../derive/with-computed.ts';
import { listsOf } from '../questions/lists.ts';
import type { NumberQuestion } from '../questions/number.ts';
import { scaleOf } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import type { Answer, QuestionAnswer, Report, TableRow } from '../report.ts';
import { answeredItems, hasRequiredRows, isAlwaysRequired } from '../template/always-asked.ts';
import { fixedRowsOf } from '../template/items.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';
import type { CompiledChecks, TableCheck } from '../validate/compiled-checks.ts';

const day = fc.constantFrom('2024-06-05', '2024-06-30', '2024-02-29', '2023-01-01');
const words = fc.constantFrom('Có', 'Đủ', 'x y', 'Tốt');

/** A round that reports of a test answer. */
export const round = { duty: 'bao-cao', occurrence: 'once', from: '2024-06-01', to: '2024-06-30' } as const;

/** A number within bounds, with the decimals of its question. */
function arbitraryNumber(question: NumberQuestion): fc.Arbitrary<number> {
  const factor = 10 ** scaleOf(question);
  const min = Math.ceil((question.minimum ?? -1000) * factor);
  const max = Math.floor(Math.min(question.maximum ?? 100_000, 100_000) * factor);
  return fc.integer({ min, max }).map((scaled) => scaled / factor);
}

type Values = QuestionFace<fc.Arbitrary<QuestionAnswer>, [template: ReportTemplate]>;

const values: Values = {
  number: arbitraryNumber,
  text: () => words,
  date: () => day,
  yesNo: () => fc.boolean(),
  choice: ({ from, many }, template) => {
    const codes = [...(listsOf(template).get(from)?.byCode.keys() ?? ['x', 'y'])];
    if (many !== true) return fc.constantFrom(...codes);
    return fc.subarray(codes, { minLength: 1 });
  },
  files: ({ mediaTypes, maximumFiles }) =>
    fc.array(
      fc.record({
        name: words,
        mediaType: fc.constantFrom(...mediaTypes),
        bytes: fc.nat(),
        hash: fc.stringMatching(/^[0-9a-f]{64}$/),
      }),
      { minLength: 1, maxLength: Math.min(maximumFiles, 2) },
    ),
};

/** An answer to a question: mostly a value, now and then one of the states without one. */
function arbitraryAnswer(question: Question, template: ReportTemplate): fc.Arbitrary<QuestionAnswer> {
  return fc.oneof(
    { weight: 6, arbitrary: byKind(values, question, template) },
    { weight: 1, arbitrary: fc.constant({ state: 'missing' as const, reason: 'Đang tổng hợp' }) },
    { weight: 1, arbitrary: fc.constant({ state: 'notApplicable' as const }) },
  );
}

function arbitraryRow(columns: readonly Question[], template: ReportTemplate): fc.Arbitrary<TableRow> {
  const model = Object.fromEntries(columns.map((column) => [column.code, arbitraryAnswer(column, template)]));
  const requiredKeys = columns.filter(isAlwaysRequired).map(({ code }) => code);
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<TableRow>;
}

function arbitraryTable(table: ReportTable, template: ReportTemplate): fc.Arbitrary<Answer> {
  const row = arbitraryRow(table.columns, template);
  const fixed = fixedRowsOf(table, template);
  if (fixed === null) {
    const { minimumRows = 0, maximumRows = 4 } = table;
    return fc.array(row, { minLength: minimumRows, maxLength: Math.min(maximumRows, 4) });
  }
  const needed = hasRequiredRows(table, true);
  const requiredKeys = fixed
    .filter(({ askedWhen }) => needed && askedWhen === undefined)
    .map(({ code }) => code);
  const model = Object.fromEntries(fixed.map(({ code }) => [code, row]));
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<Answer>;
}

/** Reports that have the shape of a template; what rules decide may be otherwise. */
export function arbitraryReport(template: ReportTemplate): fc.Arbitrary<Report> {
  const items = answeredItems(template).map(({ item, isAlwaysAsked }) => {
    const isTable = item.kind === 'table';
    const needed = isTable
      ? hasRequiredRows(item, fixedRowsOf(item, template) !== null)
      : isAlwaysRequired(item);
    const answer: fc.Arbitrary<Answer> = isTable
      ? arbitraryTable(item, template)
      : arbitraryAnswer(item, template);
    return { code: item.code, needed: needed && isAlwaysAsked, answer };
  });
  const answers = fc.record(Object.fromEntries(items.map(({ code, answer }) => [code, answer])), {
    requiredKeys: items.filter(({ needed }) => needed).map(({ code }) => code),
    noNullPrototype: true,
  });
  return fc.record({
    template: fc.constant({ id: template.id, version: template.version }),
    organization: fc.constantFrom('a', 'b', 'c'),
    round: fc.constant(round),
    answers,
  }) as fc.Arbitrary<Report>;
}

/** A report as its rules want it: without what is not asked, with what is required and what is computed. */
export function settled(report: Report, checks: CompiledChecks): Report {
  const bare = { ...report, answers: withoutComputed(report.answers, checks) };
  let settledReport = bare;
  for (let time = 0; time <= checks.governing.length; time += 1) {
    const answers = asDecided(settledReport, checks);
    if (JSON.stringify(answers) === JSON.stringify(settledReport.answers)) break;
    settledReport = { ...bare, answers };
  }
  return withComputed(settledReport, checks);
}

type Answers = Record<string, Answer>;

function withoutComputed(answers: Report['answers'], checks: CompiledChecks): Answers {
  const computed = checks.governing.filter(({ state }) => state === 'computed');
  const kept: Answers = JSON.parse(JSON.stringify(answers));
  for (const { item, column } of computed) {
    if (column === undefined) delete kept[item];
    else for (const row of Object.values(kept[item] ?? {})) delete (row as Record<string, unknown>)[column];
  }
  return kept;
}

const missing = { state: 'missing', reason: 'Đang tổng hợp' } as const;

function asDecided(report: Report, checks: CompiledChecks): Answers {
  const read = new ReportAnswers(checks, { answers: report.answers, round: { ...report.round } });
  const decided: Answers = { ...report.answers };
  for (const item of checks.items) {
    if (!read.isAsked(item.code)) delete decided[item.code];
    else if (item.kind === 'table') decideTable(decided, item, read);
    else if (decided[item.code] === undefined && read.computed(item) === null && read.isRequired(item))
      decided[item.code] = missing;
  }
  return decided;
}

function decideTable(decided: Answers, table: TableCheck, read: ReportAnswers): void {
  if (table.rows === null) {
    if (decided[table.code] === undefined && table.minimumRows === 0) return;
    const rows = (decided[table.code] ?? []) as readonly TableRow[];
    const enough = [...rows, ...Array.from({ length: table.minimumRows }, () => ({}))].slice(
      0,
      Math.max(rows.length, table.minimumRows),
    );
    decided[table.code] = enough.map((row, index) => decidedRow(row, { table, place: index }, read));
    return;
  }
  const given = (decided[table.code] ?? {}) as Readonly<Record<string, TableRow>>;
  const rows = table.rows.flatMap(({ code }) => {
    if (!read.isRowAsked(table.code, code)) return [];
    const row = decidedRow(given[code] ?? {}, { table, place: code }, read);
    return Object.keys(row).length === 0 ? [] : [[code, row] as const];
  });
  if (rows.length === 0) delete decided[table.code];
  else decided[table.code] = Object.fromEntries(rows);
}

function decidedRow(
  row: TableRow,
  { table, place }: { readonly table: TableCheck; readonly place: string | number },
  read: ReportAnswers,
): TableRow {
  const decided: Record<string, QuestionAnswer> = { ...row };
  for (const column of table.columns) {
    const { asked, required, computed } = read.cell(table.code, place, column);
    if (!asked) delete decided[column.code];
    else if (required && computed === null && decided[column.code] === undefined)
      decided[column.code] = missing;
  }
  return decided;
}

/** Values that do not belong where they are put, or only just. */
const strangeValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    '5',
    'mit_tinh',
    '2024-06-31',
    '0000-01-01',
    '2024-6-5',
    '12345',
    '123456',
    '😀😀😀😀😀',
    '\uD800',
    ' \uDC00x',
    'x\uDE00\uD83D',
    '😀\uD83D',
    -1,
    -0,
    0,
    0.5,
    1.5,
    1e300,
    2 ** 53,
    9007199254740.992,
    100_001,
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [1],
    { state: 'missing' },
    { state: 'missing', reason: ' ' },
    { state: 'missing', reason: 'x' },
    { state: 'missing', reason: 'x'.repeat(1001) },
  ),
  fc.constantFrom<unknown>(
    { state: 'notApplicable' },
    { state: 'notApplicable', reason: 'x' },
    { state: 'notApplicable', reason: 5 },
    { state: 'notApplicable', reason: '\uDC00' },
    { state: 'missing', reason: 'x\uD800' },
    { state: 'other' },
  ),
  fc.constantFrom<unknown>(
    [{}],
    ['khac', 'mit_tinh'],
    ['mit_tinh', 'mit_tinh'],
    ['mit_tinh', 'khac'],
    { nam: { lon: 1 }, nu: { lon: 2 } },
    { nam: {}, nu: { lon: 2 }, la: {} },
    [{ ngay: '2024-06-05', ghi_chu: 'x' }],
    [{ ngay: '2024-06-05', ghi_chu: 'x', la: 1 }],
    [{ name: 'a', mediaType: 'application/pdf', bytes: 3, hash: 'a'.repeat(64) }],
    [{ name: 'a\uD800', mediaType: 'application/pdf', bytes: 3, hash: 'a'.repeat(64) }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\uD83D', '\uDE00', '\u2028', '\u00A0'), maxLength: 6 }),
);

/** A report with a few places changed, taken out or added, anywhere in it. */
export function mutatedReport(template: ReportTemplate): fc.Arbitrary<unknown> {
  const mutation = fc.record({
    steps: fc.array(fc.nat(), { maxLength: 4 }),
    act: fc.constantFrom('set', 'remove', 'add'),
    value: strangeValue,
  });
  return fc
    .tuple(arbitraryReport(template), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([report, mutations]) => {
      let result: unknown = JSON.parse(JSON.stringify(report));
      for (const { steps, act, value } of mutations) result = changed(result, steps, act, value);
      return result;
    });
}

function changed(data: unknown, steps: readonly number[], act: string, value: unknown): unknown {
  if (typeof data !== 'object' || data === null) return value;
  const entries = Object.entries(data);
  const [step = 0, ...rest] = steps;
  const chosen = entries[step % Math.max(entries.length, 1)];
  if (act === 'add' && rest.length === 0)
    return rebuilt(data, [...entries, [step % 3 === 0 ? '__proto__' : 'la', value]]);
  if (chosen === undefined) return value;
  const [key, inner] = chosen;
  if (rest.length > 0)
    return rebuilt(
      data,
      entries.map(([k, v]) => [k, k === key ? changed(inner, rest, act, value) : v]),
    );
  if (act === 'remove')
    return rebuilt(
      data,
      entries.filter(([k]) => k !== key),
    );
  return rebuilt(
    data,
    entries.map(([k, v]) => [k, k === key ? value : v]),
  );
}

/** Through JSON text, so that `__proto__` becomes a key of its own as it does in foreign data. */
function rebuilt(data: object, entries: readonly (readonly [string, unknown])[]): unknown {
  if (Array.isArray(data)) return entries.map(([, value]) => value);
  return JSON.parse(
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
  );
}
