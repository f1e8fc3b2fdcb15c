/** How a figure adds up, as far as a template, the totals and their explanation must know of it. */
export interface AggregationTraits {
  /**
   * What a total keeps of the values below it: their sum, the largest, the smallest, how many are above 0, the only one that
   * is not 0, their sum with what weighs them, all of them, or, of its own, nothing below it.
   */
  readonly keeps: 'sum' | 'largest' | 'least' | 'count' | 'only' | 'mean' | 'all' | 'own';
  /** Whether each value is weighed by another figure, which the template then has to name. */
  readonly isWeighted: boolean;
  /** Whether its own rule works it out again from the totals of what it reads. */
  readonly isOfTotals: boolean;
  /**
   * What rules may say of a total: it adds up what reports give, it lies between the least and the largest of what they
   * give, or it is of another kind, a number of answers or of nothing below.
   */
  readonly total: 'sum' | 'between' | 'other';
}

const sum: AggregationTraits = { keeps: 'sum', isWeighted: false, isOfTotals: false, total: 'sum' };
const between = { ...sum, total: 'between' } as const;
const other = { ...sum, total: 'other' } as const;

/**
 * The aggregations (cách cộng dồn), each with what it needs; how each comes to its value stands in `value-of-node.ts`.
 *
 * `count`: how many organizations, or rows of a table, gave a number above 0. `mean` and `median` are of all values that
 * were given; `weightedMean` needs `weight`, another figure. `distinct`: people or places that may be the same in two
 * reports, so the level above knows no number as soon as two reports give one above 0. `share`, of yes and no: how many
 * of a hundred who answer say yes. `none`: the figure means nothing above its own report. `ofTotals`: a computed figure
 * is worked out again from the totals of what it reads, as a rate is the ratio of two sums.
 */
export const aggregationTraits = {
  sum,
  max: { ...between, keeps: 'largest' },
  min: { ...between, keeps: 'least' },
  count: { ...other, keeps: 'count' },
  distinct: { ...other, keeps: 'only' },
  mean: { ...between, keeps: 'mean' },
  weightedMean: { ...between, keeps: 'mean', isWeighted: true },
  median: { ...between, keeps: 'all' },
  share: { ...other, keeps: 'mean' },
  none: { ...other, keeps: 'own' },
  ofTotals: { ...other, keeps: 'own', isOfTotals: true },
} as const satisfies Readonly<Record<string, AggregationTraits>>;

/** How values of organizations make the value of the level above. */
export type Aggregation = keyof typeof aggregationTraits;

/** What numbers may say of it: a share is one of yes and no. */
export const numberAggregations = [
  'sum',
  'max',
  'min',
  'count',
  'distinct',
  'mean',
  'weightedMean',
  'median',
  'none',
  'ofTotals',
] as const satisfies readonly Aggregation[];
