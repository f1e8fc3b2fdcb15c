import { numberOfScaled, scaledOfNumber } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import { roundedQuotient } from '../aggregations/rounded-quotient.ts';
import type { NumberQuestion } from '../questions/number.ts';
import { scaleOf } from '../questions/number.ts';
import type { YesNoQuestion } from '../questions/yes-no.ts';
import type { ReportTable } from '../template/template.ts';
import { isRecord } from '../unknown-value.ts';
import type { Answers, Figure, WeighedValue } from './figure.ts';
import { joined, numberFigure, yesFigure } from './figure.ts';

/**
 * The columns of a table of free rows that add up over all rows: of numbers those with an aggregation that knows what rows
 * come to, of yes and no those with one. A mean or median is one of all rows of all reports, not of their means.
 */
export function columnFigures(table: ReportTable): readonly Figure[] {
  return table.columns.flatMap((column): readonly Figure[] => {
    if (column.kind === 'number') return numberColumn(table, column);
    return column.kind === 'yesNo' && column.aggregation !== undefined ? yesColumn(table, column) : [];
  });
}

function numberColumn(table: ReportTable, column: NumberQuestion): readonly Figure[] {
  const { keeps, isWeighted } = aggregationTraits[column.aggregation];
  if (keeps === 'own') return [];
  const { minimum: _, maximum: __, weight: code, ...unbounded } = column;
  const weight = table.columns.find((other) => isWeighted && other.code === code);
  const weigh = weight?.kind === 'number' ? weight : null;
  const rowsOf = (answers: Answers) => weighedRows(answers[table.code], column, weigh);
  const read = (answers: Answers) => {
    const cells = cellsOf(answers[table.code], column.code);
    return Array.isArray(cells) ? together(column, rowsOf(answers) ?? []) : cells;
  };
  const label = joined(table.label, column.label);
  const source = { code: `${table.code}.${column.code}`, item: table.code, read };
  const figure = numberFigure({ ...unbounded, label }, source);
  return [{ ...figure, rows: rowsOf, weightScale: weigh === null ? 0 : scaleOf(weigh) }];
}

/** Each row that is answered says yes or no by itself. */
function yesColumn(table: ReportTable, column: YesNoQuestion): readonly Figure[] {
  const label = joined(table.label, column.label);
  const source = { code: `${table.code}.${column.code}`, item: table.code };
  const figure = yesFigure({ ...column, label }, { ...source, read: () => undefined });
  const yes = figure.aggregation === 'share' ? 100 : 1;
  const rows = (answers: Answers): readonly WeighedValue[] => {
    const cells = cellsOf(answers[table.code], column.code);
    return Array.isArray(cells) ? cells.map((cell) => ({ value: cell === true ? yes : 0, weight: 1 })) : [];
  };
  const read = (answers: Answers) => {
    const cells = cellsOf(answers[table.code], column.code);
    if (!Array.isArray(cells)) return cells;
    const sum = rows(answers).reduce((so, { value }) => so + value, 0);
    if (figure.aggregation !== 'share') return sum;
    return cells.length === 0 ? undefined : mean(rows(answers), { scale: figure.scale, weightScale: 0 });
  };
  return [{ ...figure, read, rows, isNumber: (value) => value >= 0 }];
}

/** The answered cells of a column; the first that is stated missing, or is of another kind, in place of them. */
function cellsOf(rows: unknown, column: string): unknown {
  if (!Array.isArray(rows)) return rows;
  const cells: unknown[] = [];
  for (const row of rows as readonly unknown[]) {
    const cell = isRecord(row) ? row[column] : row;
    if (typeof cell === 'number' || typeof cell === 'boolean') cells.push(cell);
    else if (cell !== undefined && !(isRecord(cell) && cell.state === 'notApplicable')) return cell;
  }
  return cells;
}

/** The numbers of a column with their weights; null where a number has none. */
function weighedRows(
  rows: unknown,
  column: NumberQuestion,
  weight: NumberQuestion | null,
): readonly WeighedValue[] | null {
  const values: WeighedValue[] = [];
  for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : []) {
    const value = isRecord(row) ? row[column.code] : undefined;
    if (typeof value !== 'number') continue;
    const weighing = weight === null ? 1 : isRecord(row) && row[weight.code];
    if (typeof weighing !== 'number') return null;
    values.push({ value, weight: weighing });
  }
  return values;
}

/** What stands for the rows of one report; undefined where there are none, though a sum or count of none is 0. */
function together(column: NumberQuestion, rows: readonly WeighedValue[]): number | undefined {
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
      return mean(rows, { scale, weightScale: 0 });
    case 'own':
      return undefined;
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
