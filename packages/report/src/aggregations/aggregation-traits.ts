/** How a figure adds up, as far as a template, the totals and their explanation must know of it. */
export interface AggregationTraits {
  /** What a total keeps of the values below it: their sum, the largest, how many are above 0, or, of its own, nothing below it. */
  readonly keeps: 'sum' | 'largest' | 'count' | 'own';
  /** Whether each value is weighed by another figure, which the template then has to name. */
  readonly isWeighted: boolean;
}

const sum: AggregationTraits = { keeps: 'sum', isWeighted: false };

/**
 * The aggregations (cách cộng dồn), each with what it needs; how each comes to its value stands in `value-of-node.ts`.
 *
 * `count`: how many organizations gave a number above 0. `weightedMean` needs `weight`, another indicator.
 * `distinct`: people or places that may be the same in two reports, so the level above knows no number as soon as
 * two reports give one. `none`: the figure means nothing above its own report.
 */
export const aggregationTraits = {
  sum,
  max: { ...sum, keeps: 'largest' },
  count: { ...sum, keeps: 'count' },
  distinct: sum,
  weightedMean: { ...sum, isWeighted: true },
  none: { ...sum, keeps: 'own' },
} as const satisfies Readonly<Record<string, AggregationTraits>>;

/** How values of organizations make the value of the level above. */
export type Aggregation = keyof typeof aggregationTraits;

/** Their codes. */
export const aggregations = Object.keys(aggregationTraits) as readonly Aggregation[];
