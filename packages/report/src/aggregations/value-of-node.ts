import { numberOfScaled } from '@chiendich/core';
import type { Aggregation } from './aggregation-traits.ts';
import type { NoValue, Tally } from './tally.ts';

/** A figure of a node: its place in the lists of the tally, and its decimals. */
interface FigurePlace {
  readonly index: number;
  readonly scale: number;
}

/** `zeros` absent answers count as 0. */
type ValueOfNode = (tally: Tally, place: FigurePlace, zeros: number) => number | NoValue | null;

const kept = ({ values }: Tally, { index }: FigurePlace) => values[index] as number;

const sum = (tally: Tally, place: FigurePlace): number | NoValue => {
  const scaled = kept(tally, place);
  return Number.isNaN(scaled) ? 'inexact' : numberOfScaled(scaled, place.scale);
};

const own = (tally: Tally, place: FigurePlace): number | null => {
  const value = kept(tally, place);
  return Number.isNaN(value) ? null : value;
};

/** How each aggregation comes to the value of a node, where something stands at or below it. */
export const valueOfNode: Readonly<Record<Aggregation, ValueOfNode>> = {
  sum,
  max: (tally, place, zeros) => Math.max(kept(tally, place), zeros > 0 ? 0 : Number.NEGATIVE_INFINITY),
  count: kept,
  distinct: (tally, place) => ((tally.given[place.index] as number) > 1 ? 'notAdditive' : sum(tally, place)),
  weightedMean: (tally, place) => (Number.isNaN(kept(tally, place)) ? 'inexact' : meanOf(tally, place)),
  none: own,
  // Worked out from the totals where there is a rule; a report's own value stands for itself.
  ofTotals: own,
};

/** Rounded to the figure's own scale, halves away from zero; null without a positive weight. */
function meanOf({ weighted }: Tally, { index, scale }: FigurePlace): number | null {
  const { products, weights } = weighted?.get(index) ?? { products: 0n, weights: 0n };
  if (weights <= 0n) return null;
  const doubled = 2n * (products < 0n ? -products : products) + weights;
  const rounded = Number(doubled / (2n * weights));
  return numberOfScaled(products < 0n ? -rounded : rounded, scale);
}
