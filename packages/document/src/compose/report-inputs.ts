import { isCivilDate, isInstant } from '@chiendich/core';
import type { Consolidation, Report, ReportTemplate } from '@chiendich/report';
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

const numericAnswer = z.union([
  z.number(),
  z.object({ state: z.literal('missing'), reason: z.string() }),
  z.object({ state: z.literal('notApplicable'), reason: z.string().optional() }),
]);
const version = z.object({ id: z.string(), version: z.string() });

/** The shape of a report; whether its answers hold is for the report's own validator to say. */
export const reportInput = z
  .object({
    template: version,
    organization: z.string(),
    period: z.object({ from: Day, to: Day }),
    indicators: z.record(z.string(), numericAnswer),
    tables: z.record(
      z.string(),
      z.array(z.record(z.string(), z.union([z.string(), numericAnswer, z.null()]))),
    ),
    narratives: z.record(z.string(), z.string()),
  })
  .loose()
  .describe('Báo cáo') as unknown as z.ZodType<Report>;

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

/** Whether the lists of a node have one entry for each indicator. */
function isWhole({ values, given, missing, notApplicable }: z.infer<typeof totals>, size: number): boolean {
  return [values, given, missing, notApplicable].every(({ length }) => length === size);
}

/** What a paper shows of a consolidation. */
export const consolidationInput = z
  .object({
    asOf: z.string().refine(isInstant, refinement.instant.en),
    nodes: z.array(totals),
    indicators: z.array(z.object({ code: z.string() }).loose()),
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
  .refine(({ nodes, indicators }) => nodes.every((node) => isWhole(node, indicators.length)), {
    message: refinement.asManyAsFigures.en,
    path: ['nodes'],
  })
  .describe('Số liệu tổng hợp') as unknown as z.ZodType<Consolidation>;
