import type { TableCell, TableNode } from '@chiendich/official-text';
import { leafOf } from './leaf.ts';

type CellLook = Pick<TableCell, 'align' | 'bold' | 'columns' | 'rows'>;

/** One cell of one line of text; an empty text is an empty cell. */
export function cell(text: string, look: CellLook = {}): TableCell {
  return { leaves: [leafOf(text)], ...look };
}

export const centred = { align: 'center' } as const;
export const right = { align: 'right' } as const;

/** The rows of a list, or one row of blanks to write on where the list is empty. */
export function rowsOrBlank(
  rows: readonly (readonly TableCell[])[],
  columns: number,
): readonly (readonly TableCell[])[] {
  return rows.length > 0 ? rows : [Array.from({ length: columns }, () => cell('……', centred))];
}

/** Shares of the width by what is written in the columns, so that a column of numbers leaves room for texts. */
export function sharesByContent(
  headings: readonly string[],
  rows: readonly (readonly TableCell[])[],
): readonly number[] {
  return headings.map((heading, column) => {
    const lengths = rows.map((row) =>
      (row[column]?.leaves ?? []).reduce((sum, { text }) => sum + text.length, 0),
    );
    const longest = lengths.reduce((most, length) => Math.max(most, length), heading.length);
    return Math.min(Math.max(longest, 4), 60);
  });
}

/** What stands over the rows of a table. */
export interface TableHead {
  readonly headings: readonly string[];
  /** Shares of the text width, one for each heading. */
  readonly widths: readonly number[];
  readonly caption?: string;
  readonly landscape?: boolean;
}

/** A table with one row of headings. */
export function tableOf(head: TableHead, rows: readonly (readonly TableCell[])[]): TableNode {
  const { headings, widths, caption = null, landscape } = head;
  return {
    kind: 'table',
    caption,
    headerRows: 1,
    widths,
    rows: [headings.map((text) => cell(text, { align: 'center', bold: true })), ...rows],
    ...(landscape === undefined ? {} : { landscape }),
  };
}
