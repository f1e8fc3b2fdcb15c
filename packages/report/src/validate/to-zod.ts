import { isCivilDate, isWellFormed } from '@chiendich/core';
import * as z from 'zod';
import type { InferReport } from '../infer-report.ts';
import { boundsOf } from '../questions/number-scale.ts';
import type { Question, QuestionFace, QuestionOf } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { lengthOf } from '../questions/text.ts';
import type { AttachmentPart, ReportTable, ReportTemplate } from '../template/template.ts';
import { isWithin } from './checks.ts';
import { limits } from './limits.ts';

const contact = (fact: QuestionOf<'phone' | 'email'>) => text(fact.required, limits.textLength);

const schemas: QuestionFace<z.ZodType> = {
  number: figure,
  text: (question) => text(question.required, lengthOf(question)),
  date,
  choice: ({ choices }) => z.enum(choices.map(({ code }) => code)),
  phone: contact,
  email: contact,
};

function schemaOf(question: Question): z.ZodType {
  return byKind(schemas, question);
}

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
    header: answers(header, schemaOf),
    indicators: answers(indicators, schemaOf),
    tables: z.strictObject(Object.fromEntries(tables.map((table) => [table.code, rows(table)]))),
    narratives: answers(narratives, schemaOf),
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

function figure(question: QuestionOf<'number'>): z.ZodType {
  const { minimum, maximum } = boundsOf(question);
  const number = z.number().min(minimum).max(maximum);
  return z.union([
    question.number.kind === 'integer' ? number.int() : number,
    z.strictObject({ state: z.literal('missing'), reason: text(true, limits.reasonLength) }),
    z.strictObject({
      state: z.literal('notApplicable'),
      reason: text(false, limits.reasonLength).optional(),
    }),
  ]);
}

function rows(table: ReportTable): z.ZodType {
  const columns = table.columns.map((column) => {
    const cell = schemaOf(column);
    return [column.code, column.required ? cell : cell.nullable().optional()] as const;
  });
  const { minimumRows = 0, maximumRows = limits.rows } = table;
  const list = z
    .array(z.strictObject(Object.fromEntries(columns)))
    .min(minimumRows)
    .max(Math.min(maximumRows, limits.rows));
  return minimumRows > 0 ? list : list.optional();
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
