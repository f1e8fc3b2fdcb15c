import type { JsonValue } from '@chiendich/core';
import type {
  AttachmentPart,
  Indicator,
  LocalizedLabel,
  ReportTable,
  ReportTemplate,
  TableColumn,
} from '../template/template.ts';
import { exactRange, limits } from './limits.ts';

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = { readonly [keyword: string]: JsonValue | undefined };

/**
 * The JSON Schema (2020-12) of a report's shape (khuôn dữ liệu của báo cáo), strict on unknown fields.
 *
 * Shape only; what the schema language cannot say travels beside it: `x-chiendich-rules` and `x-chiendich-part-of` hold
 * the rules, `x-chiendich-scale` the number of decimals (`multipleOf` fails on binary fractions),
 * `x-chiendich-measure-unit` the unit. Titles are the Vietnamese labels.
 */
export function toJsonSchema(template: ReportTemplate): JsonSchema {
  const { header, indicators, narratives, attachments, tables } = template;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: template.title.vi,
    description: template.source.vi,
    ...object({
      template: object({ id: { const: template.id }, version: { const: template.version } }),
      organization: text(true, limits.organizationLength),
      period: object({ from: date, to: date }),
      header: answers(header, (fact) =>
        fact.kind === 'date' ? date : text(fact.required, limits.textLength),
      ),
      indicators: answers(indicators, (indicator) => ({
        ...figure(indicator),
        ...(indicator.partOf === undefined ? {} : { 'x-chiendich-part-of': indicator.partOf }),
      })),
      tables: object(
        Object.fromEntries(tables.map((table) => [table.code, rows(table)])),
        tables.filter(({ minimumRows = 0 }) => minimumRows > 0).map(({ code }) => code),
      ),
      narratives: answers(narratives, (part) => text(part.required, part.maxLength ?? limits.textLength)),
      attachments: answers(attachments, files),
    }),
    'x-chiendich-rules': template.rules.map(({ code, severity, expression, message }) => ({
      code,
      severity,
      expression,
      message: { vi: message.vi, en: message.en },
    })),
  };
}

function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function answers<Part extends LocalizedLabel & { readonly required: boolean }>(
  parts: readonly Part[],
  schemaOf: (part: Part) => JsonSchema,
): JsonSchema {
  return object(
    Object.fromEntries(parts.map((part) => [part.code, { title: part.label.vi, ...schemaOf(part) }])),
    parts.filter(({ required }) => required).map(({ code }) => code),
  );
}

function text(required: boolean, maximum: number): JsonSchema {
  return { type: 'string', maxLength: maximum, pattern: required ? filledText : wholeText };
}

/**
 * Half a surrogate pair is no character. Read as patterns of JSON Schema are, with the flag `u`, a whole pair is one
 * character and none of these. Each text is read once from left to right.
 */
const wholeText = '^[^\\uD800-\\uDFFF]*$';
const filledText = '^\\s*[^\\s\\uD800-\\uDFFF][^\\uD800-\\uDFFF]*$';

/** `format` is a promise that validators may skip; the pattern keeps at least the form, and the year 0000 out. */
const date: JsonSchema = { type: 'string', format: 'date', pattern: '^(?!0000)\\d{4}-\\d{2}-\\d{2}$' };

function figure(part: Pick<Indicator, 'number' | 'minimum' | 'maximum' | 'unit'>): JsonSchema {
  const scale = part.number.kind === 'integer' ? 0 : part.number.scale;
  const range = exactRange(scale);
  return {
    anyOf: [
      {
        type: part.number.kind === 'integer' ? 'integer' : 'number',
        minimum: Math.max(part.minimum ?? -range, -range),
        maximum: Math.min(part.maximum ?? range, range),
      },
      object({ state: { const: 'missing' }, reason: text(true, limits.reasonLength) }),
      object({ state: { const: 'notApplicable' }, reason: text(false, limits.reasonLength) }, ['state']),
    ],
    'x-chiendich-scale': scale,
    'x-chiendich-measure-unit': part.unit,
  };
}

function rows(table: ReportTable): JsonSchema {
  const cells = table.columns.map((column) => {
    const cell = cellSchema(column);
    const schema = column.required ? cell : { anyOf: [cell, { type: 'null' }] };
    return [column.code, { title: column.label.vi, ...schema }] as const;
  });
  return {
    title: table.label.vi,
    type: 'array',
    minItems: table.minimumRows ?? 0,
    maxItems: Math.min(table.maximumRows ?? limits.rows, limits.rows),
    items: object(
      Object.fromEntries(cells),
      table.columns.filter(({ required }) => required).map(({ code }) => code),
    ),
  };
}

function cellSchema(column: TableColumn): JsonSchema {
  switch (column.kind) {
    case 'number':
      return figure(column);
    case 'date':
      return date;
    case 'choice':
      return { type: 'string', enum: column.choices.map(({ code }) => code) };
    default:
      return text(column.required, column.maxLength ?? limits.textLength);
  }
}

function files(part: AttachmentPart): JsonSchema {
  return {
    type: 'array',
    minItems: part.required ? 1 : 0,
    maxItems: part.maximumFiles,
    items: object({
      name: text(true, limits.textLength),
      mediaType: { type: 'string', enum: part.mediaTypes },
      bytes: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    }),
  };
}
