import type { AggregationTraits } from '../aggregations/aggregation-traits.ts';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { CompiledChecks } from '../validate/compiled-checks.ts';
import type { Figure } from './figure.ts';

/** A figure that adds up, made ready: `index` is its place in the lists of a tally. */
export interface AskedFigure {
  readonly figure: Figure;
  readonly index: number;
  readonly scale: number;
  readonly keeps: AggregationTraits['keeps'];
  readonly weight: Figure | null;
  /** Decimals of what weighs it; 0 where each value weighs 1. */
  readonly weightScale: number;
  /** Whether a rule decides if a report is asked for it. */
  readonly isGoverned: boolean;
}

/** The figures of a template, in its order. */
export function askedFigures(figures: readonly Figure[], checks: CompiledChecks): readonly AskedFigure[] {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  return figures.map((figure, index) => {
    const weight = figure.weight === null ? null : (byCode.get(figure.weight) ?? null);
    return {
      figure,
      index,
      scale: figure.scale,
      keeps: aggregationTraits[figure.aggregation].keeps,
      weight,
      weightScale: weight?.scale ?? figure.weightScale,
      isGoverned: checks.byCode.get(figure.item)?.governed === true,
    };
  });
}
