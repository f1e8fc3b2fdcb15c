import type { Finding, LocalizedText } from '@chiendich/core';
import { isCivilDate, isWellFormed } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import { atMost, expected, isRecord, shortText } from '../unknown-value.ts';
import { limits } from '../validate/limits.ts';
import { templateFinding } from './findings.ts';
import type { ColumnKind } from './template.ts';

/** Most items that a list of a template may have. */
const maximumTemplateItems = 10_000;

/** Looks at an unknown value and tells what is wrong with its shape. */
type Shape = (value: unknown, path: readonly (string | number)[], findings: Finding[]) => void;

type Expectation = string | LocalizedText;

/** What is beyond the findings that are listed is not looked at. */
const isFull = (findings: readonly Finding[]): boolean => findings.length >= limits.findings;

const tell = (
  wanted: Expectation,
  value: unknown,
  path: readonly (string | number)[],
  findings: Finding[],
): void => {
  findings.push(
    templateFinding('report/template-shape', { expected: wanted, found: shortText(value) }, { path }),
  );
};

const matches =
  (wanted: Expectation, accepts: (value: unknown) => boolean): Shape =>
  (value, path, findings) => {
    if (!accepts(value)) tell(wanted, value, path, findings);
  };

/** Most characters of a text of a template. */
const maximumText = 10_000;

const soundText = {
  vi: 'chữ không trống, dài nhất 10.000 ký tự, không có ký tự hỏng',
  en: 'text that is not blank, of at most 10,000 characters, none of them broken',
} as const;

const filled = matches(
  soundText,
  (value) =>
    typeof value === 'string' && /\S/.test(value) && value.length <= maximumText && isWellFormed(value),
);
const truth = matches(expected.truth, (value) => typeof value === 'boolean');
const date = matches(expected.date, (value) => typeof value === 'string' && isCivilDate(value));
const number = matches(expected.number, (value) => typeof value === 'number' && Number.isFinite(value));
const count = matches(expected.count, (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const oneOf = (...words: readonly string[]): Shape =>
  matches(words.join(' | '), (value) => typeof value === 'string' && words.includes(value));

function list(item: Shape): Shape {
  return (value, path, findings) => {
    if (!Array.isArray(value)) return tell(expected.list, value, path, findings);
    if (value.length > maximumTemplateItems)
      return tell(atMost(maximumTemplateItems), value.length, path, findings);
    for (const [index, entry] of value.entries()) {
      if (isFull(findings)) return;
      item(entry, [...path, index], findings);
    }
  };
}

function someOf(item: Shape): Shape {
  const items = list(item);
  return (value, path, findings) => {
    if (Array.isArray(value) && value.length === 0) tell(expected.some, '[]', path, findings);
    else items(value, path, findings);
  };
}

function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, path, findings) => {
    if (!isRecord(value)) return tell(expected.record, value, path, findings);
    for (const [key, shape] of Object.entries(required)) {
      shape(Object.hasOwn(value, key) ? value[key] : undefined, [...path, key], findings);
    }
    for (const [key, shape] of Object.entries(optional)) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) shape(value[key], [...path, key], findings);
    }
    for (const key of Object.keys(value)) {
      if (isFull(findings)) return;
      if (Object.hasOwn(required, key) || Object.hasOwn(optional, key)) continue;
      findings.push(
        templateFinding(
          'report/template-unknown-field',
          { found: shortText(key) },
          { path: [...path, shortText(key)] },
        ),
      );
    }
  };
}

const label = object({ vi: filled, en: filled });

const numberKind: Shape = (value, path, findings) => {
  const decimal = isRecord(value) && value.kind === 'decimal';
  object({ kind: oneOf('integer', 'decimal'), ...(decimal ? { scale: count } : {}) })(value, path, findings);
};

type Fields = Readonly<Record<string, Shape>>;

/** What a column of each kind must and may have besides what all have. */
const columnFields: Readonly<Record<ColumnKind, { readonly required: Fields; readonly optional: Fields }>> = {
  text: { required: {}, optional: { maxLength: count } },
  date: { required: {}, optional: {} },
  number: { required: { unit: filled, number: numberKind }, optional: { minimum: number, maximum: number } },
  choice: { required: { choices: list(object({ code: filled, label })) }, optional: {} },
};
const columnKind = oneOf(...Object.keys(columnFields));

const column: Shape = (value, path, findings) => {
  const kind = isRecord(value) && typeof value.kind === 'string' ? value.kind : '';
  const common = { code: filled, label, required: truth, kind: columnKind };
  const own = Object.hasOwn(columnFields, kind) ? columnFields[kind as ColumnKind] : columnFields.date;
  object({ ...common, ...own.required }, own.optional)(value, path, findings);
};

const indicator = object(
  {
    code: filled,
    label,
    group: filled,
    unit: filled,
    number: numberKind,
    required: truth,
    nullPolicy: oneOf('skip', 'zero', 'block'),
    aggregation: oneOf(...Object.keys(aggregationTraits)),
  },
  { minimum: number, maximum: number, weight: filled, partOf: filled, hint: label },
);

/** The shape of a report template, field by field; what the fields say of each other is checked apart. */
export const templateShape: Shape = /* @__PURE__ */ object(
  {
    id: filled,
    version: filled,
    status: oneOf('proposal', 'adopted'),
    title: label,
    source: label,
    period: object({ from: date, to: date }),
    stages: list(object({ stage: count, due: date, boundary: oneOf('before', 'by') })),
    header: list(
      object({ code: filled, label, kind: oneOf('text', 'date', 'phone', 'email'), required: truth }),
    ),
    groups: list(object({ code: filled, label })),
    indicators: list(indicator),
    tables: list(
      object({ code: filled, label, columns: list(column) }, { minimumRows: count, maximumRows: count }),
    ),
    narratives: list(object({ code: filled, label, required: truth }, { maxLength: count })),
    attachments: list(
      object({ code: filled, label, required: truth, mediaTypes: someOf(filled), maximumFiles: count }),
    ),
    rules: list(
      object({
        code: filled,
        severity: oneOf('error', 'warning', 'info'),
        expression: filled,
        message: label,
      }),
    ),
  },
  { measureUnits: list(object({ code: filled, label })) },
);
