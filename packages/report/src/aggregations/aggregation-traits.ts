import type { Aggregation } from '../template/template.ts';

/** How a figure adds up, as far as a template, the totals and their explanation must know of it. */
export interface AggregationTraits {
  /** What a total keeps of the values below it: their sum, the largest, or how many are above 0. */
  readonly keeps: 'sum' | 'largest' | 'count';
  /** Whether each value is weighed by another figure, which the template then has to name. */
  readonly isWeighted: boolean;
  /** Whether a figure means nothing above its own report. */
  readonly isOwn: boolean;
}

const sum: AggregationTraits = { keeps: 'sum', isWeighted: false, isOwn: false };

/** The aggregations (cách cộng dồn), each with what it needs; how each comes to its value stands in `value-of-node.ts`. */
export const aggregationTraits: Readonly<Record<Aggregation, AggregationTraits>> = {
  sum,
  max: { ...sum, keeps: 'largest' },
  count: { ...sum, keeps: 'count' },
  distinct: sum,
  weightedMean: { ...sum, isWeighted: true },
  none: { ...sum, isOwn: true },
};
