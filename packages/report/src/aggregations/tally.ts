/**
 * What is kept of one node while its figures are added up: its own answers first, then those below it. Every list has
 * one entry for each figure, in the template's order.
 */
export interface Tally {
  /**
   * What the aggregation needs: the largest or smallest answer, the number of answers above 0, the node's own answer (NaN
   * where it has none), the only answer above 0 (NaN as soon as there are two), or the sum. Sums are integers of the last
   * decimal, so they are exact and do not depend on order; one that leaves the safe range is NaN, and so is every sum above it.
   */
  readonly values: number[];
  readonly given: number[];
  readonly missing: number[];
  /** Null while there is none, as in most nodes. */
  notApplicable: number[] | null;
  /** Of means, by place in the lists: Σ value × weight and Σ weight, in the scales of both; null without any. */
  readonly weighted: Map<number, Weighted> | null;
  /** Of medians, by place in the lists: every value, in units of its last decimal; null without any. */
  readonly all: Map<number, number[]> | null;
}

/** Counts answers that do not apply. */
export function countNotApplicable(tally: Tally, index: number, more: number): void {
  tally.notApplicable ??= tally.given.map(() => 0);
  tally.notApplicable[index] = (tally.notApplicable[index] as number) + more;
}

/** Adds to the sums of a mean. */
export function addWeighted(tally: Tally, index: number, { products, weights }: Weighted): void {
  const known = tally.weighted?.get(index) ?? { products: 0n, weights: 0n };
  tally.weighted?.set(index, { products: known.products + products, weights: known.weights + weights });
}

/** Adds to the values of a median. */
export function addValues(tally: Tally, index: number, values: readonly number[]): void {
  const known = tally.all?.get(index);
  if (known === undefined) tally.all?.set(index, [...values]);
  else for (const value of values) known.push(value);
}

/** Exact sums of a mean; the weight of each value of a plain mean is 1. */
interface Weighted {
  readonly products: bigint;
  readonly weights: bigint;
}

/** Why a figure has no value, where that is worth a finding. */
export type NoValue = 'blocked' | 'inexact' | 'notAdditive' | 'unweighted';
