import type { LocalizedText } from '@chiendich/core';
import type { FixedRow } from '../template/table.ts';

/** What a sentence calls a row of the reporter's own: its number, from 1. */
export function rowInWords(index: number): LocalizedText {
  return { vi: `dòng ${index + 1}`, en: `row ${index + 1}` };
}

/** What a sentence calls a cell: `Số cây (Các điểm, dòng 2)`. */
export function cellInWords(column: LocalizedText, table: LocalizedText, row: LocalizedText): LocalizedText {
  return { vi: `${column.vi} (${table.vi}, ${row.vi})`, en: `${column.en} (${table.en}, ${row.en})` };
}

/** What a sentence calls a row: its number, or what the template calls it. */
export function rowLabel(row: unknown, rows: readonly FixedRow[] | null): LocalizedText {
  if (typeof row === 'number') return rowInWords(row);
  const code = String(row);
  return rows?.find((each) => each.code === code)?.label ?? { vi: code, en: code };
}

/** Where `report/unknown-field` misses what stands outside of tables. */
export const unknownItem = { of: { vi: 'các mục', en: 'its items' } } as const;

/** The same of the rows or the columns of a table. */
export function unknownIn({ vi, en }: LocalizedText, isColumn: boolean): { readonly of: LocalizedText } {
  const [parts, words] = isColumn ? ['cột', 'columns'] : ['dòng', 'rows'];
  return { of: { vi: `các ${parts} của bảng “${vi}”`, en: `the ${words} of table “${en}”` } };
}
