import * as z from 'zod';
import { Assignment, Funding, ProcurementItem, ReportingDuty } from './assignment.ts';
import { Campaign, Ceremony, PlanContent } from './campaign.ts';
import { PlanDeadline } from './deadline.ts';
import { Basis, PlanAnnex, PlanCitation, PlanDocument, Recipient, Signature } from './identity.ts';
import { list, OpenText, SourceSpan } from './schema-parts.ts';

/** A section of the plan's text: label and heading; `title` is null when the item is running text. */
export interface PlanSection {
  /** Its number as printed: `I`, `2`, `a`; empty for a paragraph without one. */
  readonly label: string;
  /** The heading as printed; null when the item is running text. */
  readonly title: string | null;
  /** Text of the section itself, without its children. */
  readonly text: string;
  /** The sections below it, in order of the text. */
  readonly children: readonly PlanSection[];
}

export const PlanSection: z.ZodType<PlanSection, PlanSection> = z.lazy(() =>
  z.object({ label: z.string(), title: OpenText, text: z.string(), children: list(PlanSection) }).readonly(),
);

/**
 * A campaign plan (kế hoạch): the first source, from which the timeline and the papers are derived.
 *
 * Plain JSON. A fact that the plan leaves open is null or an empty list, never invented. Text is as printed;
 * dates are ISO; nothing is corrected.
 */
export const Plan = z
  .object({
    schemaVersion: z.literal(1),
    document: PlanDocument,
    subject: OpenText.describe('Trích yếu'),
    campaign: Campaign,
    preamble: OpenText.describe('Phần mở đầu trước mục I, mỗi đoạn một dòng'),
    closing: OpenText.describe('Phần kết sau mục cuối, mỗi đoạn một dòng'),
    bases: list(Basis).describe('Căn cứ'),
    purpose: OpenText.describe('Mục đích'),
    requirements: OpenText.describe('Yêu cầu'),
    contents: list(PlanContent).describe('Nội dung'),
    sections: list(PlanSection),
    citations: list(PlanCitation).describe('Văn bản viện dẫn'),
    deadlines: list(PlanDeadline).describe('Thời hạn'),
    assignments: list(Assignment).describe('Phân công'),
    ceremony: Ceremony.nullable().describe('Lễ phát động'),
    procurement: list(ProcurementItem).describe('Mua sắm'),
    funding: list(Funding).describe('Kinh phí'),
    reportingDuties: list(ReportingDuty).describe('Chế độ báo cáo'),
    slogans: list(z.string()).describe('Khẩu hiệu'),
    annexes: list(PlanAnnex).describe('Phụ lục'),
    recipients: list(Recipient).describe('Nơi nhận'),
    signature: Signature.nullable().describe('Chữ ký'),
    unplaced: list(z.object({ text: z.string(), span: SourceSpan }).readonly()).describe(
      'Phần văn bản không xếp được vào đâu',
    ),
  })
  .readonly();
export interface Plan extends z.infer<typeof Plan> {}
