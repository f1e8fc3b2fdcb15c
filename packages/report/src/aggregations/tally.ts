/**
 * What is kept of one node while its figures are added up: its own answers first, then those below it. Every list has
 * one entry for each figure, in the template's order.
 */
export interface Tally {
  /**
   * What the aggregation needs: the largest answer, the number of answers above 0, the node's own answer (NaN where it
   * has none), or the sum. Sums are integers of the last decimal, so they are exact and do not depend on order; one that
   * leaves the safe range is NaN, and so is every sum above it.
   */
  readonly values: number[];
  readonly given: number[];
  readonly missing: number[];
  /** Null while there is none, as in most nodes. */
  notApplicable: number[] | null;
  /** Of weighted means, by place in the lists: Σ value × weight and Σ weight, in the scales of both; null without any. */
  readonly weighted: Map<number, Weighted> | null;
}

/** Counts answers that do not apply. */
export function countNotApplicable(tally: Tally, index: number, more: number): void {
  tally.notApplicable ??= tally.given.map(() => 0);
  tally.notApplicable[index] = (tally.notApplicable[index] as number) + more;
}

/** Exact sums of a weighted mean. */
interface Weighted {
  readonly products: bigint;
  readonly weights: bigint;
}

/** Why a figure has no value, where that is worth a finding. */
export type NoValue = 'blocked' | 'inexact' | 'notAdditive';
