import { choiceJsonSchema } from '../questions/choice.ts';
import { contactJsonSchema } from '../questions/contact.ts';
import { dateJsonSchema, day } from '../questions/date.ts';
import { numberJsonSchema } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { textJsonSchema } from '../questions/text.ts';
import type { LocalizedLabel } from '../template/label.ts';
import type { AttachmentPart, ReportTable, ReportTemplate } from '../template/template.ts';
import type { JsonSchema } from './json-schema.ts';
import { object, text } from './json-schema.ts';
import { limits } from './limits.ts';

const schemas: QuestionFace<JsonSchema> = {
  number: numberJsonSchema,
  text: textJsonSchema,
  date: dateJsonSchema,
  choice: choiceJsonSchema,
  phone: contactJsonSchema,
  email: contactJsonSchema,
};

function schemaOf(question: Question): JsonSchema {
  return byKind(schemas, question);
}

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
      period: object({ from: day, to: day }),
      header: answers(header, schemaOf),
      indicators: answers(indicators, (indicator) => ({
        ...schemaOf(indicator),
        ...(indicator.partOf === undefined ? {} : { 'x-chiendich-part-of': indicator.partOf }),
      })),
      tables: object(
        Object.fromEntries(tables.map((table) => [table.code, rows(table)])),
        tables.filter(({ minimumRows = 0 }) => minimumRows > 0).map(({ code }) => code),
      ),
      narratives: answers(narratives, schemaOf),
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

function answers<Part extends LocalizedLabel & { readonly required: boolean }>(
  parts: readonly Part[],
  schemaOf: (part: Part) => JsonSchema,
): JsonSchema {
  return object(
    Object.fromEntries(parts.map((part) => [part.code, { title: part.label.vi, ...schemaOf(part) }])),
    parts.filter(({ required }) => required).map(({ code }) => code),
  );
}

function rows(table: ReportTable): JsonSchema {
  const cells = table.columns.map((column) => {
    const cell = schemaOf(column);
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
