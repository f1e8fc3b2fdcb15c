import type { Finding } from '@chiendich/core';
import type { AttachmentReference, TableRow } from '@chiendich/report';
import type { RuleValue } from '@chiendich/report/rules';
import type { FieldState, FilesState, RowState, TableState } from '../form.ts';
import type { Answer } from '../form-answers.ts';
import type {
  ColumnDefinition,
  FieldDefinition,
  FieldKey,
  FilesDefinition,
  FormDefinition,
  TableDefinition,
} from '../form-definition.ts';

/** What the engine keeps about one field or cell. `state` is what it showed last, null when that is out of date. */
export interface FieldRecord {
  readonly key: FieldKey;
  readonly definition: FieldDefinition | ColumnDefinition;
  readonly cell: { readonly table: TableRecord; readonly row: RowRecord } | null;
  answer: Answer;
  /** What was typed, while the answer does not say all of it; null otherwise. */
  text: string | null;
  /** What was noticed in reading the text. */
  reading: readonly Finding[];
  visible: boolean;
  required: boolean;
  computed: boolean;
  visited: boolean;
  /** Faults of the answer itself; null when not looked at since it changed. */
  own: readonly Finding[] | null;
  state: FieldState | null;
}

/** One row of a table. */
export interface RowRecord {
  readonly id: string;
  readonly cells: ReadonlyMap<string, FieldRecord>;
  /** The answers of the cells, for rules and the report; null when out of date. */
  values: TableRow | null;
  state: RowState | null;
}

/** A table with its rows in order. */
export interface TableRecord {
  readonly key: FieldKey;
  readonly definition: TableDefinition;
  rows: RowRecord[];
  /** Row ids given so far; an id is never given twice. */
  given: number;
  visible: boolean;
  visited: boolean;
  /** Values of all rows, for rules; null when out of date. */
  values: readonly TableRow[] | null;
  totals: Readonly<Record<string, RuleValue>> | null;
  state: TableState | null;
}

/** A list of files. */
export interface FilesRecord {
  readonly key: FieldKey;
  readonly definition: FilesDefinition;
  files: readonly AttachmentReference[];
  visited: boolean;
  state: FilesState | null;
}

/** All records of a form by key, in the order of the definition. */
export interface Records {
  readonly fields: ReadonlyMap<FieldKey, FieldRecord>;
  readonly tables: ReadonlyMap<FieldKey, TableRecord>;
  readonly files: ReadonlyMap<FieldKey, FilesRecord>;
}

/** Empty records of a form. */
export function createRecords(definition: FormDefinition): Records {
  const fields = new Map<FieldKey, FieldRecord>();
  const tables = new Map<FieldKey, TableRecord>();
  const files = new Map<FieldKey, FilesRecord>();
  for (const { sections } of definition.pages) {
    for (const { items } of sections) {
      for (const item of items) {
        if (item.kind === 'table') tables.set(item.key, createTable(item));
        else if (item.kind === 'files') files.set(item.key, createFiles(item));
        else fields.set(item.key, createField(item.key, item, null));
      }
    }
  }
  return { fields, tables, files };
}

/** An empty row at the end of nothing yet: the caller places it. */
export function createRow(table: TableRecord): RowRecord {
  table.given += 1;
  const id = `r${table.given}`;
  const cells = new Map<string, FieldRecord>();
  const row: RowRecord = { id, cells, values: null, state: null };
  for (const column of table.definition.columns) {
    cells.set(column.code, createField(cellKey(table.key, id, column.code), column, { table, row }));
  }
  return row;
}

/** The answers of a row by column, as a report states them. */
export function valuesOf(row: RowRecord): TableRow {
  row.values ??= Object.fromEntries([...row.cells].map(([code, { answer }]) => [code, answer]));
  return row.values;
}

/** The key of a cell: `activities[r2].date`. */
function cellKey(table: FieldKey, row: string, column: string): FieldKey {
  return `${table}[${row}].${column}`;
}

function createField(
  key: FieldKey,
  definition: FieldDefinition | ColumnDefinition,
  cell: FieldRecord['cell'],
): FieldRecord {
  return {
    key,
    definition,
    cell,
    answer: null,
    text: null,
    reading: [],
    visible: true,
    required: definition.required,
    computed: false,
    visited: false,
    own: null,
    state: null,
  };
}

function createTable(definition: TableDefinition): TableRecord {
  return {
    key: definition.key,
    definition,
    rows: [],
    given: 0,
    visible: true,
    visited: false,
    values: null,
    totals: null,
    state: null,
  };
}

function createFiles(definition: FilesDefinition): FilesRecord {
  return { key: definition.key, definition, files: [], visited: false, state: null };
}
