import { readAlignedTable } from './aligned-table.ts';
import type { TableCell, TableNode } from './official-document.ts';
import type { Piece } from './source-piece.ts';
import { cleanText, leafOf } from './source-piece.ts';
import { readStackedTable } from './stacked-table.ts';
import { readTabTable } from './tab-table.ts';

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table that begins at a line of the text, and the index of the line behind it; null where none begins. */
export function readTable(
  source: string,
  pieces: readonly Piece[],
  from: number,
): { readonly table: TableNode; readonly next: number } | null {
  const first = pieces[from] as Piece;
  if (first.text === '|') return cellPerLine(pieces, from);
  if (/^\|.*\|/.test(first.text)) return rowPerLine(source, pieces, from, /(?<!\\)\|/g, isPipeRow);
  if (isOpenRow(first) && pieces[from + 1] !== undefined && isOpenRow(pieces[from + 1] as Piece)) {
    return rowPerLine(source, pieces, from, /(?<!\\)\|/g, isOpenRow);
  }
  const tabbed = readTabTable(source, pieces, from);
  if (tabbed !== null) return tabbed;
  const stacked = readStackedTable(pieces, from);
  if (stacked !== null) return stacked;
  const aligned = readAlignedTable(source, pieces, from);
  if (aligned !== null) return aligned;
  if (
    isAligned(source, first) &&
    pieces[from + 1] !== undefined &&
    isAligned(source, pieces[from + 1] as Piece)
  ) {
    return rowPerLine(source, pieces, from, /\t+| {3,}/g, (piece) => isAligned(source, piece));
  }
  return null;
}

/** The line of dashes under the heading row of a Markdown table. */
const isRule = (piece: Piece | undefined) => piece !== undefined && /^[|\s:–—-]+$/.test(piece.text);

const isPipeRow = (piece: Piece) => /^\|.*\|/.test(piece.text);

/** "1 | Treo băng rôn | Tổ Văn phòng | 25/5/2024": three columns or more without bars at the ends. */
const isOpenRow = ({ text }: Piece) =>
  text.includes(' |') && /^[^|]{1,2000}\s\|(?:[^|]{0,2000}\|){1,20}/.test(text);

/** Three columns or more, set apart by tabs or wide gaps. */
function isAligned(source: string, piece: Piece): boolean {
  const raw = source.slice(piece.start, Math.min(piece.end, piece.start + 2000)).trimEnd();
  if (!raw.includes('\t') && !raw.includes('   ')) return false;
  return [...raw.matchAll(/\S(?:\t+| {3,})(?=\S)/g)].length >= 2 && !/\n\s*\S/.test(raw);
}

function rowPerLine(
  source: string,
  pieces: readonly Piece[],
  from: number,
  separator: RegExp,
  belongs: (piece: Piece) => boolean,
): { readonly table: TableNode; readonly next: number } {
  const rows: Cell[][] = [];
  let headerRows = 0;
  let next = from;
  for (; next < pieces.length; next += 1) {
    const piece = pieces[next] as Piece;
    if (!belongs(piece) || (next > from && piece.gap && isRule(pieces[next + 1]))) break;
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && isRule(piece)) {
      headerRows = headerRows === 0 ? rows.length : headerRows;
      widenLast(rows, piece.end);
      continue;
    }
    rows.push(cellsOf(source, piece, separator));
  }
  return { table: tableOf(rows, headerRows), next };
}

function cellsOf(source: string, piece: Piece, separator: RegExp): Cell[] {
  const raw = source.slice(piece.start, piece.end);
  const firstMark = piece.start + raw.search(/\S/);
  const places = [...raw.matchAll(separator)]
    .map((match) => piece.start + match.index)
    .filter((place) => place > firstMark);
  const cells: Cell[] = [];
  let start = piece.start;
  for (const [index, end] of [...places, piece.end].entries()) {
    const text = cleanText(source.slice(start, end).replace(/^\s*\||\|\s*$/g, ' '));
    if (index === places.length && text === '' && cells.length > 0) widenLast([cells], end);
    else cells.push({ text, start, end });
    start = end;
  }
  return cells;
}

/** The form of some converters: a line `|`, the lines of the cell, a line `|`; two such lines in a row end the row. */
function cellPerLine(
  pieces: readonly Piece[],
  from: number,
): { readonly table: TableNode; readonly next: number } {
  const rows: Cell[][] = [[]];
  let texts: string[] = [];
  let start = (pieces[from] as Piece).start;
  let end = start;
  let bold = 0;
  let next = from;
  for (; next < pieces.length; next += 1) {
    const piece = pieces[next] as Piece;
    const isBar = piece.text === '|';
    if (!isBar && next > from && piece.gap && texts.length === 0) break;
    if (!isBar && piece.gap && texts.length > 0 && !hasBarSoon(pieces, next)) break;
    if (!isBar) {
      texts.push(piece.text);
      if (piece.strong && rows.length === 1) bold += 1;
    } else if (texts.length > 0) {
      rows.at(-1)?.push({ text: texts.join(' '), start, end: piece.start });
      texts = [];
      start = piece.start;
    } else if (next > from && (rows.at(-1)?.length ?? 0) > 0) {
      rows.push([]);
    }
    end = piece.end;
  }
  if (texts.length > 0) rows.at(-1)?.push({ text: texts.join(' '), start, end });
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) filled.push([{ text: '', start, end }]);
  widenLast(filled, end);
  const headerRows = bold >= 2 && bold >= (filled[0]?.length ?? 0) ? 1 : 0;
  return { table: tableOf(filled, headerRows), next };
}

function hasBarSoon(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < Math.min(from + 12, pieces.length); at += 1) {
    if (pieces[at]?.text === '|') return true;
  }
  return false;
}

function widenLast(rows: Cell[][], end: number): void {
  const row = rows.at(-1);
  const last = row?.at(-1);
  if (row !== undefined && last !== undefined) row[row.length - 1] = { ...last, end };
}

function tableOf(rows: readonly (readonly Cell[])[], headerRows: number): TableNode {
  return {
    kind: 'table',
    caption: null,
    headerRows,
    widths: null,
    rows: rows.map((row) => row.map((cell): TableCell => ({ leaves: [leafOf(cell)] }))),
  };
}
