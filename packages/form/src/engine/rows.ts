import type { ReportTemplate } from '@chiendich/report';
import { expectArgument } from '#misuse';
import type { Form } from '../form.ts';
import { readText } from './answer-text.ts';
import type { Changes } from './changes.ts';
import { indexOfRow, tableOf, unknownKey } from './find-record.ts';
import { fitCells } from './paste.ts';
import type { Records, RowRecord, TableRecord } from './records.ts';
import { createRow } from './records.ts';

/** What a form does with the rows of its tables. */
export function createRowCommands(
  records: Records,
  changes: Changes,
  template: ReportTemplate,
): Pick<Form, 'addRow' | 'removeRow' | 'moveRow' | 'paste'> {
  return {
    addRow: (key, at) => {
      expectArgument(at ?? 0, 'core/not-a-number', 'form.addRow(…, at)');
      const table = tableOf(records, key);
      const row = createRow(table);
      table.rows.splice(at ?? table.rows.length, 0, row);
      changes.rows(table);
      return row.id;
    },
    removeRow: (key, row) => {
      const table = tableOf(records, key);
      table.rows.splice(indexOfRow(table, row), 1);
      changes.rows(table);
    },
    moveRow: (key, row, to) => {
      expectArgument(to, 'core/not-a-number', 'form.moveRow(…, to)');
      const table = tableOf(records, key);
      const [moved] = table.rows.splice(indexOfRow(table, row), 1);
      table.rows.splice(to, 0, moved as RowRecord);
      changes.rows(table);
    },
    paste: (key, row, column, text) => {
      expectArgument(text, 'core/not-text', 'form.paste(…, text)');
      const table = tableOf(records, key);
      const { columns, maximumRows } = table.definition;
      const first = indexOfRow(table, row);
      const from = columns.findIndex(({ code }) => code === column);
      if (from < 0) unknownKey('column', `${key}.${column}`);
      const left = columns.slice(from);
      const room = Math.max(maximumRows ?? Number.POSITIVE_INFINITY, table.rows.length) - first;
      const { rows, findings } = fitCells(text, left, room);
      rows.forEach((cells, index) => {
        const target = table.rows[first + index] ?? append(table);
        cells.forEach((cell, offset) => {
          const field = target.cells.get(left[offset]?.code ?? '');
          if (field === undefined) return;
          const read = readText(field.definition, cell, template);
          const isPlain = cell === '' || (read.answer !== null && read.findings.length === 0);
          changes.answer(field, read, isPlain ? null : cell);
        });
      });
      if (rows.length > 0) changes.rows(table);
      return { rows: rows.length, findings };
    },
  };
}

function append(table: TableRecord): RowRecord {
  const row = createRow(table);
  table.rows.push(row);
  return row;
}
