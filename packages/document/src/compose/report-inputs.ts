import { isCivilDate, isInstant } from '@chiendich/core';
import type { Consolidation, HostLists, Report, ReportTemplate, Round } from '@chiendich/report';
import { checkTemplate } from '@chiendich/report';
import * as z from 'zod';
import { refinement } from './refinements.ts';

/** A report template: whatever `checkTemplate` accepts; what it finds wrong is said as it says it. */
export const templateInput = z
  .custom<ReportTemplate>()
  .superRefine((template, context) => {
    for (const finding of checkTemplate(template).findings) {
      if (finding.severity !== 'error') continue;
      context.addIssue({
        code: 'custom',
        message: finding.code,
        path: [...finding.path],
        params: { finding },
      });
    }
  })
  .describe('Mẫu báo cáo');

const Day = z.string().refine(isCivilDate, refinement.day.en);

const file = z.object({ name: z.string() }).loose();
const questionAnswers = [
  z.number(),
  z.string(),
  z.boolean(),
  z.object({ state: z.literal('missing'), reason: z.string() }),
  z.object({ state: z.literal('notApplicable'), reason: z.string().optional() }),
  z.array(z.string()),
  z.array(file),
] as const;
const row = z.record(z.string(), z.union(questionAnswers));
const answer = z.union([...questionAnswers, z.array(row), z.record(z.string(), row)]);

/** The round that a report answers. */
export const roundInput = z
  .object({
    duty: z.string().describe('Chế độ báo cáo'),
    occurrence: z.string().describe('Lần báo cáo'),
    from: Day.describe('Ngày đầu kỳ'),
    to: Day.describe('Ngày cuối kỳ'),
  })
  .describe('Kỳ báo cáo') as unknown as z.ZodType<Round>;

/** The shape of a report; whether its answers hold is for the report's own validator to say. */
export const reportInput = z
  .object({
    template: z.object({ id: z.string(), version: z.string() }),
    organization: z.string(),
    round: roundInput,
    answers: z.record(z.string(), answer).describe('Câu trả lời'),
  })
  .loose()
  .describe('Báo cáo') as unknown as z.ZodType<Report>;

const label = z.object({ vi: z.string(), en: z.string() });
const entries = z.array(
  z.object({ code: z.string(), label, parent: z.string().optional() }).loose().readonly(),
);

/** The lists of the host, from which answers were chosen. */
export const hostListsInput = z
  .object({
    organizations: entries.describe('Danh mục cơ quan, đơn vị'),
    territories: entries.describe('Danh mục địa bàn'),
  })
  .partial()
  .describe('Danh mục dùng chung') as unknown as z.ZodType<HostLists>;

const count = z.number().int().min(0);

const totals = z
  .object({
    id: z.string(),
    name: z.string(),
    superior: z.string().nullable(),
    absent: count,
    values: z.array(z.number().nullable()),
    given: z.array(count),
    missing: z.array(count),
    notApplicable: z.array(count),
  })
  .loose();

/** Whether the lists of a node have one entry for each figure. */
function isWhole({ values, given, missing, notApplicable }: z.infer<typeof totals>, size: number): boolean {
  return [values, given, missing, notApplicable].every(({ length }) => length === size);
}

/** What a paper shows of a consolidation. */
export const consolidationInput = z
  .object({
    asOf: z.string().refine(isInstant, refinement.instant.en),
    nodes: z.array(totals),
    figures: z.array(
      z
        .object({
          code: z.string(),
          item: z.string(),
          label,
          unit: z.string().nullable(),
          aggregation: z.string(),
        })
        .loose(),
    ),
    reporting: z.array(
      z
        .object({
          name: z.string(),
          status: z.enum(['notReceived', 'submitted', 'returned', 'accepted', 'withdrawn']),
          receivedAt: z.string().refine(isInstant, refinement.instant.en).nullable(),
          late: z.boolean(),
          versions: count,
          counted: z.boolean(),
        })
        .loose(),
    ),
    completeness: z.object({
      expected: count,
      received: count,
      counted: count,
      onTime: count,
      late: count,
    }),
  })
  .loose()
  .refine(({ nodes, figures }) => nodes.every((node) => isWhole(node, figures.length)), {
    message: refinement.asManyAsFigures.en,
    path: ['nodes'],
  })
  .describe('Số liệu tổng hợp') as unknown as z.ZodType<Consolidation>;
