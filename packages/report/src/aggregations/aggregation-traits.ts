/** How a figure adds up, as far as a template, the totals and their explanation must know of it. */
export interface AggregationTraits {
  /** What a total keeps of the values below it: their sum, the largest, how many are above 0, or, of its own, nothing below it. */
  readonly keeps: 'sum' | 'largest' | 'count' | 'own';
  /** Whether each value is weighed by another figure, which the template then has to name. */
  readonly isWeighted: boolean;
  /** Whether its own rule works it out again from the totals of what it reads. */
  readonly isOfTotals: boolean;
}

const sum: AggregationTraits = { keeps: 'sum', isWeighted: false, isOfTotals: false };

/**
 * The aggregations (cách cộng dồn), each with what it needs; how each comes to its value stands in `value-of-node.ts`.
 *
 * `count`: how many organizations gave a number above 0. `weightedMean` needs `weight`, another figure.
 * `distinct`: people or places that may be the same in two reports, so the level above knows no number as soon as
 * two reports give one. `none`: the figure means nothing above its own report. `ofTotals`: a computed figure is worked
 * out again from the totals of what it reads, as a rate is the ratio of two sums.
 */
export const aggregationTraits = {
  sum,
  max: { ...sum, keeps: 'largest' },
  count: { ...sum, keeps: 'count' },
  distinct: sum,
  weightedMean: { ...sum, isWeighted: true },
  none: { ...sum, keeps: 'own' },
  ofTotals: { ...sum, keeps: 'own', isOfTotals: true },
} as const satisfies Readonly<Record<string, AggregationTraits>>;

/** How values of organizations make the value of the level above. */
export type Aggregation = keyof typeof aggregationTraits;

/** Their codes. */
export const aggregations = /* @__PURE__ */ Object.keys(aggregationTraits) as readonly Aggregation[];
