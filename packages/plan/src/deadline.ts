import * as z from 'zod';
import { ClockText, DateText, DueText, OpenText, SourceSpan } from './schema-parts.ts';

/**
 * A deadline of the plan (thời hạn): `Deadline` of core with an id and who must meet it.
 *
 * The id (`deadline-1`, in order of the text) is what amendments and corrections refer to.
 */
export const PlanDeadline = z
  .object({
    id: z.string(),
    date: DueText.describe('Ngày đến hạn'),
    boundary: z.enum(['before', 'by', 'on', 'during']),
    end: DateText.exactOptional(),
    time: ClockText.exactOptional(),
    recurrence: z.enum(['yearly', 'quarterly', 'monthly', 'weekly', 'daily']).exactOptional(),
    responsible: OpenText.describe('Cơ quan phải thực hiện, như văn bản ghi'),
    quote: z.string().describe('Nguyên văn'),
    span: SourceSpan,
  })
  .readonly();
export interface PlanDeadline extends z.infer<typeof PlanDeadline> {}
