import type { TableCell, TableNode } from '@chiendich/core';
import type { StyleName } from './laid-paper.ts';

/** The style of the text in a cell, by its row and its alignment. */
export function cellStyle(table: TableNode, rowIndex: number, cell: TableCell): StyleName {
  if (rowIndex < table.headerRows) return 'tableHeading';
  if (isGroupRow(table.rows[rowIndex] ?? [])) return 'tableGroup';
  if (cell.align === 'center') return 'tableCentred';
  return cell.align === 'right' ? 'tableNumber' : 'tableText';
}

/** A row that heads those under it: one cell in bold that reaches to the last column, after at most one empty cell. */
function isGroupRow(row: TableNode['rows'][number]): boolean {
  const [cell, ...others] = row.filter(({ leaves }) => leaves.some(({ text }) => text !== ''));
  return others.length === 0 && cell?.bold === true && (cell.columns ?? 1) > 1;
}
