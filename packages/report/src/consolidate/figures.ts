import type { ListItem } from '../questions/lists.ts';
import { distinctLabel, listsOf, parentsOf } from '../questions/lists.ts';
import type { QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { fixedRowsOf, itemsOf } from '../template/items.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';
import { isRecord } from '../unknown-value.ts';
import { columnFigures } from './column-figures.ts';
import type { Answers, Figure } from './figure.ts';
import { chosenAsNumber, countFigure, joined, numberFigure, yesFigure } from './figure.ts';

/** The figures of a template in the order of its items. */
export function templateFigures(template: ReportTemplate): readonly Figure[] {
  return itemsOf(template).flatMap((item): readonly Figure[] => {
    if (item.kind === 'note') return [];
    if (item.kind !== 'table') return byKind(questionFigures, item, template);
    const rows = fixedRowsOf(item, template);
    return rows === null
      ? columnFigures(item, (list) => countedEntries(list, template))
      : cellFigures(item, rows);
  });
}

/** Lists of more entries are not counted entry by entry. */
const mostCounted = 100;

/** The entries of a list of the template that are counted one by one, those of one name set apart. */
function countedEntries(code: string, template: ReportTemplate): readonly ListItem[] {
  const lists = listsOf(template);
  const list = lists.get(code);
  if (list === undefined || list.items.length > mostCounted) return [];
  const label = distinctLabel(list, parentsOf(list, lists));
  return list.items.map((item) => ({ ...item, label: label(item) }));
}

const none = () => [];

/** How the answers to a question of each kind add up. */
const questionFigures: QuestionFace<readonly Figure[], [template: ReportTemplate]> = {
  number: (question) => {
    const { code } = question;
    return [numberFigure(question, { code, item: code, read: (answers) => answers[code] })];
  },
  yesNo: (question) => {
    const { code } = question;
    return [yesFigure(question, { code, item: code, read: (answers) => answers[code] })];
  },
  choice: ({ code, label, from }, template) =>
    countedEntries(from, template).map((entry) =>
      countFigure(
        { label: joined(label, entry.label) },
        {
          code: `${code}.${entry.code}`,
          item: code,
          read: (answers) => chosenAsNumber(answers[code], entry.code),
        },
      ),
    ),
  text: none,
  date: none,
  files: none,
};

/** Every cell of a number or of yes and no is a figure. */
function cellFigures(
  table: ReportTable,
  rows: readonly Pick<ReportTable, 'code' | 'label'>[],
): readonly Figure[] {
  return rows.flatMap((row) =>
    table.columns.flatMap((column): readonly Figure[] => {
      const cell = (answers: Answers) => {
        const given = answers[table.code];
        const named = isRecord(given) ? given[row.code] : undefined;
        return isRecord(named) ? named[column.code] : undefined;
      };
      const label = joined(row.label, column.label);
      const place = { code: `${table.code}.${row.code}.${column.code}`, item: table.code };
      if (column.kind === 'number') {
        const weight =
          column.weight === undefined ? {} : { weight: `${table.code}.${row.code}.${column.weight}` };
        return [numberFigure({ ...column, ...weight, label }, { ...place, read: cell })];
      }
      return column.kind === 'yesNo' ? [yesFigure({ ...column, label }, { ...place, read: cell })] : [];
    }),
  );
}
