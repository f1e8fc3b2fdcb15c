import type { Finding, LocalizedText } from '@chiendich/core';
import type { TableRow } from '@chiendich/report';
import type { ReadAnswer, RuleValue } from '@chiendich/report/rules';
import { notAskedAnswer, unreadAnswer } from '@chiendich/report/validate';
import type { FieldState, RowState, TableState } from '../form.ts';
import type { Answer } from '../form-answers.ts';
import type {
  ColumnDefinition,
  FieldDefinition,
  FieldKey,
  FormDefinition,
  NoteDefinition,
  TableDefinition,
} from '../form-definition.ts';
import { cellKey } from './field-keys.ts';

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
  /** Whether its own condition holds; a cell is asked where its row and its table are. */
  visible: boolean;
  required: boolean;
  computed: boolean;
  /** What decides whether it is asked reads an answer that is in error. */
  undecided: boolean;
  /** What computes it reads an answer that is in error. */
  unread: boolean;
  visited: boolean;
  /** Faults of the answer itself; null when not looked at since it changed. */
  own: readonly Finding[] | null;
  state: FieldState | null;
}

/** One row of a table. */
export interface RowRecord {
  readonly id: string;
  /** What the template calls it; null for a row of the reporter's own. */
  readonly label: LocalizedText | null;
  readonly cells: ReadonlyMap<string, FieldRecord>;
  /** What was given for it and cannot be read as a row; undefined where it can. */
  unread: unknown;
  visible: boolean;
  undecided: boolean;
  /** The answers of the cells as rules read them; null when out of date. */
  values: TableRow | null;
  state: RowState | null;
}

/** A table with its rows in order. */
export interface TableRecord {
  readonly key: FieldKey;
  readonly definition: TableDefinition;
  rows: RowRecord[];
  /** The person said that there is no row: an answer, which a row takes back. */
  none: boolean;
  /** Row ids given so far; an id is never given twice. */
  given: number;
  /** What was given for it and cannot be read as rows; undefined where nothing was. */
  unread: unknown;
  visible: boolean;
  undecided: boolean;
  visited: boolean;
  /** Values of all rows that are asked, for rules; null when out of date. */
  values: readonly TableRow[] | null;
  totals: Readonly<Record<string, RuleValue>> | null;
  state: TableState | null;
}

/** Words between fields. */
export interface NoteRecord {
  readonly key: FieldKey;
  readonly definition: NoteDefinition;
  visible: boolean;
}

/** All records of a form by key, in the order of the definition. */
export interface Records {
  readonly fields: ReadonlyMap<FieldKey, FieldRecord>;
  readonly tables: ReadonlyMap<FieldKey, TableRecord>;
  readonly notes: ReadonlyMap<FieldKey, NoteRecord>;
  /** What rules compute, by item, or by table and column: `table.column`. */
  readonly computed: ReadonlySet<string>;
}

/** Empty records of a form. */
export function createRecords({ pages, rules }: FormDefinition): Records {
  const fields = new Map<FieldKey, FieldRecord>();
  const tables = new Map<FieldKey, TableRecord>();
  const notes = new Map<FieldKey, NoteRecord>();
  const computed = new Set(
    rules.governing
      .filter(({ state }) => state === 'computed')
      .map(({ item, column }) => (column === undefined ? item : `${item}.${column}`)),
  );
  for (const { sections } of pages) {
    for (const { items } of sections) {
      for (const item of items) {
        if (item.kind === 'table') tables.set(item.key, createTable(item, computed));
        else if (item.kind === 'note')
          notes.set(item.key, { key: item.key, definition: item, visible: true });
        else
          fields.set(item.key, createField(item.key, item, { cell: null, computed: computed.has(item.key) }));
      }
    }
  }
  return { fields, tables, notes, computed };
}

/** An empty row at the end of nothing yet: the caller places it. */
export function createRow(table: TableRecord, { computed }: Pick<Records, 'computed'>): RowRecord {
  table.given += 1;
  return rowOf(table, { id: `r${table.given}`, label: null }, computed);
}

function rowOf(
  table: TableRecord,
  { id, label }: Pick<RowRecord, 'id' | 'label'>,
  computed: ReadonlySet<string>,
): RowRecord {
  const cells = new Map<string, FieldRecord>();
  const row: RowRecord = {
    ...{ id, label, cells, unread: undefined },
    ...{ visible: true, undecided: false, values: null, state: null },
  };
  for (const column of table.definition.columns) {
    const key = cellKey(table.key, id, column.code);
    const isComputed = computed.has(`${table.key}.${column.code}`);
    cells.set(column.code, createField(key, column, { cell: { table, row }, computed: isComputed }));
  }
  return row;
}

/** The answers of a row by column as rules read them: those that are asked, as the validator has it. */
export function valuesOf(row: RowRecord, isSound: IsSound): TableRow {
  if (row.values !== null) return row.values;
  const values: Record<string, ReadAnswer> = {};
  for (const [code, cell] of row.cells) {
    const answer = readAnswer(cell, isSound);
    if (answer !== undefined && answer !== notAskedAnswer) values[code] = answer;
  }
  row.values = values as TableRow;
  return row.values;
}

/** An answer as rules read it: what is in error, or follows from that, is unread. */
export function readAnswer(record: FieldRecord, isSound: IsSound): ReadAnswer | undefined {
  const { visible, undecided, answer, cell } = record;
  const isOpen = undecided || cell?.row.undecided === true || cell?.row.unread !== undefined;
  if (isOpen || (visible && (record.unread || !isSound(record)))) return unreadAnswer;
  return visible ? (answer ?? undefined) : notAskedAnswer;
}

/** Whether rules may read the answer of a field or cell: it is computed, blank, or has no error. */
export type IsSound = (record: FieldRecord) => boolean;

/** The answers of a row that a test takes; what has no answer stays away. */
export function allValuesOf(row: RowRecord, takes: (cell: FieldRecord) => boolean): TableRow {
  const values: Record<string, TableRow[string]> = {};
  for (const [code, cell] of row.cells) if (cell.answer !== null && takes(cell)) values[code] = cell.answer;
  return values;
}

/** What follows from the rows of a table is another thing now. */
export function outdateTable(table: TableRecord): void {
  table.values = null;
  table.totals = null;
  table.state = null;
}

function createField(
  key: FieldKey,
  definition: FieldDefinition | ColumnDefinition,
  { cell, computed }: Pick<FieldRecord, 'cell' | 'computed'>,
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
    computed,
    undecided: false,
    unread: false,
    visited: false,
    own: null,
    state: null,
  };
}

function createTable(definition: TableDefinition, computed: ReadonlySet<string>): TableRecord {
  const table: TableRecord = {
    key: definition.key,
    definition,
    rows: [],
    none: false,
    given: 0,
    unread: undefined,
    visible: true,
    undecided: false,
    visited: false,
    values: null,
    totals: null,
    state: null,
  };
  for (const { code, label } of definition.rows ?? [])
    table.rows.push(rowOf(table, { id: code, label }, computed));
  return table;
}
