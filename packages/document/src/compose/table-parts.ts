import type { TableCell, TableNode } from '@chiendich/core';
import { leafOf } from './leaf.ts';

type CellLook = Pick<TableCell, 'align' | 'bold' | 'columns' | 'rows'>;

/** One cell of one line of text; an empty text is an empty cell. */
export function cell(text: string, look: CellLook = {}): TableCell {
  return { leaves: [leafOf(text)], ...look };
}

export const centred = { align: 'center' } as const;
export const right = { align: 'right' } as const;

/** A table with one row of headings. `widths` are shares of the text width. */
export function tableOf(
  headings: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly TableCell[])[],
  look: { readonly caption?: string; readonly landscape?: boolean } = {},
): TableNode {
  return {
    kind: 'table',
    caption: look.caption ?? null,
    headerRows: 1,
    widths,
    rows: [headings.map((text) => cell(text, { align: 'center', bold: true })), ...rows],
    ...(look.landscape === undefined ? {} : { landscape: look.landscape }),
  };
}
