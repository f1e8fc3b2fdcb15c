import type { FormChange } from '../form.ts';
import type { FieldKey } from '../form-definition.ts';
import type { ReadText } from './answer-text.ts';
import type { Recalculation } from './recalculate.ts';
import type { FieldRecord, Records, RowRecord, TableRecord } from './records.ts';
import { outdateTable } from './records.ts';
import { isFilled } from './report-rows.ts';
import type { BrokenRules } from './rule-findings.ts';

/** What a change is announced to: first the keeper of drafts, last the listeners. */
export interface ChangeListeners {
  readonly keep: () => void;
  readonly announce: (keys: readonly FieldKey[], cause: FormChange['cause']) => void;
}

/** How answers, rows and visits change records, and only what depends on them. */
export interface Changes {
  /** Keeps an answer; nothing is worked out until it is applied. */
  answer(record: FieldRecord, read: ReadText, text: string | null): void;
  /** The answer of a field changed. */
  answered(record: FieldRecord): void;
  /** Rows came, went or moved, or cells of many rows changed. */
  rows(table: TableRecord): void;
  /** The person left a field. */
  leave(record: FieldRecord): void;
  /** The person asked for the whole form to be looked at. */
  visitAll(): void;
}

/** What follows from the answers, to be worked out again after a change. */
interface Consequences {
  readonly recalculation: Pick<Recalculation, 'after'>;
  readonly rules: BrokenRules;
}

export function createChanges(
  records: Records,
  { recalculation: { after }, rules }: Consequences,
  { keep, announce }: ChangeListeners,
): Changes {
  const apply = (changed: readonly FieldKey[], cause: FormChange['cause']): void => {
    keep();
    const reached = after(changed);
    if (reached.size > 0) rules.forget();
    for (const key of reached) outdateKey(records, key);
    announce([...new Set([...changed, ...reached])], cause);
  };
  return {
    answer: (record, { answer, findings }, text) => {
      const row = record.cell?.row ?? null;
      const wasFilled = row !== null && isFilled(row);
      if (record.cell !== null) {
        record.cell.table.unread = undefined;
        record.cell.row.unread = undefined;
      }
      record.answer = answer;
      record.text = text;
      record.reading = findings;
      record.own = null;
      outdate(record);
      if (row !== null) outdateRow(record, row, isFilled(row) !== wasFilled);
    },
    answered: ({ key, cell }) => apply(cell === null ? [key] : [key, cell.table.key], 'answer'),
    rows: (table) => {
      outdateTable(table);
      apply([table.key], 'rows');
    },
    leave: (record) => {
      const isRead = record.text !== null && record.answer !== null && record.reading.length === 0;
      if (record.visited && !isRead) return;
      if (isRead) record.text = null;
      record.visited = true;
      outdate(record);
      announce([record.key], 'visit');
    },
    visitAll: () => {
      const { fields, tables } = records;
      for (const record of [...fields.values(), ...tables.values()]) visit(record);
      for (const table of tables.values()) {
        table.state = null;
        for (const row of table.rows) {
          row.state = null;
          for (const cell of row.cells.values()) visit(cell);
        }
      }
      announce([...fields.keys(), ...tables.keys()], 'visit');
    },
  };
}

/** Other cells of a row in which one changed: all of them where it `turned` into a row or into none, in which nothing is asked. */
function outdateRow({ definition, cell }: FieldRecord, row: RowRecord, turned: boolean): void {
  for (const other of row.cells.values()) {
    const { question } = other.definition;
    if (turned) other.own = null;
    if (turned || (question.kind === 'choice' && question.parent === definition.code)) other.state = null;
  }
  row.values = null;
  if (cell !== null) outdateTable(cell.table);
}

function outdateKey({ fields, tables }: Records, key: FieldKey): void {
  const field = fields.get(key);
  if (field !== undefined) outdate(field);
  const table = tables.get(key);
  if (table === undefined) return;
  table.state = null;
  table.totals = null;
  for (const row of table.rows) {
    for (const cell of row.cells.values()) if (cell.state === null) row.state = null;
  }
}

/** A state shows something else now, and so does what contains it. */
function outdate(record: FieldRecord): void {
  record.state = null;
  if (record.cell === null) return;
  record.cell.row.state = null;
  record.cell.table.state = null;
}

function visit(record: FieldRecord | TableRecord): void {
  if (record.visited) return;
  record.visited = true;
  record.state = null;
}
