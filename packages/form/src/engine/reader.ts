import type { ReadAnswer, RuleReader } from '@chiendich/report/rules';
import { notAskedAnswer } from '@chiendich/report/validate';
import type { FieldRecord, Records, TableRecord } from './records.ts';
import { valuesOf } from './records.ts';

/** What rules read of a form: answers as they stand, and what is not asked as such. */
export function formReader({ fields, tables }: Records, period: RuleReader['period']): RuleReader {
  return {
    answer: (code) => {
      const record = fields.get(code);
      if (record !== undefined) return answerOf(record);
      const [table = '', row, column = ''] = code.split('.');
      const found = tables.get(table);
      if (found === undefined) return undefined;
      const named = found.rows.find(({ id }) => id === row);
      if (!found.visible || named?.visible === false) return notAskedAnswer;
      const cell = named?.cells.get(column);
      return cell === undefined ? undefined : answerOf(cell);
    },
    rows: (code) => {
      const table = tables.get(code);
      if (table === undefined) return undefined;
      if (!table.visible) return notAskedAnswer;
      table.values ??= visibleRows(table).map(valuesOf);
      return isAnswered(table) ? table.values : undefined;
    },
    period,
  };
}

/** Whether the report will hold the table: rows of the reporter's own, or something in the rows that the template names. */
function isAnswered({ definition, values }: TableRecord): boolean {
  const rows = values ?? [];
  return definition.rows === null ? rows.length > 0 : rows.some((row) => Object.keys(row).length > 0);
}

/** The rows of a table that are asked. */
export function visibleRows({ rows }: TableRecord) {
  return rows.every(({ visible }) => visible) ? rows : rows.filter(({ visible }) => visible);
}

function answerOf({ visible, answer }: FieldRecord): ReadAnswer | undefined {
  return visible ? (answer ?? undefined) : notAskedAnswer;
}
