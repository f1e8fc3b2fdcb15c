import type { AggregationTraits } from './aggregation-traits.ts';

/**
 * One figure over all nodes, by position: own values first, then added upward.
 *
 * `values` holds what the aggregation needs: the largest answer, the number of answers above 0, the node's own answer
 * (NaN where it has none), or the sum. Sums are integers of the last decimal, so they are exact and do not depend on
 * order; one that leaves the safe range is marked in `inexact`, and so is every sum above it.
 */
export interface FigureColumn {
  /** Code of the indicator. */
  readonly indicator: string;
  readonly keeps: AggregationTraits['keeps'];
  readonly scale: number;
  readonly values: Float64Array;
  readonly given: Int32Array;
  readonly missing: Int32Array;
  readonly notApplicable: Int32Array;
  readonly inexact: Uint8Array;
  /** Of a weighted mean: Σ value × weight and Σ weight, in the scales of both. */
  readonly products: bigint[] | null;
  readonly weights: bigint[] | null;
}

/** Why a figure has no value, where that is worth a finding. */
export type NoValue = 'blocked' | 'inexact' | 'notAdditive';
