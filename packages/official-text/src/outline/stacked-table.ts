import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { groupWords } from '../lexicon/groups.ts';
import { tableWords } from '../lexicon/tables.ts';
import { readLabel } from './numbering.ts';
import type { TableCell, TableNode } from './official-document.ts';
import type { Piece } from './source-piece.ts';
import { leafOf } from './source-piece.ts';
import { opensRecipients } from './tail.ts';

const fewestColumns = 3;
const mostColumns = 10;
const longestHeading = 60;
const longestCell = 400;
const ordinalHeading = foldedPattern(`^(?:${tableWords.ordinal.pattern})\\.?$`);

/**
 * A table of which every cell is a line of its own, as some converters leave it: the headings from "TT" on, then rows
 * that their numbers begin. A cell that was empty left no line; it is taken to be the one before the term, which shows
 * by its figures. Null where none begins.
 */
export function readStackedTable(
  pieces: readonly Piece[],
  from: number,
): { readonly table: TableNode; readonly next: number } | null {
  if (!ordinalHeading.test(foldTone((pieces[from] as Piece).text.slice(0, 20)))) return null;
  const headings = countHeadings(pieces, from);
  const columns = pieces.slice(from, from + headings).filter(({ text }) => !goesOnWithCell(text)).length;
  if (columns < fewestColumns || columns > mostColumns) return null;
  const starts = rowStarts(pieces, from + headings);
  if (starts.length < 2) return null;
  const last = starts.at(-1) as number;
  const isSpaced = pieces.slice(from + 1, last).filter((piece) => piece.gap).length * 2 > last - from;
  const next = endOfRow(pieces, last, { columns, isSpaced });
  const bounds = [from, ...starts, next];
  const rows = bounds
    .slice(0, -1)
    .map((start, index) => rowOf(pieces.slice(start, bounds[index + 1]), columns));
  return {
    table: { kind: 'table', caption: null, headerRows: 1, widths: null, rows },
    next,
  };
}

function countHeadings(pieces: readonly Piece[], from: number): number {
  let count = 0;
  for (; count <= mostColumns * 2; count += 1) {
    const text = pieces[from + count]?.text;
    if (text === undefined || numberIn(text) !== null || isGroup(text)) break;
    if (text.length > longestHeading || text.includes('|')) return 0;
  }
  return count;
}

/** "1", "2.", "(3)": the number of a row. */
function numberIn(text: string): number | null {
  const digits = /^\(?(\d{1,3})[.)]{0,2}$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** "I", "II.": a row over others. */
function isGroup(text: string): boolean {
  return /^[IVX]{1,5}\.?$/.test(text);
}

/** Where rows begin: at the next number, at the first behind a group, or at a group. */
function rowStarts(pieces: readonly Piece[], from: number): readonly number[] {
  const starts: number[] = [];
  let number = 0;
  let afterGroup = false;
  for (let at = from; at < pieces.length; at += 1) {
    const { text } = pieces[at] as Piece;
    if (endsTable(text)) break;
    const found = numberIn(text);
    const next: number | null =
      found !== null && (found === number + 1 || (afterGroup && found === 1)) ? found : null;
    if (next === null && !isGroup(text)) continue;
    starts.push(at);
    afterGroup = next === null;
    number = next ?? number;
  }
  return starts;
}

/** A heading of the text, the recipients, or a line of a bulleted list stands in no such table. */
function endsTable(text: string): boolean {
  const label = readLabel(text);
  return (label !== null && label.length < text.length && /^[IVX]/.test(text)) || opensRecipients(text);
}

/** The last row has no next number: it takes its columns, up to a paragraph or, where no blank lines part the cells, one. */
function endOfRow(
  pieces: readonly Piece[],
  start: number,
  { columns, isSpaced }: { readonly columns: number; readonly isSpaced: boolean },
): number {
  let at = start + 1;
  for (let cells = 1; at < pieces.length; at += 1) {
    const { text, gap } = pieces[at] as Piece;
    const goesOn = headAlone.test(foldTone((pieces[at - 1] as Piece).text.slice(0, 40)));
    cells += goesOn ? 0 : 1;
    if (cells > columns || endsTable(text) || text.length > longestCell || (gap && !isSpaced)) break;
  }
  return at;
}

/** A row; lines beyond its columns that begin small go on with the line before. */
function rowOf(lines: readonly Piece[], columns: number): readonly TableCell[] {
  const cells: Piece[][] = lines.map((line) => [line]);
  for (let at = cells.length - 1; at > 1 && cells.length > columns; at -= 1) {
    const [line] = cells[at] as [Piece];
    if (goesOnWithCell(line.text)) joinWithBefore(cells, at);
  }
  for (let at = cells.length - 1; at > 0 && cells.length > columns; at -= 1) {
    if (headAlone.test(foldTone(cells[at - 1]?.at(-1)?.text.slice(0, 40) ?? ''))) joinWithBefore(cells, at);
  }
  for (let at = cells.length - 1; at > 2 && cells.length > columns; at -= 1) {
    if (isName(cells[at]) && isName(cells[at - 1])) joinWithBefore(cells, at);
  }
  const read = cells.map((cell): TableCell => ({ leaves: cell.map((piece) => leafOf(piece)) }));
  const term = lines.findIndex(({ text }, at) => at > 2 && /\d/.test(text) && text.length < longestHeading);
  if (term === -1 || read.length >= columns) return read;
  const empty = Array.from({ length: columns - read.length }, (): TableCell => ({ leaves: [] }));
  return [...read.slice(0, 3), ...empty, ...read.slice(3)];
}

/** "thực hiện" under "Trách nhiệm", "(Năm 2026)" under "Thời gian": the cell goes on. */
function goesOnWithCell(text: string): boolean {
  return /^[\p{Ll}(]/u.test(text) && numberIn(text) === null;
}

/** "Lãnh đạo" / "Sở Công Thương": who heads a body, without the body. */
const headAlone = foldedPattern(`^(?:${groupWords.office.pattern})$`);

function joinWithBefore(cells: Piece[][], at: number): void {
  cells.splice(at - 1, 2, [...(cells[at - 1] ?? []), ...(cells[at] ?? [])]);
}

/** A person's name, or several. */
function isName(cell: readonly Piece[] | undefined): boolean {
  return cell?.every(({ text }) => /^(?:\p{Lu}\p{Ll}*\s?){2,5}$/u.test(text)) === true;
}
