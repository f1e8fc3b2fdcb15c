import { nearestAtScale } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { GoverningRule } from '../derive/governing-rule.ts';
import { dependenciesOf } from '../rules/dependencies.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';
import type { ConsolidatedNode } from './consolidation.ts';
import type { Figure } from './figure.ts';

type Values = ConsolidatedNode['values'];

/**
 * Works figures out from the totals of the figures that they read, as a rate is the ratio of two sums; null where none is.
 * A column reads the totals of its own row, of free rows those of all rows. The values of a node are in the order of the
 * figures.
 */
export function totalsWorker(
  figures: readonly Figure[],
  governing: readonly GoverningRule[],
): ((values: Values) => Values) | null {
  const rules = new Map(
    governing
      .filter(({ state }) => state === 'computed')
      .map(({ item, column, rule }) => [column === undefined ? item : `${item}.${column}`, rule]),
  );
  const worked = new Map(figures.flatMap((figure) => workedFigure(figure, rules)));
  if (worked.size === 0) return null;
  const places = new Map(figures.map(({ code }, index) => [code, index]));
  return (values) => {
    const totalOf = (code: string): number | undefined => {
      const own = worked.get(code);
      return own === undefined ? (values[places.get(code) ?? -1] ?? undefined) : workOut(own, totalOf);
    };
    return values.map((value, index) => {
      const code = figures[index]?.code ?? '';
      return worked.has(code) ? (totalOf(code) ?? null) : value;
    });
  };
}

/** A figure that a rule works out from totals. */
interface WorkedFigure {
  readonly rule: Rule;
  readonly scale: number;
  /** Of a column, its table, and what stands before the codes of its row's figures. */
  readonly row: { readonly table: string; readonly prefix: string } | null;
}

function workedFigure(
  { code, item, aggregation, scale }: Figure,
  rules: ReadonlyMap<string, Rule>,
): readonly (readonly [string, WorkedFigure])[] {
  if (!aggregationTraits[aggregation].isOfTotals) return [];
  const column = code === item ? null : code.slice(code.lastIndexOf('.') + 1);
  const rule = rules.get(column === null ? item : `${item}.${column}`);
  if (rule === undefined) return [];
  const row = column === null ? null : { table: item, prefix: code.slice(0, -column.length) };
  return [[code, { rule, scale, row }]];
}

function workOut(
  { rule, scale, row }: WorkedFigure,
  totalOf: (code: string) => number | undefined,
): number | undefined {
  const cells = row === null ? [] : dependenciesOf(rule).columns.filter(({ table }) => table === row.table);
  const within = row && {
    table: row.table,
    row: Object.fromEntries(
      cells.flatMap(({ column }) => {
        const total = totalOf(`${row.prefix}${column}`);
        return total === undefined ? [] : [[column, total] as const];
      }),
    ),
  };
  const read = { answer: totalOf, rows: () => undefined, period: () => null };
  const result = evaluate(rule, read, within);
  if (result.state !== 'value' || typeof result.value !== 'number') return undefined;
  return nearestAtScale(result.value, scale);
}
