import type { TableRow } from '../report.ts';
import type { Exact } from './exact.ts';
import { add, compare, divide } from './exact.ts';
import type { AggregateFunction, RowsRule, Rule } from './rule.ts';
import { columnsOf, tableOf } from './rule.ts';
import { narrowing } from './sorted-rows.ts';
import type { Value } from './three-states.ts';
import { isExact, isTooLong, logic, missing, stateOf, unread } from './three-states.ts';
import type { Maker, Scope, Work } from './work.ts';
import { rowsOf, sizeOf, step, stop } from './work.ts';

type OverRows = (rows: readonly TableRow[], scope: Scope) => Value;

/** A rule over the rows of a table, made ready. */
export function overRows(rule: RowsRule, made: Maker): Work {
  const table = tableOf(rule);
  if (table === null) return () => missing;
  const over = rowsWork(rule, table, made);
  return (outer) => {
    const rows = rowsOf(table, outer.run);
    if (rows === undefined) return missing;
    if ('state' in rows) return stateOf(rows);
    return over(rows, { run: outer.run, table, row: null, outer });
  };
}

function rowsWork(rule: RowsRule, table: string, made: Maker): OverRows {
  switch (rule.kind) {
    case 'rows':
      return quantified(rule, table, made);
    case 'count': {
      const rowsThatMeet = filter(rule.where, table, made);
      return (rows, scope) => {
        let count = 0;
        const isUnread = rowsThatMeet(rows, scope, () => {
          count += 1;
          return true;
        });
        return isUnread ? unread : count;
      };
    }
    default:
      return aggregated(rule satisfies RowsRule & { readonly kind: 'aggregate' }, table, made);
  }
}

function quantified(rule: RowsRule & { readonly kind: 'rows' }, table: string, made: Maker): OverRows {
  const isEvery = rule.quantifier === 'every';
  const holdsIn = made(rule.condition);
  const cost = sizeOf(rule.condition);
  const narrow = narrowing(isEvery ? premiseOf(rule.condition) : rule.condition, table, made);
  return (rows, scope) => {
    let result: Value = isEvery;
    for (const row of narrow(rows, scope) ?? rows) {
      if (!step(scope, row, cost)) return missing;
      result = logic(isEvery, result, () => holdsIn(scope));
      if (result === !isEvery) return result;
    }
    return result;
  };
}

/** What must be true of a row for `nếu … thì …` to say anything of it. */
function premiseOf(rule: Rule): Rule | null {
  return rule.kind === 'if' && rule.otherwise === null ? rule.when : null;
}

/** Visits the rows of which a condition is true, all without one, until a visit says false. Returns whether it is unread of any. */
type Filter = (rows: readonly TableRow[], scope: Scope, visit: (row: TableRow) => boolean) => boolean;

function filter(where: Rule | null, table: string, made: Maker): Filter {
  const work = where === null ? null : made(where);
  const cost = where === null ? 1 : sizeOf(where);
  const narrow = narrowing(where, table, made);
  return (rows, scope, visit) => {
    let isUnread = false;
    for (const row of narrow(rows, scope) ?? rows) {
      if (!step(scope, row, cost)) break;
      const meets = work === null || work(scope);
      if (meets === unread) isUnread = true;
      if (meets === true && !visit(row)) break;
    }
    return isUnread;
  };
}

function aggregated(
  { function: name, of, where }: RowsRule & { readonly kind: 'aggregate' },
  table: string,
  made: Maker,
): OverRows {
  const rowsThatMeet = filter(where, table, made);
  const worked = made(of);
  const columns = columnsOf(of, table);
  const extra = sizeOf(of) - 1;
  return (rows, scope) => {
    const values: Exact[] = [];
    let isOpen = false;
    let hasUnread = false;
    const isUnread = rowsThatMeet(rows, scope, (row) => {
      if (!step(scope, row, extra)) return false;
      const value = worked(scope);
      if (isExact(value)) values.push(value);
      else if (value === unread) hasUnread = true;
      else isOpen = value === missing && columns.some((column) => isAnswered(row, column));
      return !isOpen;
    });
    if (isOpen) return missing;
    if (isUnread || hasUnread) return unread;
    const result = resultOf[name](values);
    return isTooLong(result) ? stop(scope) : result;
  };
}

/** A cell that says something, be it that its value is missing: a row of nothing but empty cells adds nothing. */
function isAnswered(row: TableRow, column: string): boolean {
  const cell = Object.hasOwn(row, column) ? row[column] : undefined;
  return typeof cell === 'object' && cell !== null
    ? !('state' in cell) || cell.state !== 'notApplicable'
    : cell !== undefined && cell !== null;
}

/** What values come to: of none, a sum is 0 and all else missing. */
const resultOf: Readonly<Record<AggregateFunction, (values: readonly Exact[]) => Value>> = {
  sum: (values) => values.reduce(add, 0),
  max: (values) => extremeOf(values, 1),
  min: (values) => extremeOf(values, -1),
  mean: (values) =>
    values.length === 0 ? missing : (divide(values.reduce(add, 0), values.length) ?? missing),
  median: (values) => {
    const sorted = [...values].sort(compare);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? missing : (divide(add(low, high), 2) ?? missing);
  },
};

function extremeOf(values: readonly Exact[], sign: 1 | -1): Value {
  const [first, ...others] = values;
  if (first === undefined) return missing;
  return others.reduce((so, next) => (sign * compare(next, so) > 0 ? next : so), first);
}
