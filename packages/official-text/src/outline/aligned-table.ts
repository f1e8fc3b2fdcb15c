import type { TableCell, TableNode, TextLeaf } from './official-document.ts';
import type { Piece } from './source-piece.ts';
import { cleanText, leafOf } from './source-piece.ts';

/** A stretch of a line between wide gaps, with its column of letters in the line. */
interface Part {
  readonly text: string;
  readonly at: number;
  readonly start: number;
}

/** A line of a table that is written with spaces: its parts, each in a column. */
interface AlignedLine {
  readonly piece: Piece;
  readonly cells: readonly { readonly column: number; readonly part: Part }[];
}

/** So far from the heading of its column a cell may begin. */
const nearby = 4;
const fewestColumns = 3;
const mostColumns = 12;
const longestLine = 2000;

/**
 * A table whose columns are kept apart by runs of spaces, as a page in a fixed width shows it: each part of a line is in
 * the column under whose heading it stands, a line that leaves the first column empty goes on with the row above.
 * Null where none begins.
 */
export function readAlignedTable(
  source: string,
  pieces: readonly Piece[],
  from: number,
): { readonly table: TableNode; readonly next: number } | null {
  const first = pieces[from] as Piece;
  const heads = partsOf(source, first, 3);
  if (heads.length < fewestColumns || heads.length > mostColumns) return null;
  const lines: AlignedLine[] = [{ piece: first, cells: heads.map((part, column) => ({ column, part })) }];
  const head = heads.map(({ at }) => at);
  let starts = head;
  for (let at = from + 1; at < pieces.length; at += 1) {
    const line = alignedLine(source, pieces[at] as Piece, [head, starts]);
    if (line === null) break;
    lines.push(line);
    if (line.cells.length === head.length) starts = line.cells.map(({ part }) => part.at);
  }
  if (lines.length < 2 || !lines.slice(1, 4).some(({ cells }) => cells.length >= fewestColumns)) return null;
  return { table: tableOfLines(lines, head.length), next: from + lines.length };
}

/** The parts of a line that spaces keep apart; none where the piece is more than a line or a tab stands in it. */
function partsOf(source: string, piece: Piece, gap: 2 | 3): readonly Part[] {
  const raw = source.slice(piece.start, Math.min(piece.end, piece.start + longestLine)).trimEnd();
  if (!raw.includes(gap === 3 ? '   ' : '  ') || /\n\s*\S|[\t|]/.test(raw)) return [];
  const parts = gap === 3 ? raw.matchAll(/\S+(?: {1,2}\S+)*/g) : raw.matchAll(/\S+(?: \S+)*/g);
  return [...parts].map(({ 0: text, index }) => ({ text, at: index, start: piece.start + index }));
}

/** A line in its columns, given where those begin; null where it does not belong to the table. */
function alignedLine(
  source: string,
  piece: Piece,
  starts: readonly (readonly number[])[],
): AlignedLine | null {
  const columns = starts[0]?.length ?? 0;
  const wide = partsOf(source, piece, 3);
  if (wide.length === columns) return { piece, cells: wide.map((part, column) => ({ column, part })) };
  const parts = underHeads(partsOf(source, piece, 2), starts);
  const indent = /^ */.exec(source.slice(piece.start, piece.end))?.[0].length ?? 0;
  const alone =
    parts.length === 0 && indent > 0
      ? [{ text: piece.text, at: indent, start: piece.start + indent }]
      : parts;
  if (alone.length === 0 || alone.length > columns) return null;
  if (alone.length === 1 && (piece.gap || distance((alone[0] as Part).at, 0, starts) <= nearby)) return null;
  const cells = inColumns(alone, starts);
  const isPlaced = cells.some(({ column, part }) => distance(part.at, column, starts) <= nearby);
  return isPlaced ? { piece, cells } : null;
}

/** The parts, of which one that begins under no heading goes on with the one before. */
function underHeads(parts: readonly Part[], starts: readonly (readonly number[])[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isUnderHead = starts.some((row) => row.some((start) => Math.abs(start - part.at) <= nearby));
    if (last === undefined || isUnderHead || part.at - (last.at + last.text.length) > 2) joined.push(part);
    else joined[joined.length - 1] = { ...last, text: `${last.text} ${part.text}` };
  }
  return joined;
}

/** How far from a column a part begins. */
function distance(at: number, column: number, starts: readonly (readonly number[])[]): number {
  return Math.min(...starts.map((row) => Math.abs((row[column] ?? 0) - at)));
}

/** Each part in the column that suits all parts best, in order. */
function inColumns(parts: readonly Part[], starts: readonly (readonly number[])[]): AlignedLine['cells'] {
  const columns = starts[0]?.length ?? 0;
  type Way = { readonly cost: number; readonly columns: readonly number[] };
  let ways: readonly (Way | null)[] = Array.from({ length: columns + 1 }, () => ({ cost: 0, columns: [] }));
  for (const part of parts) {
    const next: (Way | null)[] = [null];
    for (let column = 0; column < columns; column += 1) {
      const before = ways[column] ?? null;
      const here: Way | null =
        before === null
          ? null
          : { cost: before.cost + distance(part.at, column, starts), columns: [...before.columns, column] };
      const left = next[column] ?? null;
      next.push(here === null || (left !== null && left.cost <= here.cost) ? left : here);
    }
    ways = next;
  }
  return (ways.at(-1)?.columns ?? []).map((column, index) => ({ column, part: parts[index] as Part }));
}

function tableOfLines(lines: readonly AlignedLine[], columns: number): TableNode {
  const rows: TextLeaf[][][] = [];
  for (const { piece, cells } of lines) {
    const goesOn = cells[0]?.column !== 0 && rows.length > 0;
    const row = (goesOn ? rows.at(-1) : undefined) ?? Array.from({ length: columns }, (): TextLeaf[] => []);
    if (!goesOn) rows.push(row);
    for (const [index, { column, part }] of cells.entries()) {
      const start = index === 0 ? piece.start : part.start;
      const end = cells[index + 1]?.part.start ?? piece.end;
      row[column]?.push(leafOf({ text: cleanText(part.text), start, end }));
    }
  }
  return {
    kind: 'table',
    caption: null,
    headerRows: 0,
    widths: null,
    rows: rows.map((row) => row.map((leaves): TableCell => ({ leaves }))),
  };
}
