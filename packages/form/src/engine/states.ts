import type { Finding } from '@chiendich/core';
import type { RuleReader } from '@chiendich/report/rules';
import { evaluate } from '@chiendich/report/rules';
import type { FieldState, FilesState, RowState, TableState } from '../form.ts';
import { textOfAnswer } from './answer-text.ts';
import type { Checks } from './checks.ts';
import type { FieldRecord, FilesRecord, RowRecord, TableRecord } from './records.ts';

/** Gives the findings of rules that stand at a field, table or cell. */
export type RuleFindings = (key: string) => readonly Finding[];

/** Shows records as states; a record that did not change shows the object that it showed before. */
export interface States {
  field(record: FieldRecord): FieldState;
  table(record: TableRecord): TableState;
  files(record: FilesRecord): FilesState;
}

/** Binds records to their checks and rules. */
export function createStates(checks: Checks, reader: RuleReader, ruleFindings: RuleFindings): States {
  const field = (record: FieldRecord): FieldState => {
    if (record.state !== null) return record.state;
    const { key, definition, answer, visible, required, computed, visited } = record;
    record.own ??= checks.field(record, pathOf(record));
    const rules = ruleFindings(key);
    record.state = {
      key,
      definition,
      answer,
      text: record.text ?? textOfAnswer(definition, answer),
      visible,
      required,
      computed,
      visited,
      findings: !visible ? [] : rules.length === 0 ? record.own : [...record.own, ...rules],
    };
    return record.state;
  };
  const row = (record: RowRecord): RowState => {
    record.state ??= { id: record.id, cells: [...record.cells.values()].map(field) };
    return record.state;
  };
  const table = (record: TableRecord): TableState => {
    if (record.state !== null) return record.state;
    const { key, definition, visible, visited } = record;
    record.totals ??= totalsOf(record, reader);
    record.state = {
      key,
      definition,
      rows: record.rows.map(row),
      visible,
      totals: record.totals,
      visited,
      findings: visible ? [...checks.table(record), ...ruleFindings(key)] : [],
    };
    return record.state;
  };
  const files = (record: FilesRecord): FilesState => {
    const { key, definition, visited } = record;
    record.state ??= { key, definition, files: record.files, visited, findings: checks.files(record) };
    return record.state;
  };
  return { field, table, files };
}

/** Where the answer of a field stands in the report; a cell by the id of its row, which may move. */
function pathOf({ definition, cell }: FieldRecord): readonly (string | number)[] {
  if (cell !== null) return ['tables', cell.table.key, cell.row.id, definition.code];
  if (!('part' in definition)) return [];
  return definition.part === 'report' ? ['organization'] : [definition.part, definition.code];
}

function totalsOf({ key, definition }: TableRecord, reader: RuleReader): TableState['totals'] {
  const numbers = definition.columns.filter(({ kind }) => kind === 'number');
  return Object.fromEntries(
    numbers.map(({ code }) => {
      const column = { kind: 'column', table: key, column: code } as const;
      return [code, evaluate({ kind: 'aggregate', function: 'sum', column, where: null }, reader)];
    }),
  );
}
