import type { TableCell, TableNode } from '@chiendich/official-text';
import type { StyleName } from './laid-paper.ts';

/** The style of the text in a cell, by its row and its alignment. */
export function cellStyle(table: TableNode, rowIndex: number, cell: TableCell): StyleName {
  if (rowIndex < table.headerRows) return 'tableHeading';
  if (isGroupRow(table.rows[rowIndex] ?? [])) return cell.align === 'center' ? 'tableHeading' : 'tableGroup';
  if (cell.align === 'center') return 'tableCentred';
  return cell.align === 'right' ? 'tableNumber' : 'tableText';
}

/** A row that heads those under it: in bold, a number at most and then one cell that reaches to the last column. */
function isGroupRow(row: TableNode['rows'][number]): boolean {
  const title = row.at(-1);
  return row.length <= 2 && (title?.columns ?? 1) > 1 && row.every(({ bold }) => bold === true);
}
