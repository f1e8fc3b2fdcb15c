import type { LocalizedText } from '@chiendich/core';
import { numberOfScaled, scaledOfNumber, sumScaled } from '@chiendich/core';
import type { Aggregation } from '../aggregations/aggregation-traits.ts';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { NumberQuestion } from '../questions/number.ts';
import { numberCheck, scaleOf } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { fixedRowsOf, itemsOf } from '../template/items.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';
import { isRecord } from '../unknown-value.ts';

type Answers = Readonly<Record<string, unknown>>;

/**
 * Something that adds up over reports (chỉ tiêu tổng hợp): a number, how many say yes or choose an entry, a cell of a row that
 * the template names, or a column of rows of the reporter's own.
 */
export interface Figure {
  /** `code`; `code.entry` of a choice; `table.row.column` of a cell; `table.column` of a column. */
  readonly code: string;
  /** What a sentence and a paper call it. */
  readonly label: LocalizedText;
  /** Code of the item that it is taken from. */
  readonly item: string;
  /** Code of its measure unit; null where it counts answers. */
  readonly unit: string | null;
  readonly scale: number;
  readonly aggregation: Aggregation;
  readonly whenMissing: NonNullable<NumberQuestion['whenMissing']>;
  /** Code of the figure by which it is weighed; null where it is not. */
  readonly weight: string | null;
  /** What answers say of it: a number, or what stands in its place. */
  readonly read: (answers: Answers) => unknown;
  /** Whether a number is one of its own: its decimals, its bounds. */
  readonly isNumber: (value: number) => boolean;
}

/** The figures of a template in the order of its items. */
export function templateFigures(template: ReportTemplate): readonly Figure[] {
  return itemsOf(template).flatMap((item): readonly Figure[] => {
    if (item.kind === 'note') return [];
    if (item.kind !== 'table') return byKind(questionFigures, item, template);
    const rows = fixedRowsOf(item, template);
    return rows === null ? columnFigures(item) : cellFigures(item, rows);
  });
}

/** Lists of more entries are not counted entry by entry. */
const mostCounted = 100;

const none = () => [];

/** How the answers to a question of each kind add up. */
const questionFigures: QuestionFace<readonly Figure[], [template: ReportTemplate]> = {
  number: (question) => {
    const { code } = question;
    return [numberFigure(question, { code, item: code, read: (answers) => answers[code] })];
  },
  yesNo: (question) => {
    const { code } = question;
    return [countFigure(question, { code, item: code, read: (answers) => yesAsNumber(answers[code]) })];
  },
  choice: ({ code, label, from }, { lists = [] }) => {
    const entries = lists.find((list) => list.code === from)?.items ?? [];
    if (entries.length > mostCounted) return [];
    return entries.map((entry) =>
      countFigure(
        { label: joined(label, entry.label) },
        {
          code: `${code}.${entry.code}`,
          item: code,
          read: (answers) => chosenAsNumber(answers[code], entry.code),
        },
      ),
    );
  },
  text: none,
  date: none,
  files: none,
};

/** Where a figure is taken from. */
type Source = Pick<Figure, 'code' | 'item' | 'read'>;

function numberFigure(question: NumberQuestion, source: Source): Figure {
  const { label, unit, aggregation, whenMissing = 'skip', weight } = question;
  const check = numberCheck(question);
  return {
    ...source,
    label,
    unit,
    scale: scaleOf(question),
    aggregation,
    whenMissing,
    weight: aggregationTraits[aggregation].isWeighted ? (weight ?? null) : null,
    isNumber: (value) => check(value) === null,
  };
}

function countFigure({ label }: Pick<Question, 'label'>, source: Source): Figure {
  return {
    ...source,
    label,
    unit: null,
    scale: 0,
    aggregation: 'count',
    whenMissing: 'skip',
    weight: null,
    isNumber: (value) => value === 0 || value === 1,
  };
}

function yesAsNumber(answer: unknown): unknown {
  return typeof answer === 'boolean' ? Number(answer) : typeof answer === 'number' ? String(answer) : answer;
}

function chosenAsNumber(answer: unknown, entry: string): unknown {
  if (typeof answer === 'string') return Number(answer === entry);
  return Array.isArray(answer)
    ? Number(answer.includes(entry))
    : typeof answer === 'number'
      ? String(answer)
      : answer;
}

function joined(whole: LocalizedText, part: LocalizedText): LocalizedText {
  return { vi: `${whole.vi} – ${part.vi}`, en: `${whole.en} – ${part.en}` };
}

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
      if (column.kind !== 'yesNo') return [];
      return [countFigure({ label }, { ...place, read: (answers) => yesAsNumber(cell(answers)) })];
    }),
  );
}

/** A column of numbers that is added up, or of which the largest counts, is a figure over all rows. */
function columnFigures(table: ReportTable): readonly Figure[] {
  return table.columns.flatMap((column): readonly Figure[] => {
    if (column.kind !== 'number' || (column.aggregation !== 'sum' && column.aggregation !== 'max')) return [];
    const code = `${table.code}.${column.code}`;
    const label = joined(table.label, column.label);
    const read = (answers: Answers) => columnValue(answers[table.code], column);
    const { minimum: _, maximum: __, ...unbounded } = column;
    return [numberFigure({ ...unbounded, label }, { code, item: table.code, read })];
  });
}

/** The sum or the largest of a column; the first cell that is stated missing, or is not a number, in place of it. */
function columnValue(rows: unknown, column: NumberQuestion): unknown {
  if (!Array.isArray(rows)) return rows;
  const scale = scaleOf(column);
  const values: number[] = [];
  for (const row of rows as readonly unknown[]) {
    const cell = isRecord(row) ? row[column.code] : row;
    if (typeof cell === 'number') values.push(cell);
    else if (cell !== undefined && !(isRecord(cell) && cell.state === 'notApplicable')) return cell;
  }
  if (column.aggregation === 'max') return values.length === 0 ? undefined : Math.max(...values);
  const sum = sumScaled(values.map((value) => scaledOfNumber(value, scale) ?? Number.NaN));
  return sum === null ? undefined : numberOfScaled(sum, scale);
}
