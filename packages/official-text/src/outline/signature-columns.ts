import { isAnyPersonName, isMakerLine, signsForBody } from './signature-block.ts';
import type { Piece } from './source-piece.ts';

/**
 * Of two who sign beside each other, whose lines a page shows as one each, the lines of the one in the right column; of
 * the left one where the right one only made the paper, or where both sign for bodies. All lines where one signs.
 */
export function ownColumn(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const placed = pieces.map((piece) => ({ piece, ...placeOf(source, piece) }));
  const names = placed.filter(({ piece }) => isAnyPersonName(piece.text));
  const [left, right] = names;
  if (names.length !== 2 || left?.line !== right?.line || left === undefined || right === undefined)
    return pieces;
  const middle = (left.column + right.column) / 2;
  const columns = [
    placed.filter(({ column }) => column < middle),
    placed.filter(({ column }) => column >= middle),
  ].map((column) => column.map(({ piece }) => piece));
  const [first = pieces, second = pieces] = columns;
  const says = (column: readonly Piece[]) =>
    column.some(({ text }) => !isAnyPersonName(text) && !isMakerLine(text));
  // Of two bodies that issue a plan together the first is the one that signs on the left.
  const signs = (column: readonly Piece[]) => column.some(({ text }) => signsForBody(text));
  if (signs(first) && signs(second)) return first;
  if (says(second)) return second;
  return says(first) ? first : pieces;
}

/** The line of the source on which a piece begins to say something, and how far from its beginning. */
function placeOf(source: string, { start, end }: Piece): { readonly line: number; readonly column: number } {
  const at = start + Math.max(source.slice(start, end).search(/[\p{L}\d(]/u), 0);
  const line = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  return { line, column: at - line };
}
