import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { headingWords } from '../lexicon/headings.ts';
import { bases, preambleWords } from '../lexicon/preambles.ts';
import { anyOf } from '../lexicon/word-row.ts';
import type { FlatItem } from './flat-item.ts';
import { countWords, isUpperCase, namesBody, splitHeading } from './heading.ts';
import { isPageNumber, joinLines } from './join-lines.ts';
import { RANK } from './numbering.ts';
import type { BlockNode, ParagraphNode, SectionNode, TextLeaf } from './official-document.ts';
import { saysWhatItGoesWith } from './promulgation.ts';
import type { Piece } from './source-piece.ts';
import { leafOf, sourceOffset } from './source-piece.ts';
import { readTable } from './table.ts';
import { withUnnumberedHeadings } from './unnumbered-headings.ts';

const basisStart = foldedPattern(`^(?:${anyOf(bases)})(?![\\p{L}])`);
const longestNameOfList = 90;
const closingStart = foldedPattern(`^(?:${preambleWords.closing.pattern})(?![\\p{L}])`);
const detailStart = foldedPattern(`^(?:${headingWords.detail.pattern})[^:.;]{0,40}:`);

/** Reads the lines of a body, an annex or an enclosed text into sections, paragraphs and tables. */
export function readBlocks(
  source: string,
  pieces: readonly Piece[],
  options: { readonly closing: boolean },
): readonly BlockNode[] {
  const read = flatItems(source, pieces);
  const items = options.closing ? withUnnumberedHeadings(read) : read;
  const closingFrom = options.closing ? closingIndex(items) : items.length;
  const firstLabel = items.findIndex((item) => item.kind === 'label');
  const preambleEnd = firstLabel === -1 ? 0 : firstLabel;
  const preamble = items.slice(0, preambleEnd).map((item) => plainBlock(item, roleInPreamble));
  const reader = { source, items: items.slice(preambleEnd, closingFrom), at: 0 };
  const body = readChildren(reader, -1, false);
  const closing = items.slice(closingFrom).map((item) => plainBlock(item, () => 'closing'));
  return [...preamble, ...body, ...closing];
}

function flatItems(source: string, pieces: readonly Piece[]): readonly FlatItem[] {
  const items: FlatItem[] = [];
  let lines: Piece[] = [];
  const flush = () => {
    for (const paragraph of joinLines(lines)) {
      items.push(
        paragraph.label === null
          ? { kind: 'paragraph', paragraph }
          : { kind: 'label', paragraph, label: paragraph.label },
      );
    }
    lines = [];
  };
  for (let at = 0; at < pieces.length; ) {
    const found = readTable(source, pieces, at);
    if (found === null) {
      lines.push(pieces[at] as Piece);
      at += 1;
      continue;
    }
    flush();
    items.push({ kind: 'table', table: found.table });
    at = found.next;
  }
  flush();
  return items;
}

/** Where the paragraphs that close the document begin: those behind the last item that are not its content. */
function closingIndex(items: readonly FlatItem[]): number {
  let from = items.length;
  while (from > 0 && isClosingCandidate(items[from - 1] as FlatItem)) from -= 1;
  const before = items[from - 1];
  if (from === items.length || before === undefined) return items.length;
  if (before.kind !== 'label' || !isHeadingOnly(before)) return from;
  // A section of bases is made of paragraphs that would else close a document.
  if (
    basisStart.test(
      foldTone(before.paragraph.piece.text.slice(before.label.length, before.label.length + 40)),
    )
  )
    return items.length;
  const opens = items.findIndex(
    (item, index) =>
      index > from &&
      item.kind === 'paragraph' &&
      closingStart.test(foldTone(item.paragraph.piece.text.slice(0, 40))),
  );
  return opens === -1 ? items.length : opens;
}

function isClosingCandidate(item: FlatItem): boolean {
  return item.kind === 'paragraph' && !detailStart.test(foldTone(item.paragraph.piece.text.slice(0, 80)));
}

function isHeadingOnly(item: FlatItem & { kind: 'label' }): boolean {
  const text = item.paragraph.piece.text.slice(item.label.length);
  if (item.label.rank >= RANK.dash) return false;
  // A sentence before paragraphs that may close the document is one of its items.
  if (text.endsWith('.') && countWords(text, 13) > 12) return false;
  const split = splitHeading(text, { strong: isStrongItem(item, text), hasContent: true });
  return split !== null && split.rest >= text.length;
}

function isStrongItem(item: FlatItem & { kind: 'label' }, text: string): boolean {
  return (
    item.paragraph.piece.strong ||
    item.label.rank <= RANK.heading ||
    item.label.rank === RANK.roman ||
    isUpperCase(text)
  );
}

interface Reader {
  readonly source: string;
  readonly items: readonly FlatItem[];
  at: number;
}

function readChildren(reader: Reader, rank: number, takesParagraphs: boolean): readonly BlockNode[] {
  const blocks: BlockNode[] = [];
  while (reader.at < reader.items.length) {
    const item = reader.items[reader.at] as FlatItem;
    if (item.kind === 'label') {
      if (item.label.rank <= rank) break;
      blocks.push(readSection(reader, item));
      continue;
    }
    if (rank >= RANK.dash && ((!takesParagraphs && !isDetail(item)) || namesNextList(item))) break;
    blocks.push(plainBlock(item, () => 'body'));
    reader.at += 1;
  }
  return blocks;
}

function isDetail(item: FlatItem): boolean {
  return item.kind === 'paragraph' && detailStart.test(foldTone(item.paragraph.piece.text.slice(0, 80)));
}

/** "Tổ Công nghệ thông tin:" over the next bullets: a body whose list begins. */
function namesNextList(item: FlatItem): boolean {
  if (item.kind !== 'paragraph') return false;
  const { text } = item.paragraph.piece;
  return text.endsWith(':') && text.length <= longestNameOfList && namesBody(text);
}

function readSection(reader: Reader, item: FlatItem & { kind: 'label' }): SectionNode {
  reader.at += 1;
  const { piece } = item.paragraph;
  const { level, label, rank, length } = item.label;
  const text = piece.text.slice(length);
  if (rank >= RANK.dash) {
    const opensGroup = !/[.;,:…]$/.test(text) && text.length <= 80;
    const children = readChildren(reader, rank, opensGroup);
    return { kind: 'section', level, label, title: null, lead: leafOf(piece, text), children };
  }
  const strong = isStrongItem(item, text);
  const next = reader.items[reader.at];
  const behind = isPageNumberItem(next) ? reader.items[reader.at + 1] : next;
  const content = isNoteItem(behind) ? undefined : behind;
  const split =
    text === '' && isTitleLine(next, rank)
      ? null
      : splitHeading(text, {
          strong,
          hasContent: content !== undefined && (content.kind !== 'label' || content.label.rank > rank),
          isNumberedOn: content?.kind === 'label' && content.label.label.startsWith(`${label}.`),
        });
  if (split === null) return runningItem(reader, item, text);
  const cut =
    split.rest >= text.length
      ? piece.end
      : sourceOffset(reader.source, piece, piece.text, length + split.rest);
  const title: TextLeaf = leafOf({ ...piece, end: cut }, text.slice(0, split.title));
  const lead = cut === piece.end ? null : leafOf({ ...piece, start: cut }, text.slice(split.rest));
  return { kind: 'section', level, label, title, lead, children: readChildren(reader, rank, true) };
}

function isPageNumberItem(item: FlatItem | undefined): boolean {
  return item?.kind === 'paragraph' && isPageNumber({ ...item.paragraph.piece, gap: true });
}

/** "(Chương trình chi tiết tại Phụ lục)" behind the last item belongs to the list. */
function isNoteItem(item: FlatItem | undefined): boolean {
  return item?.kind === 'paragraph' && /^\([^()]{1,200}\)[.;]?$/.test(item.paragraph.piece.text);
}

/** An item of running text; of "Chương I" on a line of its own the next line in capitals is the title. */
function runningItem(reader: Reader, item: FlatItem & { kind: 'label' }, text: string): SectionNode {
  const { level, label, rank } = item.label;
  const { piece } = item.paragraph;
  const next = reader.items[reader.at];
  if (text === '' && isTitleLine(next, rank) && next.kind === 'paragraph') {
    reader.at += 1;
    const title = leafOf({
      start: piece.start,
      end: next.paragraph.piece.end,
      text: next.paragraph.piece.text,
    });
    return { kind: 'section', level, label, title, lead: null, children: readChildren(reader, rank, true) };
  }
  return {
    kind: 'section',
    level,
    label,
    title: null,
    lead: leafOf(piece, text),
    children: readChildren(reader, rank, true),
  };
}

function isTitleLine(item: FlatItem | undefined, rank: number): item is FlatItem & { kind: 'paragraph' } {
  if (item?.kind !== 'paragraph') return false;
  const { text, strong } = item.paragraph.piece;
  return isUpperCase(text) || ((strong || rank <= RANK.heading) && text.length <= 160 && !/[.;]$/.test(text));
}

function roleInPreamble(text: string): ParagraphNode['role'] {
  return basisStart.test(foldTone(text.slice(0, 40))) ? 'basis' : 'body';
}

function plainBlock(item: FlatItem, roleOf: (text: string) => ParagraphNode['role']): BlockNode {
  if (item.kind === 'table') return item.table;
  const { piece } = item.paragraph;
  const isNote = /^\[\d{1,3}\]/.test(piece.text) || saysWhatItGoesWith(piece.text);
  const role = isNote ? 'note' : roleOf(piece.text);
  return { kind: 'paragraph', role, leaf: leafOf(piece) };
}
