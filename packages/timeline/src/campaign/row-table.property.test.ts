import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedRows,
  changeRows,
  emptyTable,
  findRow,
  firstRow,
  putRow,
  putRows,
  removeRow,
  rowsOf,
  rowsWithPrefix,
  tableOf,
} from './row-table.ts';

const rows = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 900 }).map(String),
    value: fc.nat({ max: 5 }),
    remove: fc.boolean(),
  }),
  { maxLength: 1500 },
);

describe('a table of rows', () => {
  it('is a map in order of id, whatever is put in and taken out', () => {
    fc.assert(
      fc.property(rows, (acts) => {
        const model = new Map<string, { id: string; value: number }>();
        let table = emptyTable<{ id: string; value: number }>();
        for (const { remove, ...row } of acts) {
          if (remove) model.delete(row.id);
          else model.set(row.id, row);
          table = remove ? removeRow(table, row.id) : putRow(table, row);
        }
        const expected = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(rowsOf(table)).toEqual(expected);
        expect(table.size).toBe(expected.length);
        expect(firstRow(table)).toEqual(expected[0] ?? null);
        expect(rowsOf(tableOf(expected.toReversed()))).toEqual(expected);
        for (const { id } of acts) expect(findRow(table, id)).toEqual(model.get(id) ?? null);
      }),
      { numRuns: 60 },
    );
  });

  it('shows which rows a change touched', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = tableOf(first);
        const after = second.reduce(putRow, before);
        const touched = new Map(second.map((row) => [row.id, row]));
        expect(changedRows(before, after)).toEqual(rowsOf(tableOf([...touched.values()])));
      }),
      { numRuns: 60 },
    );
  });

  it('puts, finds and changes rows that stand together as it does one by one', () => {
    fc.assert(
      fc.property(rows, rows, fc.constantFrom('', '1', '37', '900', 'x'), (first, second, prefix) => {
        const before = tableOf(first);
        const together = rowsOf(tableOf(second.filter(({ id }) => id.startsWith(prefix))));
        const put = putRows(before, together);
        expect(rowsOf(put)).toEqual(rowsOf(together.reduce(putRow, before)));
        expect(put.size).toBe(rowsOf(put).length);
        expect(put.chunks.every(({ length }) => length > 0 && length <= 128)).toBe(true);
        const own = rowsOf(put).filter(({ id }) => id.startsWith(prefix));
        expect(rowsWithPrefix(put, prefix)).toEqual(own);
        const changed = changeRows(put, prefix, (row) => ({ ...row, value: row.value + 1 }));
        expect(rowsOf(changed)).toEqual(
          rowsOf(put).map((row) => (row.id.startsWith(prefix) ? { ...row, value: row.value + 1 } : row)),
        );
        expect(changeRows(put, prefix, (row) => row)).toBe(put);
      }),
      { numRuns: 60 },
    );
  });
});
