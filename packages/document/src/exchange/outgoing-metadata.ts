import { isCivilDate } from '@chiendich/core';
import type { OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { documentTypeOf } from '@chiendich/official-text';
import * as z from 'zod';
import { expectArgument } from '../misuse.ts';

const text = (length: number, label: string) => z.string().max(length).describe(label);
const count = (digits: number, label: string) =>
  z
    .number()
    .int()
    .min(0)
    .max(10 ** digits - 1)
    .describe(label);
const day = (label: string) => z.string().refine(isCivilDate, 'a real day as YYYY-MM-DD').describe(label);

/**
 * The data of an outgoing document in a records system (dữ liệu quản lý văn bản đi), with the names, types and lengths
 * of the decree. What is not known yet is null.
 *
 * `Priority` is one digit whose values the decree leaves to the system.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I
 */
export const OutgoingDocumentMetadata = z
  .object({
    FileCode: z
      .object({
        OrganId: text(13, 'Mã định danh của cơ quan, tổ chức lập danh mục hồ sơ').nullable(),
        FileCatalog: count(4, 'Năm hình thành hồ sơ').nullable(),
        FileNotation: text(20, 'Số và ký hiệu hồ sơ').nullable(),
      })
      .readonly(),
    DocOrdinal: count(3, 'Số thứ tự văn bản trong hồ sơ').nullable(),
    TypeName: text(100, 'Tên loại văn bản').nullable(),
    CodeNumber: text(11, 'Số của văn bản').nullable(),
    CodeNotation: text(30, 'Ký hiệu của văn bản').nullable(),
    IssuedDate: day('Ngày, tháng, năm văn bản').nullable(),
    OrganName: text(200, 'Tên cơ quan, tổ chức ban hành văn bản').nullable(),
    Subject: text(500, 'Trích yếu nội dung').nullable(),
    Language: text(30, 'Ngôn ngữ').nullable(),
    PageAmount: count(3, 'Số trang của văn bản').nullable(),
    Description: text(500, 'Ghi chú').nullable(),
    SignerInfo: z
      .object({
        Position: text(100, 'Chức vụ của người ký văn bản').nullable(),
        FullName: text(50, 'Họ và tên người ký văn bản').nullable(),
      })
      .readonly(),
    To: z
      .array(
        z
          .object({
            OrganId: text(13, 'Mã định danh của cơ quan, tổ chức nhận văn bản').nullable(),
            OrganName: text(200, 'Tên cơ quan, tổ chức nhận văn bản'),
          })
          .readonly(),
      )
      .readonly(),
    Priority: count(1, 'Mức độ khẩn, độ mật').nullable(),
    IssuedAmount: count(3, 'Số lượng bản phát hành').nullable(),
    DueDate: day('Hạn trả lời văn bản').nullable(),
  })
  .readonly();
export interface OutgoingDocumentMetadata extends z.infer<typeof OutgoingDocumentMetadata> {}

/**
 * What a paper itself says of its metadata; codes, counts and due dates are null for the records system to fill.
 *
 * Lengths are not cut: parse the result with `OutgoingDocumentMetadata` to learn what is too long.
 */
export function metadataOf(document: OfficialDocument): OutgoingDocumentMetadata {
  expectArgument(document, 'official-text/not-a-document', 'metadataOf(document)');
  const { identity, signature, addressees, recipients } = document;
  const type =
    identity.type === null
      ? document.title === null
        ? 'Công văn'
        : null
      : documentTypeOf(identity.type)?.name;
  const subject = document.subject
    .filter(isKnown)
    .map((leaf) => leaf.text)
    .join(' ');
  const others = recipients
    .filter(({ name, leaf }) => isKnown(leaf) && !/^(như trên|lưu\b)/iu.test(name))
    .map(({ name }) => name);
  return {
    FileCode: { OrganId: null, FileCatalog: null, FileNotation: null },
    DocOrdinal: null,
    TypeName: type ?? null,
    CodeNumber: identity.number,
    CodeNotation: identity.symbol,
    IssuedDate: identity.date !== null && isCivilDate(identity.date) ? identity.date : null,
    OrganName: identity.issuer,
    Subject: subject === '' ? null : subject,
    Language: 'Tiếng Việt',
    PageAmount: null,
    Description: null,
    SignerInfo: { Position: signature?.position ?? null, FullName: signature?.name ?? null },
    To: [...addressees.filter(isKnown).map((leaf) => leaf.text), ...others].map((name) => ({
      OrganId: null,
      OrganName: name,
    })),
    Priority: null,
    IssuedAmount: null,
    DueDate: null,
  };
}

/** A line that waits for a fact says nothing yet. */
function isKnown(leaf: TextLeaf): boolean {
  return leaf.marks?.some(({ style }) => style === 'blank') !== true;
}
