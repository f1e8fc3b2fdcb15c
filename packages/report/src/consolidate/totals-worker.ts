import { nearestAtScale } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { GoverningRule } from '../derive/governing-rule.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';
import type { ConsolidatedNode } from './consolidation.ts';
import type { Figure } from './figure.ts';

type Values = ConsolidatedNode['values'];

/**
 * Works figures out from the totals of the figures that they read, as a rate is the ratio of two sums; null where none is.
 * The values of a node are in the order of the figures.
 */
export function totalsWorker(
  figures: readonly Figure[],
  governing: readonly GoverningRule[],
): ((values: Values) => Values) | null {
  const rules = new Map<string, Rule>();
  for (const { state, item, column, rule } of governing) {
    if (state === 'computed' && column === undefined) rules.set(item, rule);
  }
  const worked = new Map(
    figures.flatMap(({ code, aggregation, scale }) => {
      const rule = aggregationTraits[aggregation].isOfTotals ? rules.get(code) : undefined;
      return rule === undefined ? [] : [[code, { rule, scale }] as const];
    }),
  );
  if (worked.size === 0) return null;
  const places = new Map(figures.map(({ code }, index) => [code, index]));
  return (values) => {
    const totalOf = (code: string): number | undefined => {
      const own = worked.get(code);
      if (own === undefined) return values[places.get(code) ?? -1] ?? undefined;
      const read = { answer: totalOf, rows: () => undefined, period: () => null };
      const result = evaluate(own.rule, read);
      if (result.state !== 'value' || typeof result.value !== 'number') return undefined;
      return nearestAtScale(result.value, own.scale);
    };
    return values.map((value, index) => {
      const code = figures[index]?.code ?? '';
      return worked.has(code) ? (totalOf(code) ?? null) : value;
    });
  };
}
