import type { ReadAnswer, RuleReader } from '@chiendich/report/rules';
import { notAskedAnswer } from '@chiendich/report/validate';
import type { FieldRecord, IsSound, Records } from './records.ts';
import { valuesOf } from './records.ts';
import { reportRows } from './report-rows.ts';

/** What rules read of a form: answers as they stand, and what is not asked as such. */
export function formReader(
  { fields, tables }: Records,
  isSound: IsSound,
  period: RuleReader['period'],
): RuleReader {
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
      return cell === undefined || (cell.visible && !isSound(cell)) ? undefined : answerOf(cell);
    },
    rows: (code) => {
      const table = tables.get(code);
      if (table === undefined) return undefined;
      const { definition, none, rows } = table;
      if (!table.visible || (definition.rows !== null && !rows.some(({ visible }) => visible)))
        return notAskedAnswer;
      table.values ??= reportRows(table).map((row) => valuesOf(row, isSound));
      // Of named rows there are always some: they are answered where something stands in them.
      const isAnswered =
        none || table.values.some((row) => definition.rows === null || Object.keys(row).length > 0);
      return isAnswered ? table.values : undefined;
    },
    period,
  };
}

function answerOf({ visible, answer }: FieldRecord): ReadAnswer | undefined {
  return visible ? (answer ?? undefined) : notAskedAnswer;
}
