import * as fc from 'fast-check';
import type { AttachmentReference, NumericAnswer, Report, TableAnswer } from '../report.ts';
import type {
  AttachmentPart,
  ColumnKind,
  ColumnOf,
  Indicator,
  ReportTemplate,
  TableColumn,
} from '../template/template.ts';

const day = fc.constantFrom('2024-06-05', '2024-06-30', '2024-02-29', '2023-01-01');
const words = fc.constantFrom('Có', 'Đủ', 'x y', 'Tốt');

/** A figure in any of its states, within bounds. */
function arbitraryFigure(
  figure: Pick<Indicator, 'number' | 'minimum' | 'maximum'>,
): fc.Arbitrary<NumericAnswer> {
  const factor = figure.number.kind === 'integer' ? 1 : 10 ** figure.number.scale;
  const min = Math.ceil((figure.minimum ?? -1000) * factor);
  const max = Math.floor(Math.min(figure.maximum ?? 100_000, 100_000) * factor);
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min, max }).map((scaled) => scaled / factor) },
    { weight: 1, arbitrary: fc.constant({ state: 'missing' as const, reason: 'Đang tổng hợp' }) },
    { weight: 1, arbitrary: fc.constant({ state: 'notApplicable' as const }) },
  );
}

/** Reports that have the shape of a template; its rules may be broken. */
export function arbitraryReport(template: ReportTemplate): fc.Arbitrary<Report> {
  return fc.record({
    template: fc.constant({ id: template.id, version: template.version }),
    organization: fc.constantFrom('a', 'b', 'c'),
    period: fc.constant(template.period),
    header: answers(template.header, ({ kind }) => (kind === 'date' ? day : words)),
    indicators: answers(template.indicators, arbitraryFigure),
    tables: fc.record(
      Object.fromEntries(
        template.tables.map((table) => [
          table.code,
          fc.array(answers(table.columns, arbitraryCell), {
            minLength: table.minimumRows ?? 0,
            maxLength: Math.min(table.maximumRows ?? 4, 4),
          }),
        ]),
      ),
    ),
    narratives: answers(template.narratives, () => words),
    attachments: answers(template.attachments, files),
  });
}

function files(part: AttachmentPart): fc.Arbitrary<readonly AttachmentReference[]> {
  const file = fc.record({
    name: words,
    mediaType: fc.constantFrom(...part.mediaTypes),
    bytes: fc.nat(),
    hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  });
  return fc.array(file, { minLength: part.required ? 1 : 0, maxLength: Math.min(part.maximumFiles, 2) });
}

const cells: { readonly [Kind in ColumnKind]: (column: ColumnOf<Kind>) => fc.Arbitrary<TableAnswer> } = {
  number: arbitraryFigure,
  text: () => words,
  date: () => day,
  choice: ({ choices }) => fc.constantFrom(...choices.map(({ code }) => code)),
};

function arbitraryCell(column: TableColumn): fc.Arbitrary<TableAnswer> {
  const value = cells[column.kind](column as never);
  return column.required ? value : fc.oneof(value, fc.constant(null));
}

function answers<Part extends { readonly code: string; readonly required: boolean }, Value>(
  parts: readonly Part[],
  arbitraryOf: (part: Part) => fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> {
  const model = Object.fromEntries(parts.map((part) => [part.code, arbitraryOf(part)]));
  const requiredKeys = parts.filter(({ required }) => required).map(({ code }) => code);
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<Record<string, Value>>;
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
