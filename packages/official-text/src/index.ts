export type { Citation } from './citations/citation.ts';
export { findCitations } from './citations/find-citations.ts';
export type { DateMention } from './dates/find-dates.ts';
export { findDates } from './dates/find-dates.ts';
export { findDeadlines } from './deadlines/find-deadlines.ts';
export { formOf } from './form/form-of.ts';
export { namesBody, orderLength } from './outline/heading.ts';
export { leavesOf } from './outline/leaves.ts';
export { readLabel } from './outline/numbering.ts';
export type {
  Annex,
  BlockNode,
  DocumentIdentity,
  OfficialDocument,
  OtherParts,
  ParagraphNode,
  RecipientLine,
  SectionLevel,
  SectionNode,
  SignatureBlock,
  TableCell,
  TableNode,
  TextLeaf,
  TextMark,
} from './outline/official-document.ts';
export { readOutline } from './outline/read-outline.ts';
export type { DocumentSymbol } from './symbol/document-symbol.ts';
export { formatDocumentNumber, parseSymbol } from './symbol/document-symbol.ts';
export type { DocumentType } from './symbol/document-type.ts';
export { DOCUMENT_TYPES, documentTypeOf } from './symbol/document-type.ts';
