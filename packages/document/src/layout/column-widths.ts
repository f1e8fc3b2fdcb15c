import type { TableNode } from '@chiendich/official-text';
import { textWidth } from './text-width.ts';

/** Left and right of the text in a cell, in points, and a little more for fonts that run wider. */
const padding = 10;
/** A word that wants more of the table than this is broken. */
const widestShare = 0.3;

/** How many columns a table has: the widest row, cells that span counted. */
function columnCount({ rows }: TableNode): number {
  return rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((sum, { columns = 1 }) => sum + columns, 0),
      ),
    1,
  );
}

/**
 * The widths of a table's columns in points, adding up to `total`: its shares, even where it gives none that fit, but
 * no column narrower than its longest word or number in letters of `size`, as long as that leaves room for the others.
 */
export function columnWidths(table: TableNode, total: number, size: number): readonly number[] {
  const count = columnCount(table);
  const given = table.widths;
  const usable = given !== null && given.length === count && given.every((share) => share > 0);
  const shares = usable ? given : Array.from({ length: count }, () => 1);
  const least = leastWidths(table, count, size).map((width) => Math.min(width, total * widestShare));
  const fits = sumOf(least) <= total;
  const fixed = new Set<number>();
  for (;;) {
    const taken = sumOf(least.filter((_, index) => fixed.has(index)));
    const open = sumOf(shares.filter((_, index) => !fixed.has(index)));
    const widths = shares.map((share, index) =>
      fixed.has(index) ? (least[index] ?? 0) : (share * (total - taken)) / open,
    );
    const narrow = widths.flatMap((width, index) =>
      !fixed.has(index) && width < (least[index] ?? 0) ? [index] : [],
    );
    if (!fits || narrow.length === 0) return widths;
    for (const index of narrow) fixed.add(index);
  }
}

/** The longest word of every column; cells that span several say nothing of one. */
function leastWidths(table: TableNode, count: number, size: number): readonly number[] {
  const least = Array.from({ length: count }, () => 0);
  for (const row of table.rows) {
    let column = 0;
    for (const { leaves, columns = 1 } of row) {
      if (columns === 1) {
        for (const word of leaves.flatMap(({ text }) => text.split(/\s+/u)))
          least[column] = Math.max(least[column] ?? 0, textWidth(word.slice(0, 100), size) + padding);
      }
      column += columns;
    }
  }
  return least;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
