import type { Span } from '@chiendich/core';

/** A stretch of a leaf's `text`, in UTF-16 offsets of that text. `blank` is a place left open for a missing fact. */
export interface TextMark {
  /** Offset in the leaf's text, inclusive. */
  readonly start: number;
  /** Offset in the leaf's text, exclusive. */
  readonly end: number;
  /** How the stretch looks. */
  readonly style: 'bold' | 'italic' | 'blank';
}

/**
 * A line or paragraph of text.
 *
 * `text` is normalised: NFC, joined over line and page breaks, single spaces. `span` is its place in the source
 * with the white space behind it; null in a composed document.
 */
export interface TextLeaf {
  /** Normalised: NFC, joined over line breaks, single spaces. */
  readonly text: string;
  /** Stretches that look different; absent without any. */
  readonly marks?: readonly TextMark[];
  /** Its place in the source; null in a composed document. */
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
  /** What kind of block it is. */
  readonly kind: 'section';
  /** The rank of its number. */
  readonly level: SectionLevel;
  /** As printed, without its punctuation. */
  readonly label: string;
  /** The heading; null when the item is running text. */
  readonly title: TextLeaf | null;
  /** The text on the label's line after the heading, or the running text; null without any. */
  readonly lead: TextLeaf | null;
  /** What stands under it, in order. */
  readonly children: readonly BlockNode[];
}

/** A paragraph outside the numbering. `basis` is a line of the legal bases (căn cứ). */
export interface ParagraphNode {
  /** What kind of block it is. */
  readonly kind: 'paragraph';
  /** What the paragraph is for. */
  readonly role: 'basis' | 'body' | 'closing' | 'note';
  /** By default as its role asks. */
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Its text. */
  readonly leaf: TextLeaf;
}

/** One cell. A cell that a wider one covers is left out; `columns` counts what the cell spans. */
export interface TableCell {
  /** One for each line of the cell. */
  readonly leaves: readonly TextLeaf[];
  /** How many columns it spans; 1 by default. */
  readonly columns?: number;
  /** How many rows it spans; 1 by default. */
  readonly rows?: number;
  /** By default to the left. */
  readonly align?: 'left' | 'center' | 'right';
  /** Whether its text is bold. */
  readonly bold?: boolean;
}

/** A table. The first `headerRows` rows repeat on each page. `widths` are shares of the text width. */
export interface TableNode {
  /** What kind of block it is. */
  readonly kind: 'table';
  /** The line over the table; null without one. */
  readonly caption: string | null;
  /** So many rows repeat on each page. */
  readonly headerRows: number;
  /** Shares of the text width; null where the source gives none. */
  readonly widths: readonly number[] | null;
  /** In order, the head first. */
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
  /** The decree's abbreviation: `KH`; null for a công văn and for an unknown type. */
  readonly type: string | null;
  /** As printed: `0130`, `05`. */
  readonly number: string | null;
  /** `KH-UBND`. */
  readonly symbol: string | null;
  /** As the header names it. */
  readonly place: string | null;
  /** ISO to the precision given. */
  readonly date: string | null;
  /** As the header names it. */
  readonly issuer: string | null;
  /** The body above the issuer, as the header names it. */
  readonly superior: string | null;
}

/** One line of "Nơi nhận", e.g. `{ name: 'UBND tỉnh', purpose: 'để b/c' }`; the archive line has the name "Lưu: VT, MT". */
export interface RecipientLine {
  /** Without its purpose. */
  readonly name: string;
  /** "để b/c"; null where the line has none. */
  readonly purpose: string | null;
  /** The line as it stands. */
  readonly leaf: TextLeaf;
}

/** Authority lines, position and name under a document: `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC` / the name. */
export interface SignatureBlock {
  /** The lines above the position, each with its abbreviation: `KT. GIÁM ĐỐC`. */
  readonly authority: readonly string[];
  /** As printed; null where no line gives it. */
  readonly position: string | null;
  /** The signer; null while nobody is named. */
  readonly name: string | null;
  /** The lines as they stand. */
  readonly leaves: readonly TextLeaf[];
}

/** An annex (phụ lục). `label` is a Roman numeral, '' for the only annex; `promulgation` the line "(Kèm theo …)". */
export interface Annex {
  /** A Roman numeral; empty for the only annex. */
  readonly label: string;
  /** As printed; null without one. */
  readonly title: string | null;
  /** The line "(Kèm theo …)"; null without one. */
  readonly promulgation: string | null;
  /** The heading lines as they stand. */
  readonly leaves: readonly TextLeaf[];
  /** What stands under the heading, in order. */
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
  /** The text that was read; null in a composed document. */
  readonly source: string | null;
  /** Type, number, symbol, place, date and issuer. */
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
  /** The lines of "Nơi nhận". */
  readonly recipients: readonly RecipientLine[];
  /** The words "Nơi nhận:" and separators among the recipients as they stand. */
  readonly recipientsHeading: TextLeaf | null;
  /** Null where the document has none. */
  readonly signature: SignatureBlock | null;
  /** In order of the text. */
  readonly annexes: readonly Annex[];
  /** A document that this one promulgates and contains, e.g. the plan inside a decision. */
  readonly enclosed: OfficialDocument | null;
  /** Lines that belong to no part of the document. */
  readonly unplaced: readonly TextLeaf[];
  /** Parts that only some papers have; left out where a paper has none of them. */
  readonly otherParts?: OtherParts;
  /** Marks such as "VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH" that must stand on every page; empty on a real paper. */
  readonly watermarks?: readonly string[];
}
