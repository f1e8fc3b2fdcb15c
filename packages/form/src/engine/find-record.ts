import { MisuseError } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import type { FieldKey } from '../form-definition.ts';
import type { FieldRecord, NoteRecord, Records, TableRecord } from './records.ts';

/** The record of a field or cell. */
export function fieldOf(records: Records, key: FieldKey): FieldRecord {
  const plain = records.fields.get(key);
  if (plain !== undefined) return plain;
  const cell = parseCellKey(key);
  const found = cell === null ? undefined : cellAt(records, cell);
  return found ?? unknownKey('field', key, records.fields.keys());
}

/** The cell of a table at a row, by its place or its id, and a column; undefined where there is none. */
export function cellAt(
  { tables }: Pick<Records, 'tables'>,
  { table, row, column }: { readonly table: string; readonly row: unknown; readonly column: string },
): FieldRecord | undefined {
  const rows = tables.get(table)?.rows ?? [];
  const found = typeof row === 'number' ? rows[row] : rows.find(({ id }) => id === row);
  return found?.cells.get(column);
}

export function tableOf(records: Records, key: FieldKey): TableRecord {
  return records.tables.get(key) ?? unknownKey('table', key, records.tables.keys());
}

export function noteOf(records: Records, key: FieldKey): NoteRecord {
  return records.notes.get(key) ?? unknownKey('note', key);
}

/** The record of whatever answers a key names. */
export function anyOf(records: Records, key: FieldKey): FieldRecord | TableRecord {
  return records.tables.get(key) ?? fieldOf(records, key);
}

/** The place of a row among the rows as they stand. */
export function indexOfRow({ key, rows }: TableRecord, row: string): number {
  const index = rows.findIndex(({ id }) => id === row);
  return index < 0 ? unknownKey('row', `${key}[${row}]`) : index;
}

/** The parts of a cell's key, null for another key. @example parseCellKey('a[r2].b') // => { table: 'a', row: 'r2', column: 'b' } */
export function parseCellKey(
  key: FieldKey,
): { readonly table: string; readonly row: string; readonly column: string } | null {
  const [, table, row, column] = /^(\w+)\[([^\]]+)\]\.(\w+)$/.exec(key) ?? [];
  return table === undefined || row === undefined || column === undefined ? null : { table, row, column };
}

/** A key that the form does not have: the program asks for it, never a person. */
export function unknownKey(what: string, key: string, known: Iterable<string> = []): never {
  const nearest = typeof key === 'string' ? nearestWord(key, [...known]) : null;
  const meant =
    nearest === null ? 'use a key in definition.pages' : `did you mean ${JSON.stringify(nearest)}?`;
  throw new MisuseError(
    'form/unknown-key',
    `got the ${what} ${JSON.stringify(key)}, expected one of the form; ${meant}`,
  );
}
