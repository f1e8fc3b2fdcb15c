import type { NumericAnswer } from '../report.ts';
import type { Indicator } from '../template.ts';
import type { ConsolidatedFigure, CountedReport } from './consolidation.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';

/**
 * One figure over all nodes, by position: own values first, then added upward.
 *
 * Sums are integers of the last decimal, so they are exact and do not depend on order; one that leaves the safe
 * range is marked in `inexact`, and so is every sum above it.
 */
export interface FigureColumn {
  readonly sums: Float64Array;
  readonly maxima: Float64Array;
  readonly positives: Int32Array;
  readonly given: Int32Array;
  readonly missing: Int32Array;
  readonly notApplicable: Int32Array;
  readonly inexact: Uint8Array;
  /** Of a weighted mean: Σ value × weight and Σ weight, in the scales of both. */
  readonly products: bigint[] | null;
  readonly weights: bigint[] | null;
}

/** The scale of an indicator as a factor: 1000 for three decimals. */
function factorOf({ number }: Indicator): number {
  return number.kind === 'integer' ? 1 : 10 ** number.scale;
}

/** The own answer of a report; undefined when it was not answered. */
function answerOf({ indicators }: CountedReport, code: string): NumericAnswer | undefined {
  return Object.hasOwn(indicators, code) ? indicators[code] : undefined;
}

export function columnOf(
  tree: HierarchyTree,
  counted: readonly (CountedReport | null)[],
  indicator: Indicator,
  weight: Indicator | null,
): FigureColumn {
  const size = tree.nodes.length;
  const column: FigureColumn = {
    sums: new Float64Array(size),
    maxima: new Float64Array(size).fill(Number.NEGATIVE_INFINITY),
    positives: new Int32Array(size),
    given: new Int32Array(size),
    missing: new Int32Array(size),
    notApplicable: new Int32Array(size),
    inexact: new Uint8Array(size),
    products: weight === null ? null : new Array<bigint>(size).fill(0n),
    weights: weight === null ? null : new Array<bigint>(size).fill(0n),
  };
  const scales = { indicator, factor: factorOf(indicator), weight };
  counted.forEach((report, position) => {
    if (report !== null) enter(column, position, report, scales);
  });
  for (const position of tree.upward) {
    const superior = tree.superiors[position] ?? -1;
    if (superior >= 0) addUpward(column, position, superior);
  }
  return column;
}

function enter(
  column: FigureColumn,
  position: number,
  report: CountedReport,
  {
    indicator,
    factor,
    weight,
  }: { readonly indicator: Indicator; readonly factor: number; readonly weight: Indicator | null },
): void {
  const answer = answerOf(report, indicator.code);
  if (typeof answer === 'object' && answer.state === 'notApplicable') {
    column.notApplicable[position] = 1;
    return;
  }
  const weighing = weight === null ? 1 : answerOf(report, weight.code);
  if (typeof answer !== 'number' || typeof weighing !== 'number') {
    column.missing[position] = 1;
    return;
  }
  const scaled = Math.round(answer * factor);
  column.given[position] = 1;
  column.sums[position] = scaled;
  column.maxima[position] = answer;
  column.positives[position] = answer > 0 ? 1 : 0;
  if (!Number.isSafeInteger(scaled)) column.inexact[position] = 1;
  if (weight === null || column.products === null || column.weights === null) return;
  const scaledWeight = Math.round(weighing * factorOf(weight));
  if (column.inexact[position] === 1 || !Number.isSafeInteger(scaledWeight)) {
    column.inexact[position] = 1;
    return;
  }
  column.weights[position] = BigInt(scaledWeight);
  column.products[position] = BigInt(scaled) * BigInt(scaledWeight);
}

function addUpward(column: FigureColumn, from: number, to: number): void {
  const { sums, maxima, positives, given, missing, notApplicable, inexact, products, weights } = column;
  const sum = (sums[to] as number) + (sums[from] as number);
  sums[to] = sum;
  if (!Number.isSafeInteger(sum) || inexact[from] === 1) inexact[to] = 1;
  maxima[to] = Math.max(maxima[to] as number, maxima[from] as number);
  positives[to] = (positives[to] as number) + (positives[from] as number);
  given[to] = (given[to] as number) + (given[from] as number);
  missing[to] = (missing[to] as number) + (missing[from] as number);
  notApplicable[to] = (notApplicable[to] as number) + (notApplicable[from] as number);
  if (products === null || weights === null) return;
  products[to] = (products[to] as bigint) + (products[from] as bigint);
  weights[to] = (weights[to] as bigint) + (weights[from] as bigint);
}

/** Why a figure has no value, where that is worth a finding. */
export type NoValue = 'blocked' | 'inexact' | 'notAdditive';

/** One node: `absent` counts expected reports at and below it that are not counted. */
interface NodePlace {
  readonly position: number;
  readonly absent: number;
  readonly own: CountedReport | null;
}

/** The figure of one node, from its column. */
export function figureAt(
  column: FigureColumn,
  indicator: Indicator,
  place: NodePlace,
): { readonly figure: ConsolidatedFigure; readonly noValue: NoValue | null } {
  const { position, absent } = place;
  const given = column.given[position] as number;
  const missing = column.missing[position] as number;
  const notApplicable = column.notApplicable[position] as number;
  const value = valueAt(column, indicator, place);
  return {
    figure: {
      indicator: indicator.code,
      value: typeof value === 'number' ? value : null,
      complete: absent + missing === 0,
      given,
      missing,
      notApplicable,
    },
    noValue: typeof value === 'string' ? value : null,
  };
}

function valueAt(
  column: FigureColumn,
  indicator: Indicator,
  { position, absent, own }: NodePlace,
): number | NoValue | null {
  const given = column.given[position] as number;
  const missing = column.missing[position] as number;
  const { nullPolicy, aggregation } = indicator;
  if (nullPolicy === 'block' && absent + missing > 0) return 'blocked';
  const zeros = nullPolicy === 'zero' ? missing : 0;
  if (given + zeros === 0) return null;
  switch (aggregation) {
    case 'sum':
      if (column.inexact[position] === 1) return 'inexact';
      return (column.sums[position] as number) / factorOf(indicator);
    case 'count':
      return column.positives[position] as number;
    case 'max':
      return Math.max(column.maxima[position] as number, zeros > 0 ? 0 : Number.NEGATIVE_INFINITY);
    case 'weightedMean':
      return column.inexact[position] === 1 ? 'inexact' : meanAt(column, position, factorOf(indicator));
    case 'distinct':
      return given > 1 ? 'notAdditive' : (column.sums[position] as number) / factorOf(indicator);
    default: {
      const answer = own === null ? undefined : answerOf(own, indicator.code);
      return typeof answer === 'number' ? answer : null;
    }
  }
}

/** Rounded to the figure's own scale, halves away from zero; null without a positive weight. */
function meanAt(column: FigureColumn, position: number, factor: number): number | null {
  const weight = column.weights?.[position] ?? 0n;
  const product = column.products?.[position] ?? 0n;
  if (weight <= 0n) return null;
  const doubled = 2n * (product < 0n ? -product : product) + weight;
  const rounded = Number(doubled / (2n * weight));
  return (product < 0n ? -rounded : rounded) / factor;
}
