import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { hangingWords } from '../lexicon/wrapped-lines.ts';
import { isUpperCase } from './heading.ts';
import type { ItemLabel } from './numbering.ts';
import { letterValue, RANK, readLabel } from './numbering.ts';
import type { Piece } from './source-piece.ts';
import { joinPieces } from './source-piece.ts';

/** A paragraph of the body: its lines as one piece, with the label that opens it. */
export interface Paragraph {
  readonly piece: Piece;
  readonly label: ItemLabel | null;
}

/** A text that ends in one of these words goes on, whatever follows. */
const hangingWord = foldedPattern(`(?:^| )(?:${hangingWords.always.pattern})$`);

/** A text that ends in one of these words goes on with a number. */
const hangingBeforeNumber = foldedPattern(`(?:^| )(?:${hangingWords.beforeNumber.pattern}|[(])$`);

/** "Mặt trận Tổ quốc" / "Việt Nam xã …". */
const goesOnWith = foldedPattern(`^(?:${hangingWords.goesOnWith.pattern})(?!\\p{L})`);

const ended = /(?:[.;:!?…]|\.\/\.)[)\]"”’*]*$/;

/**
 * Joins the lines of a body to paragraphs: lines that a page or a margin broke, with blank lines between them or not.
 *
 * A new paragraph begins at a label that fits its row, after a closing mark, and where a line ends well before the
 * margin.
 */
export function joinLines(pieces: readonly Piece[]): readonly Paragraph[] {
  const margin = marginOf(pieces);
  const labels = readLabels(pieces);
  const isIndented = indentsParagraphs(pieces, labels);
  const rows = new Map<number, number>();
  const paragraphs: Paragraph[] = [];
  let lines: Piece[] = [];
  let label: ItemLabel | null = null;
  const close = () => {
    if (lines.length > 0) paragraphs.push({ piece: joinPieces(lines), label });
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const last = lines.at(-1);
    const found = inRow(labels[at] ?? null, rows);
    if (last !== undefined) {
      if (isPageNumber(piece) && goesOnAfter(last, pieces[at + 1])) {
        lines[lines.length - 1] = { ...last, end: piece.end };
        continue;
      }
      if (isIndented && found === null && goesOnUnindented(lines[0] as Piece, last, piece)) {
        lines.push(piece);
        continue;
      }
      if (goesOn(last, piece, found, fitsRow(found, rows), margin, lines[0] as Piece)) {
        lines.push(piece);
        continue;
      }
    }
    close();
    lines = [piece];
    label = found;
    if (found?.value != null) openRow(rows, found.rank, found.value);
  }
  close();
  return paragraphs;
}

const indent = 3;
const fewestLines = 5;

/** Whether paragraphs begin with an indent, as a page of a PDF shows them, and their further lines do not. */
function indentsParagraphs(pieces: readonly Piece[], labels: readonly (ItemLabel | null)[]): boolean {
  const opening = pieces.filter((_, at) => labels[at] !== null);
  const further = pieces.filter((piece, at) => labels[at] === null && /^\p{Ll}/u.test(piece.text));
  return (
    opening.length >= fewestLines &&
    further.length >= fewestLines &&
    opening.filter((piece) => piece.indent >= indent).length >= opening.length * 0.9 &&
    further.filter((piece) => piece.indent < indent).length >= further.length * 0.9
  );
}

/** A line without an indent goes on with the paragraph whose first line has one. */
function goesOnUnindented(first: Piece, last: Piece, piece: Piece): boolean {
  return first.indent >= indent && piece.indent < indent && !piece.gap && !ended.test(last.text);
}

/** The label of each line; "1)" stands for "1." in a text that has no such label. */
function readLabels(pieces: readonly Piece[]): readonly (ItemLabel | null)[] {
  const labels = pieces.map((piece) => readLabel(piece.text));
  if (labels.some((label) => label?.rank === RANK.arabic)) return labels;
  return labels.map((label) =>
    label?.rank === RANK.bracketed && /^\d/.test(label.label)
      ? { ...label, level: 'arabic', rank: RANK.arabic }
      : label,
  );
}

/** "i)" behind "h)" is the letter, not the Roman one; "v)" and "x)" as well. */
function inRow(found: ItemLabel | null, rows: ReadonlyMap<number, number>): ItemLabel | null {
  if (found === null || found.rank !== RANK.bracketed) return found;
  const letter = letterValue(found.label);
  if (letter === 0 || rows.get(RANK.letter) !== letter - 1) return found;
  return { ...found, rank: RANK.letter, value: letter };
}

function openRow(rows: Map<number, number>, rank: number, value: number): void {
  for (const open of [...rows.keys()]) if (open > rank) rows.delete(open);
  rows.set(rank, value);
}

function fitsRow(label: ItemLabel | null, rows: ReadonlyMap<number, number>): boolean {
  if (label === null) return false;
  if (label.value === null) return true;
  return label.value === 1 || label.value === (rows.get(label.rank) ?? 0) + 1;
}

function goesOn(
  last: Piece,
  piece: Piece,
  label: ItemLabel | null,
  fits: boolean,
  margin: number,
  first: Piece,
): boolean {
  const open = !ended.test(last.text);
  const ending = open ? foldTone(last.text.slice(-24)) : null;
  const hangs = ending !== null && hangingWord.test(ending);
  const awaitsNumber = hangs || (ending !== null && hangingBeforeNumber.test(ending));
  const full = margin > 0 && last.length >= margin * 0.75;
  if (open && !piece.gap && closesBracketOf(last.text, piece.text)) return true;
  if (label !== null) {
    if (label.rank === RANK.dash) return open && !piece.gap && full && /^[-–]\s\p{Ll}/u.test(piece.text);
    if (label.rank > RANK.dash) return false;
    if (fits || piece.strong || label.rank < RANK.arabic) return false;
    return awaitsNumber || (open && !piece.gap && full);
  }
  if (piece.strong !== last.strong && piece.gap) return hangs;
  const start = piece.text.charAt(0);
  if (/[\p{Ll},;.)\]”]/u.test(start)) return open || (!piece.gap && full) || /;$/.test(last.text);
  if (/\d/.test(start)) return awaitsNumber || (open && !piece.gap && full);
  if (hangs) return true;
  if (piece.gap) return false;
  if (open && margin > 0 && goesOnWith.test(foldTone(piece.text.slice(0, 16)))) return true;
  if (isUpperCase(piece.text) && isUpperCase(first.text)) return open;
  // Letters differ in width: in a text of several lines one that falls a little short of the margin may be as full.
  const room = first === last ? margin : margin * 0.95;
  if (open && last.length + 1 + (/^\S{1,40}/.exec(piece.text)?.[0].length ?? 0) <= room) return false;
  return open ? full : margin > 0 && last.length >= margin * 0.92 && /[.”"]$/.test(last.text);
}

/** "(Phụ lục" / "II).": what looks like a label closes the bracket of the line before. */
function closesBracketOf(before: string, text: string): boolean {
  return /\([^()]{0,80}$/.test(before.slice(-80)) && /^[^().;:]{1,8}\)/u.test(text);
}

const pageNumber = new RegExp(
  `^(?:- ?)?(?:${hangingWords.pageNumber.pattern} )?\\d{1,3}(?: ?/ ?\\d{1,3})?(?: ?-)?$`,
  'i',
);

/** A page's number between the lines of a text. */
export function isPageNumber(piece: Piece): boolean {
  return piece.gap && pageNumber.test(piece.text);
}

function goesOnAfter(last: Piece, next: Piece | undefined): boolean {
  return (
    next?.gap === true &&
    !ended.test(last.text) &&
    /^[\p{Ll}\d]/u.test(next.text) &&
    readLabel(next.text) === null
  );
}

/** The width at which a text was broken by hand into lines; 0 where each paragraph is one line. */
export function marginOf(pieces: readonly Piece[]): number {
  const lengths = pieces.map((piece) => piece.length).sort((a, b) => a - b);
  const margin = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (margin > 160 || margin < 30) return 0;
  let broken = 0;
  for (let at = 1; at < pieces.length; at += 1) {
    const line = pieces[at] as Piece;
    const before = pieces[at - 1] as Piece;
    if (!line.gap && before.length >= margin * 0.75 && !ended.test(before.text)) broken += 1;
  }
  return broken >= 2 ? margin : 0;
}
