import * as z from 'zod';
import { DateText, list, OpenText, SourceSpan } from './schema-parts.ts';

/** What identifies the plan's document; a blank left open is null (số, ký hiệu, địa danh, ngày, cơ quan ban hành). */
export const PlanDocument = z
  .object({
    type: OpenText.describe('Chữ viết tắt tên loại: KH'),
    number: OpenText.describe('Số như đã in; null khi để trống'),
    symbol: OpenText.describe('Ký hiệu: KH-UBND'),
    place: OpenText.describe('Địa danh'),
    date: DateText.nullable().describe('Ngày ban hành'),
    issuer: OpenText.describe('Cơ quan ban hành'),
    superior: OpenText.describe('Cơ quan chủ quản'),
  })
  .readonly();
export interface PlanDocument extends z.infer<typeof PlanDocument> {}

/** A legal or factual basis (căn cứ): `reference` is number and symbol, null for a law cited by `name`. */
export const Basis = z
  .object({
    reference: OpenText,
    name: OpenText.describe('Tên luật, hoặc loại văn bản'),
    date: DateText.nullable(),
    issuer: OpenText,
    subject: OpenText,
    span: SourceSpan,
  })
  .readonly();
export interface Basis extends z.infer<typeof Basis> {}

/** A document cited anywhere in the plan (văn bản viện dẫn). */
export const PlanCitation = z
  .object({
    reference: OpenText,
    type: OpenText,
    date: DateText.nullable(),
    issuer: OpenText,
    subject: OpenText,
    span: SourceSpan,
  })
  .readonly();
export interface PlanCitation extends z.infer<typeof PlanCitation> {}

/** A line of "Nơi nhận": the name, with the purpose ("để b/c") apart. */
export const Recipient = z.object({ name: z.string(), purpose: OpenText, span: SourceSpan }).readonly();
export interface Recipient extends z.infer<typeof Recipient> {}

/** Authority lines, position and name of the signer (quyền hạn, chức vụ, họ tên). */
export const Signature = z
  .object({ authority: list(z.string()), position: OpenText, name: OpenText })
  .readonly();
export interface Signature extends z.infer<typeof Signature> {}

/** An annex that the plan names (phụ lục). `label` is Roman, '' for the only one; `text` null when it is not attached. */
export const PlanAnnex = z
  .object({
    label: z.string(),
    title: OpenText,
    kind: z.enum(['slogans', 'script', 'reportOutline', 'other']),
    text: OpenText.describe('Nội dung phụ lục; null khi không kèm theo'),
    mentions: list(z.string()).describe('Các cách văn bản gọi phụ lục này: "Phụ lục số 01"'),
    span: SourceSpan,
  })
  .readonly();
export interface PlanAnnex extends z.infer<typeof PlanAnnex> {}
