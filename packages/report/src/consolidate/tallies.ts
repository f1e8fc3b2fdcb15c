import { scaledOfNumber } from '@chiendich/core';
import type { AggregationTraits } from '../aggregations/aggregation-traits.ts';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { NoValue, Tally } from '../aggregations/tally.ts';
import { valueOfNode } from '../aggregations/value-of-node.ts';
import { scaleOf } from '../questions/number-scale.ts';
import type { Indicator, ReportTemplate } from '../template/template.ts';
import type { CountedReport } from './consolidation.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';
import { isAbsent, isFigureOf } from './sound-figures.ts';

/** A figure that adds up, made ready: `index` is its place in the lists of a tally. */
export interface AskedFigure {
  readonly indicator: Indicator;
  readonly index: number;
  readonly scale: number;
  readonly keeps: AggregationTraits['keeps'];
  readonly isFigure: (answer: unknown) => answer is number;
  readonly weight: {
    readonly code: string;
    readonly scale: number;
    readonly isFigure: AskedFigure['isFigure'];
  } | null;
}

/** Figures of the node at a position that are not counted, as they are not numbers of their indicators. */
export type FaultyFigures = ReadonlyMap<number, readonly Indicator[]>;

/** The figures of a template, in its order. */
export function askedFigures(template: ReportTemplate): readonly AskedFigure[] {
  return template.indicators.map((indicator, index) => {
    const weight = weightOf(indicator, template);
    return {
      indicator,
      index,
      scale: scaleOf(indicator.number),
      keeps: aggregationTraits[indicator.aggregation].keeps,
      isFigure: isFigureOf(indicator),
      weight:
        weight === null
          ? null
          : { code: weight.code, scale: scaleOf(weight.number), isFigure: isFigureOf(weight) },
    };
  });
}

function weightOf(indicator: Indicator, template: ReportTemplate): Indicator | null {
  if (!aggregationTraits[indicator.aggregation].isWeighted) return null;
  return template.indicators.find(({ code }) => code === indicator.weight) ?? null;
}

/** The tally of each node, by position in the tree, and what was left out of it. */
export function talliesOf(
  tree: HierarchyTree,
  counted: readonly (CountedReport | null)[],
  asked: readonly AskedFigure[],
): { readonly tallies: readonly Tally[]; readonly faulty: FaultyFigures } {
  const empty = asked.map(({ keeps }) => untouched[keeps]);
  const zeros = asked.map(() => 0);
  const isWeighted = asked.some(({ weight }) => weight !== null);
  const faulty = new Map<number, readonly Indicator[]>();
  const tallies = tree.nodes.map((_, position): Tally => {
    const tally: Tally = {
      values: empty.slice(),
      given: zeros.slice(),
      missing: zeros.slice(),
      notApplicable: zeros.slice(),
      weighted: isWeighted ? new Map() : null,
    };
    const report = counted[position] ?? null;
    if (report === null) return tally;
    for (const figure of asked) {
      if (enter(tally, figure, report.indicators)) continue;
      faulty.set(position, [...(faulty.get(position) ?? []), figure.indicator]);
    }
    return tally;
  });
  for (const position of tree.upward) {
    const [from, to] = [tallies[position], tallies[tree.superiors[position] ?? -1]];
    if (from !== undefined && to !== undefined) addUpward(asked, from, to);
  }
  return { tallies, faulty };
}

/** The value of a figure to which nothing has been added yet. */
const untouched: Readonly<Record<AskedFigure['keeps'], number>> = {
  sum: 0,
  largest: Number.NEGATIVE_INFINITY,
  count: 0,
  own: Number.NaN,
};

/** Enters a report's own answer. False: it is neither a number of its indicator nor a state. */
function enter(tally: Tally, figure: AskedFigure, answers: CountedReport['indicators']): boolean {
  const { indicator, index, isFigure, weight } = figure;
  const answer = answers[indicator.code];
  if (!isFigure(answer)) {
    const stated = typeof answer === 'object' && answer !== null && answer.state === 'notApplicable';
    (stated ? tally.notApplicable : tally.missing)[index] = 1;
    return isAbsent(answer);
  }
  const weighing = weight === null ? null : answers[weight.code];
  if (weight !== null && !weight.isFigure(weighing)) {
    tally.missing[index] = 1;
    return true;
  }
  const value = keptOf(figure, answer);
  tally.given[index] = 1;
  tally.values[index] = value;
  if (weight !== null) {
    const weights = BigInt(scaledOfNumber(weighing as number, weight.scale) ?? 0);
    tally.weighted?.set(index, { products: BigInt(value) * weights, weights });
  }
  return true;
}

/** What is kept of one answer, which is a number of its scale. */
function keptOf({ keeps, scale }: AskedFigure, answer: number): number {
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

function together(keeps: AskedFigure['keeps'], above: number, below: number): number {
  switch (keeps) {
    case 'sum':
      return Number.isSafeInteger(above + below) ? above + below : Number.NaN;
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

function addUpward(asked: readonly AskedFigure[], from: Tally, to: Tally): void {
  for (const { index, keeps, weight } of asked) {
    to.values[index] = together(keeps, to.values[index] as number, from.values[index] as number);
    to.given[index] = (to.given[index] as number) + (from.given[index] as number);
    to.missing[index] = (to.missing[index] as number) + (from.missing[index] as number);
    to.notApplicable[index] = (to.notApplicable[index] as number) + (from.notApplicable[index] as number);
    const below = weight === null ? undefined : from.weighted?.get(index);
    if (below === undefined) continue;
    const above = to.weighted?.get(index) ?? { products: 0n, weights: 0n };
    to.weighted?.set(index, {
      products: above.products + below.products,
      weights: above.weights + below.weights,
    });
  }
}

/**
 * The value of one figure of a node, null where nothing is said, or why it has no value. `absent` counts expected
 * reports at and below the node that are not counted.
 */
export function valueAt(tally: Tally, figure: AskedFigure, absent: number): number | NoValue | null {
  const { indicator, index } = figure;
  const missing = tally.missing[index] as number;
  const { nullPolicy } = indicator;
  if (nullPolicy === 'block' && absent + missing > 0) return 'blocked';
  const zeros = nullPolicy === 'zero' ? missing : 0;
  if ((tally.given[index] as number) + zeros === 0) return null;
  return valueOfNode[indicator.aggregation](tally, figure, zeros);
}
