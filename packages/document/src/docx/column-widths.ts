import type { TableNode } from '@chiendich/core';

/** How many columns a table has: the widest row, cells that span counted. */
export function columnCount({ rows }: TableNode): number {
  return rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((sum, { columns = 1 }) => sum + columns, 0),
      ),
    1,
  );
}

/** Whole widths of a table's columns that add up to `total`, by its shares; even where it gives none that fit. */
export function columnWidths(table: TableNode, total: number): readonly number[] {
  const count = columnCount(table);
  const given = table.widths;
  const usable = given !== null && given.length === count && given.every((share) => share > 0);
  const shares = usable ? given : Array.from({ length: count }, () => 1);
  const sum = shares.reduce((whole, share) => whole + share, 0);
  const widths = shares.map((share) => Math.floor((share * total) / sum));
  const rest = total - widths.reduce((whole, width) => whole + width, 0);
  return widths.map((width, index) => (index === count - 1 ? width + rest : width));
}
