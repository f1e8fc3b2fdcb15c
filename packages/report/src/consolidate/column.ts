import { scaledOfNumber } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { FigureColumn, NoValue } from '../aggregations/figure-column.ts';
import { valueOfNode } from '../aggregations/value-of-node.ts';
import { scaleOf } from '../questions/number-scale.ts';
import type { Indicator, ReportTemplate } from '../template/template.ts';
import type { ConsolidatedFigure, CountedReport } from './consolidation.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';
import { isAbsent, isFigureOf } from './sound-figures.ts';

/** What is asked of a report for one column, made ready. */
interface Asked {
  readonly column: FigureColumn;
  readonly indicator: Indicator;
  readonly isFigure: (answer: unknown) => answer is number;
  readonly weight: {
    readonly code: string;
    readonly scale: number;
    readonly isFigure: Asked['isFigure'];
  } | null;
}

/** Figures of the node at a position that are not counted, as they are not numbers of their indicators. */
export type FaultyFigures = ReadonlyMap<number, readonly Indicator[]>;

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
          : { code: weight.code, scale: scaleOf(weight.number), isFigure: isFigureOf(weight) },
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
  if (!aggregationTraits[indicator.aggregation].isWeighted) return null;
  return template.indicators.find(({ code }) => code === indicator.weight) ?? null;
}

/** The value of a figure to which nothing has been added yet. */
const untouched: Readonly<Record<FigureColumn['keeps'], number>> = {
  sum: 0,
  largest: Number.NEGATIVE_INFINITY,
  count: 0,
  own: Number.NaN,
};

function emptyColumn(size: number, indicator: Indicator, weighted: boolean): FigureColumn {
  const { keeps } = aggregationTraits[indicator.aggregation];
  return {
    indicator: indicator.code,
    keeps,
    scale: scaleOf(indicator.number),
    values: new Float64Array(size).fill(untouched[keeps]),
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
  const weighing = weight === null ? null : answers[weight.code];
  if (weight !== null && !weight.isFigure(weighing)) column.missing[position] = 1;
  else
    enterNumber(
      column,
      position,
      answer,
      weight === null ? null : scaledOfNumber(weighing as number, weight.scale),
    );
  return true;
}

function enterNumber(column: FigureColumn, position: number, answer: number, weight: number | null): void {
  column.given[position] = 1;
  column.values[position] = keptOf(column, answer);
  if (column.products === null || column.weights === null || weight === null) return;
  column.weights[position] = BigInt(weight);
  column.products[position] = BigInt(column.values[position]) * BigInt(weight);
}

/** What a column keeps of one answer, which is a number of its scale. */
function keptOf({ keeps, scale }: FigureColumn, answer: number): number {
  switch (keeps) {
    case 'sum':
      return scaledOfNumber(answer, scale) ?? 0;
    case 'largest':
    case 'own':
      return answer;
    case 'count':
      return answer > 0 ? 1 : 0;
    default:
      return keeps satisfies never;
  }
}

function together(keeps: FigureColumn['keeps'], above: number, below: number): number {
  switch (keeps) {
    case 'sum':
    case 'count':
      return above + below;
    case 'largest':
      return Math.max(above, below);
    case 'own':
      return above;
    default:
      return keeps satisfies never;
  }
}

function addUpward(column: FigureColumn, from: number, to: number): void {
  const { keeps, values, given, missing, notApplicable, inexact, products, weights } = column;
  const value = together(keeps, values[to] as number, values[from] as number);
  values[to] = value;
  if (keeps === 'sum' && (!Number.isSafeInteger(value) || inexact[from] === 1)) inexact[to] = 1;
  given[to] = (given[to] as number) + (given[from] as number);
  missing[to] = (missing[to] as number) + (missing[from] as number);
  notApplicable[to] = (notApplicable[to] as number) + (notApplicable[from] as number);
  if (products === null || weights === null) return;
  products[to] = (products[to] as bigint) + (products[from] as bigint);
  weights[to] = (weights[to] as bigint) + (weights[from] as bigint);
}

/** One node: `absent` counts expected reports at and below it that are not counted. */
interface NodePlace {
  readonly position: number;
  readonly absent: number;
}

/** The figure of one node, of which the value is known. */
export function figureAt(
  column: FigureColumn,
  { position, absent }: NodePlace,
  value: number | null,
): ConsolidatedFigure {
  const missing = column.missing[position] as number;
  return {
    indicator: column.indicator,
    value,
    complete: absent + missing === 0,
    given: column.given[position] as number,
    missing,
    notApplicable: column.notApplicable[position] as number,
  };
}

/** The value of one node, null where nothing is said, or why it has no value. */
export function valueAt(
  column: FigureColumn,
  indicator: Indicator,
  { position, absent }: NodePlace,
): number | NoValue | null {
  const given = column.given[position] as number;
  const missing = column.missing[position] as number;
  const { nullPolicy } = indicator;
  if (nullPolicy === 'block' && absent + missing > 0) return 'blocked';
  const zeros = nullPolicy === 'zero' ? missing : 0;
  if (given + zeros === 0) return null;
  return valueOfNode[indicator.aggregation](column, position, zeros);
}
