import type { TableRow } from '../report.ts';
import type { Rule } from './rule.ts';
import { namesTable } from './rule.ts';
import { isUnknown, stateOf, toComparable } from './three-states.ts';
import type { Maker, Scope, SortedRows } from './work.ts';

/** The rows that a condition may be true of, given the rows around; null where every row is to be looked at. */
export type Narrow = (rows: readonly TableRow[], scope: Scope) => readonly TableRow[] | null;

/**
 * `u.x = …` with a right side from outside `u`: only rows with that value, or with none, are looked at. So a table is compared
 * with another in steps that grow with both, not with their product.
 */
export function narrowing(condition: Rule | null, table: string, made: Maker): Narrow {
  const key = condition === null ? null : equalityIn(condition, table);
  if (key === null) return () => null;
  const worked = made(key.value);
  return (rows, scope) => {
    if (scope.outer === null || scope.outer.row === null) return null;
    const value = worked(scope);
    if (isUnknown(value) || Array.isArray(value)) return null;
    const { byValue, others } = sortedBy(key.column, rows, scope);
    const same = byValue.get(toComparable(value)) ?? [];
    return others.length === 0 ? same : [...same, ...others];
  };
}

/** The first comparison with a column of the table that must hold where the condition does. */
function equalityIn(
  condition: Rule,
  table: string,
): { readonly column: string; readonly value: Rule } | null {
  if (condition.kind === 'logic' && condition.operator === 'and')
    return equalityIn(condition.left, table) ?? equalityIn(condition.right, table);
  if (condition.kind !== 'compare' || condition.operator !== '=') return null;
  for (const [side, other] of [
    [condition.left, condition.right],
    [condition.right, condition.left],
  ] as const) {
    if (side.kind === 'column' && side.table === table && !namesTable(other, table))
      return { column: side.column, value: other };
  }
  return null;
}

function sortedBy(column: string, rows: readonly TableRow[], { run }: Scope): SortedRows {
  const known = run.sorted.get(rows)?.get(column);
  if (known !== undefined) return known;
  const byValue = new Map<unknown, TableRow[]>();
  const others: TableRow[] = [];
  for (const row of rows) {
    const value = Object.hasOwn(row, column) ? stateOf(row[column]) : stateOf(undefined);
    const key = isUnknown(value) || Array.isArray(value) ? null : toComparable(value);
    if (key === null) others.push(row);
    else if (byValue.has(key)) byValue.get(key)?.push(row);
    else byValue.set(key, [row]);
  }
  run.steps -= rows.length;
  const sorted = { byValue, others };
  const ofRows = run.sorted.get(rows) ?? new Map<string, SortedRows>();
  run.sorted.set(rows, ofRows.set(column, sorted));
  return sorted;
}
