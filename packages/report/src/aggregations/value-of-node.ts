import { numberOfScaled } from '@chiendich/core';
import type { NumericAnswer } from '../report.ts';
import type { Aggregation } from './aggregation-traits.ts';
import type { FigureColumn, NoValue } from './figure-column.ts';

/** A node whose value is asked for: how many answers stand at and below it, and how many absent ones count as 0. */
interface NodeValues {
  readonly position: number;
  readonly given: number;
  readonly zeros: number;
  readonly own: () => NumericAnswer | undefined;
}

type ValueOfNode = (column: FigureColumn, node: NodeValues) => number | NoValue | null;

const kept = ({ values }: FigureColumn, { position }: NodeValues) => values[position] as number;

const sum: ValueOfNode = (column, node) =>
  column.inexact[node.position] === 1 ? 'inexact' : numberOfScaled(kept(column, node), column.scale);

/** How each aggregation comes to the value of a node, where something stands at or below it. */
export const valueOfNode: Readonly<Record<Aggregation, ValueOfNode>> = {
  sum,
  max: (column, node) => Math.max(kept(column, node), node.zeros > 0 ? 0 : Number.NEGATIVE_INFINITY),
  count: kept,
  distinct: (column, node) => (node.given > 1 ? 'notAdditive' : sum(column, node)),
  weightedMean: (column, node) =>
    column.inexact[node.position] === 1 ? 'inexact' : meanAt(column, node.position),
  none: (_column, { own }) => {
    const answer = own();
    return typeof answer === 'number' ? answer : null;
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
