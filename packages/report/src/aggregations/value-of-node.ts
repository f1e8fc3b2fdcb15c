import { numberOfScaled } from '@chiendich/core';
import type { Aggregation } from './aggregation-traits.ts';
import { roundedQuotient } from './rounded-quotient.ts';
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

const zerosOr = (zeros: number, otherwise: number) => (zeros > 0 ? 0 : otherwise);

/** Every absent answer that counts as 0 is a value more of a plain mean. */
const mean: ValueOfNode = (tally, place, zeros) => meanOf(tally, place, BigInt(zeros));

/** How each aggregation comes to the value of a node, where something stands at or below it. */
export const valueOfNode: Readonly<Record<Aggregation, ValueOfNode>> = {
  sum,
  max: (tally, place, zeros) => Math.max(kept(tally, place), zerosOr(zeros, Number.NEGATIVE_INFINITY)),
  min: (tally, place, zeros) => Math.min(kept(tally, place), zerosOr(zeros, Number.POSITIVE_INFINITY)),
  count: kept,
  distinct: (tally, place) => {
    const scaled = kept(tally, place);
    return Number.isNaN(scaled) ? 'notAdditive' : numberOfScaled(scaled, place.scale);
  },
  mean,
  weightedMean: (tally, place) => meanOf(tally, place, 0n) ?? 'unweighted',
  median: (tally, place, zeros) => medianOf(tally, place, zeros),
  share: mean,
  none: own,
  // Worked out from the totals where there is a rule; a report's own value stands for itself.
  ofTotals: own,
};

/** Rounded to the figure's own scale, halves away from zero; null without a positive weight. */
function meanOf({ weighted }: Tally, { index, scale }: FigurePlace, zeros: bigint): number | null {
  const { products, weights } = weighted?.get(index) ?? { products: 0n, weights: 0n };
  return weights + zeros <= 0n ? null : roundedQuotient({ products, weights: weights + zeros }, scale);
}

/** The one in the middle, or the mean of the two there, rounded like a mean. */
function medianOf({ all }: Tally, { index, scale }: FigurePlace, zeros: number): number | null {
  const values = [...(all?.get(index) ?? []), ...new Array<number>(zeros).fill(0)].sort((a, b) => a - b);
  const [low, high] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
  if (low === undefined || high === undefined) return null;
  return roundedQuotient({ products: BigInt(low) + BigInt(high), weights: 2n }, scale);
}
