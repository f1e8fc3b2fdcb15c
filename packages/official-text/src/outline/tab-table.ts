import { readLabel } from './numbering.ts';
import type { TableCell, TableNode, TextLeaf } from './official-document.ts';
import type { Piece } from './source-piece.ts';
import { cleanText, leafOf } from './source-piece.ts';

const fewestColumns = 3;
const mostColumns = 12;
/** The lines of a cell between two tabs, and those of a last cell between two rows. */
const mostLines = 40;
const mostLastLines = 8;

/**
 * A table whose cells tabs keep apart, as Word gives it to the clipboard: an empty cell leaves its tab, and a cell of
 * several paragraphs goes on in the next lines. A row is full when it has as many tabs as the first; one with merged cells
 * has fewer, and ends where the next line would give it too many. Null where none begins.
 */
export function readTabTable(
  source: string,
  pieces: readonly Piece[],
  from: number,
): { readonly table: TableNode; readonly next: number } | null {
  const tabs = tabsOf(source, pieces[from] as Piece);
  if (tabs < fewestColumns - 1 || tabs >= mostColumns) return null;
  if (partsOf(source, pieces[from] as Piece).filter(({ text }) => text !== '').length < 2) return null;
  const rows: (readonly Piece[])[] = [];
  let at = from;
  while (at < pieces.length) {
    const count = linesOfRow(source, pieces, { from: at, tabs });
    if (count === 0) break;
    rows.push(pieces.slice(at, at + count));
    at += count;
  }
  const full = rows.filter((row) => row.reduce((sum, piece) => sum + tabsOf(source, piece), 0) === tabs);
  if (full.length < 2 || full.length * 2 < rows.length) return null;
  const table = { kind: 'table', caption: null, headerRows: 0, widths: null } as const;
  return { table: { ...table, rows: rows.map((row) => rowOf(source, row)) }, next: at };
}

/** The line of a piece, without blank ones behind it. */
function lineOf(source: string, { start, end }: Piece): string {
  return source.slice(start, end).replace(/[\r\n]\s*$/u, '');
}

function tabsOf(source: string, piece: Piece): number {
  return lineOf(source, piece).split('\t').length - 1;
}

/** How many lines from a place on are a row; 0 where none begins. */
function linesOfRow(
  source: string,
  pieces: readonly Piece[],
  { from, tabs }: { readonly from: number; readonly tabs: number },
): number {
  let read = tabsOf(source, pieces[from] as Piece);
  if (read === 0 || read > tabs || (from > 0 && isFarBelow(source, pieces, from))) return 0;
  let count = 1;
  while (from + count < pieces.length) {
    const next = from + count;
    const most = read < tabs ? mostLines : mostLastLines;
    const ahead = tabbedLine(source, pieces.slice(next, next + most));
    if (ahead === null) break;
    const more = tabsOf(source, pieces[next + ahead] as Piece);
    const goesOn = read + more <= tabs;
    const lines = ahead + (goesOn ? 1 : 0);
    count += lines;
    if (!goesOn) break;
    read += more;
  }
  return count;
}

/** A blank line before a row of few tabs ends a table. */
function isFarBelow(source: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece;
  return piece.gap && tabsOf(source, piece) < fewestColumns - 1;
}

/** The place of the first line with a tab, if nothing before it stands outside a table. */
function tabbedLine(source: string, pieces: readonly Piece[]): number | null {
  for (const [at, piece] of pieces.entries()) {
    if (tabsOf(source, piece) > 0) return piece.gap && at > 0 ? null : at;
    const label = readLabel(piece.text);
    if (piece.gap || (label !== null && /^(?:[IVX]{1,5}|\d{1,2})[.)]\s/.test(piece.text))) return null;
  }
  return null;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a line between its tabs; they tile the piece. */
function partsOf(source: string, piece: Piece): readonly Part[] {
  const ends = [...lineOf(source, piece).matchAll(/\t/g)].map(({ index }) => piece.start + index + 1);
  const bounds = [piece.start, ...ends, piece.end];
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] as number;
    return { text: cleanText(source.slice(start, end)), start, end };
  });
}

function rowOf(source: string, lines: readonly Piece[]): readonly TableCell[] {
  const cells: TextLeaf[][] = [];
  for (const line of lines) {
    for (const [index, part] of partsOf(source, line).entries()) {
      const open = index === 0 ? cells.at(-1) : undefined;
      if (open === undefined) cells.push([leafOf(part)]);
      else addLine(open, part);
    }
  }
  return cells.map((leaves) => ({ leaves }));
}

/** A line goes on with the cell; one without text widens the line before. */
function addLine(leaves: TextLeaf[], part: Part): void {
  const last = leaves.at(-1);
  if (last?.span == null || (part.text !== '' && last.text !== '')) leaves.push(leafOf(part));
  else
    leaves[leaves.length - 1] = {
      text: last.text === '' ? part.text : last.text,
      span: { start: last.span.start, end: part.end },
    };
}
