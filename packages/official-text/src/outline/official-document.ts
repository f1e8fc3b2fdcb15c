import type { Span } from '@chiendich/core';

/** A stretch of a leaf's `text`, in UTF-16 offsets of that text. `blank` is a place left open for a missing fact. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly style: 'bold' | 'italic' | 'blank';
}

/**
 * A line or paragraph of text.
 *
 * `text` is normalised: NFC, joined over line and page breaks, single spaces. `span` is its place in the source
 * with the white space behind it; null in a composed document.
 */
export interface TextLeaf {
  readonly text: string;
  readonly marks?: readonly TextMark[];
  readonly span: Span | null;
}

/**
 * The ranks of numbering, from the outermost. The decree's plan and report use `roman` (I.), `arabic` (1.),
 * `decimal` (1.1.), `letter` (a), `dash` (-) and `plus` (+).
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.c–đ
 */
export type SectionLevel =
  | 'part'
  | 'chapter'
  | 'heading'
  | 'article'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'dash'
  | 'plus';

/**
 * A numbered or bulleted item with what stands under it (mục, khoản, điểm).
 *
 * `label` is as printed without its punctuation: `I`, `1`, `1.1`, `a`, `đ`, `-`, `+`. `title` is a heading, null when the
 * item is running text; `lead` is the text that stands on the label's line after the heading, or the running text.
 */
export interface SectionNode {
  readonly kind: 'section';
  readonly level: SectionLevel;
  readonly label: string;
  readonly title: TextLeaf | null;
  readonly lead: TextLeaf | null;
  readonly children: readonly BlockNode[];
}

/** A paragraph outside the numbering. `basis` is a line of the legal bases (căn cứ). */
export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly role: 'basis' | 'body' | 'closing' | 'note';
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly leaf: TextLeaf;
}

/** One cell. A cell that a wider one covers is left out; `columns` counts what the cell spans. */
export interface TableCell {
  readonly leaves: readonly TextLeaf[];
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
}

/** A table. The first `headerRows` rows repeat on each page. `widths` are shares of the text width. */
export interface TableNode {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly headerRows: number;
  readonly widths: readonly number[] | null;
  readonly rows: readonly (readonly TableCell[])[];
  /** Needs the long side of the sheet (Phụ lục I, Phần I, I.2). */
  readonly landscape?: boolean;
}

export type BlockNode = SectionNode | ParagraphNode | TableNode;

/**
 * What identifies a document (thành phần thể thức).
 *
 * A blank that was left open is null: `number` of an unsigned draft, the day in `date` ("ngày   tháng 5 năm 2024" is
 * `2024-05`). `type` is the decree's abbreviation (`KH`), null for a công văn, which has none, and for an unknown type.
 */
export interface DocumentIdentity {
  readonly type: string | null;
  /** As printed: `0130`, `05`. */
  readonly number: string | null;
  /** `KH-UBND`. */
  readonly symbol: string | null;
  readonly place: string | null;
  /** ISO to the precision given. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** The body above the issuer, as the header names it. */
  readonly superior: string | null;
}

/** One line of "Nơi nhận", e.g. `{ name: 'UBND tỉnh', purpose: 'để b/c' }`; the archive line has the name "Lưu: VT, MT". */
export interface RecipientLine {
  readonly name: string;
  readonly purpose: string | null;
  readonly leaf: TextLeaf;
}

/** Authority lines, position and name under a document: `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC` / the name. */
export interface SignatureBlock {
  readonly authority: readonly string[];
  readonly position: string | null;
  readonly name: string | null;
  readonly leaves: readonly TextLeaf[];
}

/** An annex (phụ lục). `label` is a Roman numeral, '' for the only annex; `promulgation` the line "(Kèm theo …)". */
export interface Annex {
  readonly label: string;
  readonly title: string | null;
  readonly promulgation: string | null;
  /** The heading lines as they stand. */
  readonly leaves: readonly TextLeaf[];
  readonly body: readonly BlockNode[];
}

/**
 * Parts that only some papers have (các thành phần thể thức khác). Null or left out: the paper has none.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 đến 4
 */
export interface OtherParts {
  /** Độ mật: `MẬT`, `TỐI MẬT`, `TUYỆT MẬT`. */
  readonly secrecy?: string | null | undefined;
  /** Mức độ khẩn: `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC`. */
  readonly urgency?: string | null | undefined;
  /** Chỉ dẫn về phạm vi lưu hành: `LƯU HÀNH NỘI BỘ`. */
  readonly circulation?: string | null | undefined;
  /** Ký hiệu người soạn thảo và số lượng bản phát hành: `PL.(300)`. */
  readonly drafter?: string | null | undefined;
  /** Địa chỉ, thư điện tử, trang thông tin điện tử, điện thoại, Fax: lines at the foot of the first page. */
  readonly contact?: readonly string[] | undefined;
}

/**
 * The outline of an official document (văn bản hành chính): read from a text, or composed for writing.
 *
 * Every character of a read text belongs to exactly one leaf: `leavesOf` lists them in order and they tile
 * `source`. What could not be placed is among `unplaced`. A composed document has `source` null and no spans.
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 8; Phụ lục I
 */
export interface OfficialDocument {
  readonly source: string | null;
  readonly identity: DocumentIdentity;
  /** Header lines as they stand: agencies, national name and motto, number, place and date. Empty when composed. */
  readonly header: readonly TextLeaf[];
  /** The type as printed: "KẾ HOẠCH". */
  readonly title: TextLeaf | null;
  /** Trích yếu, one leaf a printed line. */
  readonly subject: readonly TextLeaf[];
  /** "Kính gửi", one leaf an addressee. */
  readonly addressees: readonly TextLeaf[];
  /** Everything between the subject and the signature, in order. */
  readonly body: readonly BlockNode[];
  readonly recipients: readonly RecipientLine[];
  /** The words "Nơi nhận:" and separators among the recipients as they stand. */
  readonly recipientsHeading: TextLeaf | null;
  readonly signature: SignatureBlock | null;
  readonly annexes: readonly Annex[];
  /** A document that this one promulgates and contains, e.g. the plan inside a decision. */
  readonly enclosed: OfficialDocument | null;
  readonly unplaced: readonly TextLeaf[];
  /** Parts that only some papers have; left out where a paper has none of them. */
  readonly otherParts?: OtherParts;
  /** Marks such as "VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH" that must stand on every page; empty on a real paper. */
  readonly watermarks?: readonly string[];
}
