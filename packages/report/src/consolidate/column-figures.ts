import { numberOfScaled, scaledOfNumber } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import { roundedQuotient } from '../aggregations/rounded-quotient.ts';
import type { ChoiceQuestion } from '../questions/choice.ts';
import type { ListItem } from '../questions/lists.ts';
import type { NumberQuestion } from '../questions/number.ts';
import { numberCheck, scaleOf } from '../questions/number.ts';
import type { YesNoQuestion } from '../questions/yes-no.ts';
import type { AbsentAnswer } from '../report.ts';
import type { ReportTable } from '../template/template.ts';
import { isRecord } from '../unknown-value.ts';
import type { Answers, Figure, WeighedValue } from './figure.ts';
import { countFigure, joined, numberFigure, yesFigure } from './figure.ts';

/**
 * The columns of a table of free rows that add up over all rows: of numbers those with an aggregation that knows what rows
 * come to, of yes and no those with one, of choices from the template's own lists how many rows have each entry. A mean
 * or median is one of all rows of all reports, not of their means.
 */
export function columnFigures(table: ReportTable, entriesOf: EntriesOf): readonly Figure[] {
  return table.columns.flatMap((column): readonly Figure[] => {
    switch (column.kind) {
      case 'number':
        return numberColumn(table, column);
      case 'yesNo':
        return column.aggregation === undefined ? [] : [yesColumn(table, column)];
      case 'choice':
        return entriesOf(column.from).map((entry) => entryColumn(table, column, entry));
      case 'text':
      case 'date':
      case 'files':
        return [];
      default:
        return column satisfies never;
    }
  });
}

/** The entries of a list that are counted one by one; none of a list that is not. */
export type EntriesOf = (list: string) => readonly ListItem[];

function numberColumn(table: ReportTable, column: NumberQuestion): readonly Figure[] {
  const { keeps, isWeighted, isOfTotals } = aggregationTraits[column.aggregation];
  if (keeps === 'own' && !isOfTotals) return [];
  const { minimum: _, maximum: __, weight: code, ...unbounded } = column;
  const weighing = table.columns.find((other) => isWeighted && other.code === code);
  const weight = weighing?.kind === 'number' ? weighing : null;
  const weightScale = weight === null ? 0 : scaleOf(weight);
  const check = numberCheck(unbounded);
  const isCell = (cell: unknown) => typeof cell === 'number' && check(cell) === null;
  const rows = (answers: Answers) => weighedRows(answers[table.code], column.code, weight);
  const read = (answers: Answers) => {
    const cells = cellsOf(answers[table.code], column.code, isCell);
    if (!Array.isArray(cells)) return cells;
    return together(column, rows(answers) ?? [], weightScale) ?? ofNoRows(answers[table.code]);
  };
  const label = joined(table.label, column.label);
  const source = { code: `${table.code}.${column.code}`, item: table.code, read };
  const isNeverNegative = (column.minimum ?? -1) >= 0;
  return [{ ...numberFigure({ ...unbounded, label }, source), rows, weightScale, isNeverNegative }];
}

function yesColumn(table: ReportTable, column: YesNoQuestion): Figure {
  const label = joined(table.label, column.label);
  const source = { code: `${table.code}.${column.code}`, item: table.code, read: () => undefined };
  return countedRows(yesFigure({ ...column, label }, source), {
    cellsOf: (answers) => cellsOf(answers[table.code], column.code, (cell) => typeof cell === 'boolean'),
    isCounted: (cell) => cell === true,
  });
}

function entryColumn(table: ReportTable, { code, label }: ChoiceQuestion, entry: ListItem): Figure {
  const figure = countFigure(
    { label: joined(joined(table.label, label), entry.label) },
    { code: `${table.code}.${code}.${entry.code}`, item: table.code, read: () => undefined },
  );
  return countedRows(figure, {
    cellsOf: (answers) => cellsOf(answers[table.code], code, isChosen),
    isCounted: (cell) => (Array.isArray(cell) ? cell.includes(entry.code) : cell === entry.code),
  });
}

function isChosen(cell: unknown): boolean {
  return typeof cell === 'string' || (Array.isArray(cell) && cell.every((each) => typeof each === 'string'));
}

/** How the rows of a column are counted. */
interface CountedRows {
  /** The answered cells; the first that belongs elsewhere in place of them. */
  readonly cellsOf: (answers: Answers) => unknown;
  readonly isCounted: (cell: unknown) => boolean;
}

/** A figure that says how many rows are counted, or how many of a hundred: each row that is answered counts by itself. */
function countedRows(figure: Figure, { cellsOf: cells, isCounted }: CountedRows): Figure {
  const whole = figure.aggregation === 'share' ? 100 : 1;
  const rows = (answers: Answers): readonly WeighedValue[] => {
    const answered = cells(answers);
    return Array.isArray(answered)
      ? answered.map((cell) => ({ value: isCounted(cell) ? whole : 0, weight: 1 }))
      : [];
  };
  const read = (answers: Answers) => {
    const answered = cells(answers);
    if (!Array.isArray(answered)) return typeof answered === 'number' ? String(answered) : answered;
    if (figure.aggregation === 'share') {
      const share = mean(rows(answers), { scale: figure.scale, weightScale: 0 });
      return share ?? ofNoRows(answers[figure.item]);
    }
    return rows(answers).reduce((so, { value }) => so + value, 0);
  };
  return { ...figure, read, rows, isNumber: (value) => value >= 0 };
}

/** A mean or largest value of a table that was said to have no rows does not apply; of rows without the cell it is open. */
function ofNoRows(rows: unknown): AbsentAnswer | undefined {
  return Array.isArray(rows) && rows.length === 0 ? { state: 'notApplicable' } : undefined;
}

/** The answered cells of a column; the first that is stated missing, or is not one of its own, in place of them. */
function cellsOf(rows: unknown, column: string, isCell: (cell: unknown) => boolean): unknown {
  if (!Array.isArray(rows)) return rows;
  const cells: unknown[] = [];
  for (const row of rows as readonly unknown[]) {
    const cell = isRecord(row) ? row[column] : row;
    if (isCell(cell)) cells.push(cell);
    else if (cell !== undefined && !(isRecord(cell) && cell.state === 'notApplicable')) return cell;
  }
  return cells;
}

/** The numbers of a column with their weights; null where a number has none. */
function weighedRows(
  rows: unknown,
  column: string,
  weight: NumberQuestion | null,
): readonly WeighedValue[] | null {
  const values: WeighedValue[] = [];
  const check = weight === null ? null : numberCheck(weight);
  for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : []) {
    const value = isRecord(row) ? row[column] : undefined;
    if (typeof value !== 'number') continue;
    const weighing = weight === null ? 1 : isRecord(row) && row[weight.code];
    if (typeof weighing !== 'number' || (check !== null && check(weighing) !== null)) return null;
    values.push({ value, weight: weighing });
  }
  return values;
}

/** What stands for the rows of one report; undefined where there are none, though a sum or count of none is 0. */
function together(
  column: NumberQuestion,
  rows: readonly WeighedValue[],
  weightScale: number,
): number | undefined {
  const scale = scaleOf(column);
  const values = rows.map(({ value }) => value);
  const { keeps } = aggregationTraits[column.aggregation];
  switch (keeps) {
    case 'count':
      return values.filter((value) => value > 0).length;
    case 'sum':
    case 'only': {
      const sum = values.reduce((so, value) => so + (scaledOfNumber(value, scale) ?? Number.NaN), 0);
      return Number.isSafeInteger(sum) ? numberOfScaled(sum, scale) : undefined;
    }
    case 'largest':
      return values.length === 0 ? undefined : Math.max(...values);
    case 'least':
      return values.length === 0 ? undefined : Math.min(...values);
    case 'mean':
    case 'all':
      // Rows that weigh nothing are said at the total; here any of them stands for all.
      return mean(rows, { scale, weightScale }) ?? values[0];
    case 'own':
      // What stands for all is worked out of their totals.
      return values[0];
    default:
      return keeps satisfies never;
  }
}

function mean(
  rows: readonly WeighedValue[],
  { scale, weightScale }: { readonly scale: number; readonly weightScale: number },
): number | undefined {
  let [products, weights] = [0n, 0n];
  for (const { value, weight } of rows) {
    const weighing = BigInt(scaledOfNumber(weight, weightScale) ?? 0);
    products += BigInt(scaledOfNumber(value, scale) ?? 0) * weighing;
    weights += weighing;
  }
  return weights > 0n ? roundedQuotient({ products, weights }, scale) : undefined;
}
