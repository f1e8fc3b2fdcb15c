import * as z from 'zod';
import { PlanDeadline } from './deadline.ts';
import { list, OpenText, SourceSpan } from './schema-parts.ts';

/** One task as written, with its deadline where it names one. */
export const PlanTask = z
  .object({
    text: z.string(),
    /** The bodies that take part (phối hợp), as printed. */
    with: list(z.string()),
    /** What comes of it (kết quả, sản phẩm), as printed. */
    result: OpenText,
    deadline: PlanDeadline.nullable(),
    /** The id of the reporting duty that the task is; null where it is another task. */
    duty: z.string().nullable(),
    span: SourceSpan,
  })
  .readonly();
export interface PlanTask extends z.infer<typeof PlanTask> {}

/**
 * Who does what (phân công). `giao` orders a body under the issuer, `đề nghị` asks one that is not.
 * `lead` is chủ trì, `coordinate` phối hợp. `organization` is as printed and may name a group.
 */
export const Assignment = z
  .object({
    id: z.string(),
    organization: z.string(),
    mode: z.enum(['giao', 'đề nghị']),
    role: z.enum(['lead', 'coordinate']),
    tasks: list(PlanTask),
    deadline: PlanDeadline.nullable(),
    span: SourceSpan,
  })
  .readonly();
export interface Assignment extends z.infer<typeof Assignment> {}

/** Something to buy, hire or print (mua sắm). Money is whole đồng. `openEnded` marks a list that ends in "…". */
export const ProcurementItem = z
  .object({
    item: z.string(),
    quantity: z.number().min(0).nullable(),
    unitPrice: z.number().int().min(0).nullable(),
    openEnded: z.boolean().optional(),
    span: SourceSpan,
  })
  .readonly();
export interface ProcurementItem extends z.infer<typeof ProcurementItem> {}

/** Where the money comes from (kinh phí); `amount` in đồng, null where the plan names none. */
export const Funding = z
  .object({
    text: z.string(),
    source: OpenText,
    amount: z.number().int().min(0).nullable(),
    span: SourceSpan,
  })
  .readonly();
export interface Funding extends z.infer<typeof Funding> {}

/**
 * A duty to report (chế độ báo cáo): who reports to whom, by when, on which outline.
 *
 * `stage` 1 is the first report up; the report that consolidates it has the next number.
 * `template` is the annex that gives the outline, as printed.
 */
export const ReportingDuty = z
  .object({
    id: z.string(),
    from: list(z.string()),
    to: list(z.string()),
    due: PlanDeadline.nullable(),
    template: OpenText,
    stage: z.number().int().min(1),
    span: SourceSpan,
  })
  .readonly();
export interface ReportingDuty extends z.infer<typeof ReportingDuty> {}
