import { MisuseError } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Form } from '../form.ts';
import type { FieldKey } from '../form-definition.ts';
import type { TextReader } from './answer-text.ts';
import type { Changes } from './changes.ts';
import { indexOfRow, tableOf, unknownKey } from './find-record.ts';
import { fitCells } from './paste.ts';
import type { Records, RowRecord, TableRecord } from './records.ts';
import { createRow } from './records.ts';
import { isFilled } from './report-rows.ts';

/** What a form does with the rows of its tables. */
export function createRowCommands(
  records: Records,
  changes: Changes,
  readText: TextReader,
): Pick<Form, 'addRow' | 'removeRow' | 'moveRow' | 'setNone' | 'paste'> {
  return {
    addRow: (key, at) => {
      expectArgument(at ?? 0, 'core/not-a-number', 'form.addRow(…, at)');
      const table = ownRows(records, key);
      const row = createRow(table, records);
      table.rows.splice(at ?? table.rows.length, 0, row);
      table.none = false;
      table.unread = undefined;
      changes.rows(table);
      return row.id;
    },
    removeRow: (key, row) => {
      const table = ownRows(records, key);
      table.rows.splice(indexOfRow(table, row), 1);
      changes.rows(table);
    },
    moveRow: (key, row, to) => {
      expectArgument(to, 'core/not-a-number', 'form.moveRow(…, to)');
      const table = ownRows(records, key);
      const [moved] = table.rows.splice(indexOfRow(table, row), 1);
      table.rows.splice(to, 0, moved as RowRecord);
      changes.rows(table);
    },
    setNone: (key, none) => setNone(ownRows(records, key), none, changes),
    paste: (key, row, column, text) => {
      expectArgument(text, 'core/not-text', 'form.paste(…, text)');
      const table = tableOf(records, key);
      const { columns, maximumRows } = table.definition;
      const first = indexOfRow(table, row);
      const from = columns.findIndex(({ code }) => code === column);
      if (from < 0) unknownKey('column', `${key}.${column}`);
      const left = columns.slice(from);
      const most = table.definition.rows === null ? (maximumRows ?? Number.POSITIVE_INFINITY) : 0;
      const room = Math.max(most, table.rows.length) - first;
      const { rows, findings } = fitCells(text, left, room);
      rows.forEach((cells, index) => {
        const target = table.rows[first + index] ?? append(table, records);
        cells.forEach((cell, offset) => {
          const field = target.cells.get(left[offset]?.code ?? '');
          if (field === undefined || field.computed) return;
          const read = readText(field, cell);
          const isPlain = cell === '' || (read.answer !== null && read.findings.length === 0);
          changes.answer(field, read, isPlain ? null : cell);
        });
      });
      if (rows.length > 0) changes.rows(table);
      return { rows: rows.length, findings };
    },
  };
}

/** A table whose rows are the reporter's own; those that the template names neither come nor go. */
function ownRows(records: Records, key: FieldKey): TableRecord {
  const table = tableOf(records, key);
  const named = table.definition.rows?.[0]?.code;
  if (named === undefined) return table;
  const cell = `${key}[${named}].${table.definition.columns[0]?.code ?? ''}`;
  throw new MisuseError(
    'form/unknown-key',
    `got the table "${key}", whose rows stay as the template names them; write form.set("${cell}", …)`,
  );
}

function setNone(table: TableRecord, none: boolean, changes: Changes): void {
  expectArgument(none, 'form/not-true-or-false', 'form.setNone(…, none)');
  if (table.none === none || table.rows.some(isFilled)) return;
  table.rows = [];
  table.unread = undefined;
  table.none = none;
  changes.rows(table);
}

function append(table: TableRecord, records: Records): RowRecord {
  const row = createRow(table, records);
  table.rows.push(row);
  return row;
}
