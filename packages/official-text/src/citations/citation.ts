import type { Span } from '@chiendich/core';

/**
 * A document that a text refers to (văn bản viện dẫn).
 *
 * `reference` is the number and symbol without spaces (`2964/BTNMT-TTTT`, Party: `24-NQ/TW`); null for a law that
 * is cited by name alone. What the text does not say is null. `span` goes from the type or the
 * number to the last of number, date and issuer; the subject follows it.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b
 */
export interface Citation {
  /** Number and symbol without spaces; null for a law that is cited by name alone. */
  readonly reference: string | null;
  /** The type as written: "Quyết định", "Công văn", "Luật". */
  readonly type: string | null;
  /** Of a law, code, ordinance or constitution: "Luật Bảo vệ môi trường"; null for other documents. */
  readonly name: string | null;
  /** ISO, to the precision given. */
  readonly date: string | null;
  /** As written; null where the text names none. */
  readonly issuer: string | null;
  /** What the document is about, as written: "về việc tổ chức …", "phê duyệt …". */
  readonly subject: string | null;
  /** From the type or the number to the last of number, date and issuer. */
  readonly span: Span;
}
