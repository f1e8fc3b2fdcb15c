import { numberOfScaled } from '@chiendich/core';
import type { Aggregation } from './aggregation-traits.ts';
import type { FigureColumn, NoValue } from './figure-column.ts';

/** The value of the node at a position; `zeros` answers that are not there count as 0. */
type ValueOfNode = (column: FigureColumn, position: number, zeros: number) => number | NoValue | null;

const kept: ValueOfNode = ({ values }, position) => values[position] as number;

const sum: ValueOfNode = ({ inexact, values, scale }, position) =>
  inexact[position] === 1 ? 'inexact' : numberOfScaled(values[position] as number, scale);

/** How each aggregation comes to the value of a node, where something stands at or below it. */
export const valueOfNode: Readonly<Record<Aggregation, ValueOfNode>> = {
  sum,
  max: ({ values }, position, zeros) =>
    Math.max(values[position] as number, zeros > 0 ? 0 : Number.NEGATIVE_INFINITY),
  count: kept,
  distinct: (column, position, zeros) =>
    (column.given[position] as number) > 1 ? 'notAdditive' : sum(column, position, zeros),
  weightedMean: (column, position) => (column.inexact[position] === 1 ? 'inexact' : meanAt(column, position)),
  none: ({ values }, position) => {
    const own = values[position] as number;
    return Number.isNaN(own) ? null : own;
  },
};

/** Rounded to the figure's own scale, halves away from zero; null without a positive weight. */
function meanAt(column: FigureColumn, position: number): number | null {
  const weight = column.weights?.[position] ?? 0n;
  const product = column.products?.[position] ?? 0n;
  if (weight <= 0n) return null;
  const doubled = 2n * (product < 0n ? -product : product) + weight;
  const rounded = Number(doubled / (2n * weight));
  return numberOfScaled(product < 0n ? -rounded : rounded, column.scale);
}
