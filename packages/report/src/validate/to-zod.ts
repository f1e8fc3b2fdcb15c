import { isCivilDate, isWellFormed } from '@chiendich/core';
import * as z from 'zod';
import type { InferReport } from '../infer-report.ts';
import type {
  AttachmentPart,
  Indicator,
  NumberKind,
  ReportTable,
  ReportTemplate,
  TableColumn,
} from '../template/template.ts';
import { isWithin } from './checks.ts';
import { exactRange, limits } from './limits.ts';

/**
 * The zod schema of a report's shape (khuôn dữ liệu của báo cáo), strict on unknown fields.
 *
 * Shape only: "trong đó", the number of decimals, plausibility and rules are the validator's.
 */
export function toZod<Template extends ReportTemplate>(template: Template): z.ZodType<InferReport<Template>> {
  const { header, indicators, narratives, attachments, tables } = template;
  const schema = z.strictObject({
    template: z.strictObject({ id: z.literal(template.id), version: z.literal(template.version) }),
    organization: text(true, limits.organizationLength),
    period: z.strictObject({ from: date(), to: date() }),
    header: answers(header, (fact) =>
      fact.kind === 'date' ? date() : text(fact.required, limits.textLength),
    ),
    indicators: answers(indicators, figure),
    tables: z.strictObject(Object.fromEntries(tables.map((table) => [table.code, rows(table)]))),
    narratives: answers(narratives, (part) => text(part.required, part.maxLength ?? limits.textLength)),
    attachments: answers(attachments, files),
  });
  return schema as unknown as z.ZodType<InferReport<Template>>;
}

function answers<Part extends { readonly code: string; readonly required: boolean }>(
  parts: readonly Part[],
  schemaOf: (part: Part) => z.ZodType,
) {
  return z.strictObject(
    Object.fromEntries(
      parts.map((part) => [part.code, part.required ? schemaOf(part) : schemaOf(part).optional()]),
    ),
  );
}

/** Lengths are counted in code points, as JSON Schema counts them. */
function text(required: boolean, maximum: number): z.ZodType {
  const bounded = z.string().refine((value) => isWithin(value, maximum) && isWellFormed(value));
  return required ? bounded.regex(/\S/) : bounded;
}

function date(): z.ZodType {
  return z.string().refine(isCivilDate);
}

function figure(part: Pick<Indicator, 'number' | 'minimum' | 'maximum'>): z.ZodType {
  return z.union([
    number(part.number, part),
    z.strictObject({ state: z.literal('missing'), reason: text(true, limits.reasonLength) }),
    z.strictObject({
      state: z.literal('notApplicable'),
      reason: text(false, limits.reasonLength).optional(),
    }),
  ]);
}

function number(
  kind: NumberKind,
  bounds: { readonly minimum?: number; readonly maximum?: number },
): z.ZodType {
  const range = exactRange(kind.kind === 'integer' ? 0 : kind.scale);
  const bounded = z
    .number()
    .min(Math.max(bounds.minimum ?? -range, -range))
    .max(Math.min(bounds.maximum ?? range, range));
  return kind.kind === 'integer' ? bounded.int() : bounded;
}

function rows(table: ReportTable): z.ZodType {
  const columns = table.columns.map((column) => {
    const cell = cellSchema(column);
    return [column.code, column.required ? cell : cell.nullable().optional()] as const;
  });
  const { minimumRows = 0, maximumRows = limits.rows } = table;
  const list = z
    .array(z.strictObject(Object.fromEntries(columns)))
    .min(minimumRows)
    .max(Math.min(maximumRows, limits.rows));
  return minimumRows > 0 ? list : list.optional();
}

function cellSchema(column: TableColumn): z.ZodType {
  switch (column.kind) {
    case 'number':
      return figure(column);
    case 'date':
      return date();
    case 'choice':
      return z.enum(column.choices.map(({ code }) => code));
    default:
      return text(column.required, column.maxLength ?? limits.textLength);
  }
}

function files(part: AttachmentPart): z.ZodType {
  const file = z.strictObject({
    name: text(true, limits.textLength),
    mediaType: z.enum(part.mediaTypes),
    bytes: z.number().int().min(0),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  });
  return z
    .array(file)
    .min(part.required ? 1 : 0)
    .max(part.maximumFiles);
}
