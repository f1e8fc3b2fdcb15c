import type { Indicator, ReportTemplate } from '../template/template.ts';
import type { ConsolidatedFigure, CountedReport } from './consolidation.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';
import { isAbsent, isFigureOf } from './sound-figures.ts';

/**
 * One figure over all nodes, by position: own values first, then added upward.
 *
 * `values` holds what the aggregation needs: the largest answer of a `max`, the number of answers above 0 of a `count`,
 * of all others the sum. Sums are integers of the last decimal, so they are exact and do not depend on order; one that
 * leaves the safe range is marked in `inexact`, and so is every sum above it.
 */
export interface FigureColumn {
  readonly kind: 'sum' | 'max' | 'count';
  /** The scale of the figure as a factor: 1000 for three decimals. */
  readonly factor: number;
  readonly values: Float64Array;
  readonly given: Int32Array;
  readonly missing: Int32Array;
  readonly notApplicable: Int32Array;
  readonly inexact: Uint8Array;
  /** Of a weighted mean: Σ value × weight and Σ weight, in the scales of both. */
  readonly products: bigint[] | null;
  readonly weights: bigint[] | null;
}

/** What is asked of a report for one column, made ready. */
interface Asked {
  readonly column: FigureColumn;
  readonly indicator: Indicator;
  readonly isFigure: (answer: unknown) => answer is number;
  readonly weight: {
    readonly code: string;
    readonly factor: number;
    readonly isFigure: Asked['isFigure'];
  } | null;
}

/** Figures of the node at a position that are not counted, as they are no numbers of their indicators. */
export type FaultyFigures = ReadonlyMap<number, readonly Indicator[]>;

function factorOf({ number }: Indicator): number {
  return number.kind === 'integer' ? 1 : 10 ** number.scale;
}

/** The columns of a template's indicators, in their order, and what was left out of them. */
export function columnsOf(
  tree: HierarchyTree,
  counted: readonly (CountedReport | null)[],
  template: ReportTemplate,
): { readonly columns: readonly FigureColumn[]; readonly faulty: FaultyFigures } {
  const asked = template.indicators.map((indicator): Asked => {
    const weight = weightOf(indicator, template);
    return {
      column: emptyColumn(tree.nodes.length, indicator, weight !== null),
      indicator,
      isFigure: isFigureOf(indicator),
      weight:
        weight === null
          ? null
          : { code: weight.code, factor: factorOf(weight), isFigure: isFigureOf(weight) },
    };
  });
  // Report by report: the answers of one report lie together in memory.
  const faulty = new Map<number, readonly Indicator[]>();
  counted.forEach((report, position) => {
    if (report === null) return;
    for (const each of asked) {
      if (enter(each, position, report.indicators)) continue;
      faulty.set(position, [...(faulty.get(position) ?? []), each.indicator]);
    }
  });
  for (const { column } of asked) {
    for (const position of tree.upward) {
      const superior = tree.superiors[position] ?? -1;
      if (superior >= 0) addUpward(column, position, superior);
    }
  }
  return { columns: asked.map(({ column }) => column), faulty };
}

function weightOf(indicator: Indicator, template: ReportTemplate): Indicator | null {
  if (indicator.aggregation !== 'weightedMean') return null;
  return template.indicators.find(({ code }) => code === indicator.weight) ?? null;
}

function kindOf({ aggregation }: Indicator): FigureColumn['kind'] {
  return aggregation === 'max' || aggregation === 'count' ? aggregation : 'sum';
}

function emptyColumn(size: number, indicator: Indicator, weighted: boolean): FigureColumn {
  const kind = kindOf(indicator);
  return {
    kind,
    factor: factorOf(indicator),
    values: new Float64Array(size).fill(kind === 'max' ? Number.NEGATIVE_INFINITY : 0),
    given: new Int32Array(size),
    missing: new Int32Array(size),
    notApplicable: new Int32Array(size),
    inexact: new Uint8Array(size),
    products: weighted ? new Array<bigint>(size).fill(0n) : null,
    weights: weighted ? new Array<bigint>(size).fill(0n) : null,
  };
}

/** Enters a report's own answer. False: it is neither a number of its indicator nor a state. */
function enter(
  { column, indicator, isFigure, weight }: Asked,
  position: number,
  answers: CountedReport['indicators'],
): boolean {
  const answer = answers[indicator.code];
  if (!isFigure(answer)) {
    const stated = typeof answer === 'object' && answer !== null && answer.state === 'notApplicable';
    if (stated) column.notApplicable[position] = 1;
    else column.missing[position] = 1;
    return isAbsent(answer);
  }
  const weighing = weight === null ? 1 : answers[weight.code];
  if (weight !== null && !weight.isFigure(weighing)) column.missing[position] = 1;
  else enterNumber(column, position, answer, Math.round((weighing as number) * (weight?.factor ?? 1)));
  return true;
}

function enterNumber(column: FigureColumn, position: number, answer: number, scaledWeight: number): void {
  column.given[position] = 1;
  if (column.kind !== 'sum') {
    column.values[position] = column.kind === 'max' ? answer : answer > 0 ? 1 : 0;
    return;
  }
  const scaled = Math.round(answer * column.factor);
  column.values[position] = scaled;
  if (!Number.isSafeInteger(scaled)) column.inexact[position] = 1;
  if (column.products === null || column.weights === null) return;
  if (column.inexact[position] === 1 || !Number.isSafeInteger(scaledWeight)) {
    column.inexact[position] = 1;
    return;
  }
  column.weights[position] = BigInt(scaledWeight);
  column.products[position] = BigInt(scaled) * BigInt(scaledWeight);
}

function addUpward(column: FigureColumn, from: number, to: number): void {
  const { kind, values, given, missing, notApplicable, inexact, products, weights } = column;
  const above = values[to] as number;
  const below = values[from] as number;
  const value = kind === 'max' ? Math.max(above, below) : above + below;
  values[to] = value;
  if (kind === 'sum' && (!Number.isSafeInteger(value) || inexact[from] === 1)) inexact[to] = 1;
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

/** The figure of one node, of which the value is known. */
export function figureAt(
  column: FigureColumn,
  indicator: Indicator,
  { position, absent }: NodePlace,
  value: number | null,
): ConsolidatedFigure {
  const missing = column.missing[position] as number;
  return {
    indicator: indicator.code,
    value,
    complete: absent + missing === 0,
    given: column.given[position] as number,
    missing,
    notApplicable: column.notApplicable[position] as number,
  };
}

/** The value of one node, null where nothing is said, or why there is none. */
export function valueAt(
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
  const value = column.values[position] as number;
  switch (aggregation) {
    case 'sum':
      if (column.inexact[position] === 1) return 'inexact';
      return value / column.factor;
    case 'count':
      return value;
    case 'max':
      return Math.max(value, zeros > 0 ? 0 : Number.NEGATIVE_INFINITY);
    case 'weightedMean':
      return column.inexact[position] === 1 ? 'inexact' : meanAt(column, position);
    case 'distinct':
      return given > 1 ? 'notAdditive' : value / column.factor;
    default: {
      const answer = own?.indicators[indicator.code];
      return typeof answer === 'number' ? answer : null;
    }
  }
}

/** Rounded to the figure's own scale, halves away from zero; null without a positive weight. */
function meanAt(column: FigureColumn, position: number): number | null {
  const weight = column.weights?.[position] ?? 0n;
  const product = column.products?.[position] ?? 0n;
  if (weight <= 0n) return null;
  const doubled = 2n * (product < 0n ? -product : product) + weight;
  const rounded = Number(doubled / (2n * weight));
  return (product < 0n ? -rounded : rounded) / column.factor;
}
