import type { RuleReader } from '@chiendich/report/rules';
import { notAskedAnswer, unreadAnswer } from '@chiendich/report/validate';
import type { Checks } from './checks.ts';
import type { Records } from './records.ts';
import { readAnswer, valuesOf } from './records.ts';
import { reportRows } from './report-rows.ts';

/** What rules read of a form: answers as they stand, what is not asked as such, and what is in error as unread. */
export function formReader(
  { fields, tables }: Records,
  { isSound, isRead }: Pick<Checks, 'isSound' | 'isRead'>,
  period: RuleReader['period'],
): RuleReader {
  return {
    answer: (code) => {
      const record = fields.get(code);
      if (record !== undefined) return readAnswer(record, isSound);
      const [table = '', row, column = ''] = code.split('.');
      const found = tables.get(table);
      if (found === undefined) return undefined;
      if (found.undecided || (found.visible && !isRead(found))) return unreadAnswer;
      const named = found.rows.find(({ id }) => id === row);
      if (!found.visible || (named?.visible === false && !named.undecided)) return notAskedAnswer;
      const cell = named?.cells.get(column);
      return cell === undefined ? undefined : readAnswer(cell, isSound);
    },
    rows: (code) => {
      const table = tables.get(code);
      if (table === undefined) return undefined;
      const { definition, none, visible, undecided } = table;
      if (undecided || (visible && !isRead(table))) return unreadAnswer;
      const asked =
        definition.rows === null
          ? reportRows(table)
          : table.rows.filter((row) => row.visible || row.undecided);
      if (!visible || (definition.rows !== null && asked.length === 0)) return notAskedAnswer;
      table.values ??= asked.map((row) => valuesOf(row, isSound));
      // Of named rows there are always some: they are answered where something stands in them.
      const isAnswered =
        none || table.values.some((row) => definition.rows === null || Object.keys(row).length > 0);
      return isAnswered ? table.values : undefined;
    },
    period,
  };
}
