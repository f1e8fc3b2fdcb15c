import { expectArgument } from '#misuse';
import type { TableRow } from '../report.ts';
import type { Exact } from './exact.ts';
import { add, compare, exactOf, negate, toNumber } from './exact.ts';
import { deepestRule } from './limits.ts';
import type { AggregateFunction, ColumnReference, RowsRule, Rule } from './rule.ts';
import type { RuleReader } from './rule-reader.ts';
import type { Value } from './three-states.ts';
import {
  arithmetic,
  comparison,
  isExact,
  isTooLong,
  isUnknown,
  logic,
  missing,
  notApplicable,
  stateOf,
  testState,
  unknownOf,
} from './three-states.ts';

/** What a rule comes to: a value, or no value because something it needs is missing or not applicable. */
export type RuleValue =
  | { readonly state: 'value'; readonly value: number | string | boolean }
  | { readonly state: 'missing' }
  | { readonly state: 'notApplicable' }
  /** More than `maximumSteps` were needed, or a number of more digits than any rule that is read can make. */
  | { readonly state: 'stopped' };

/** How many nodes one evaluation may visit, rows of tables included. */
const maximumSteps = 200_000;

/**
 * Works a rule out, exactly and in bounded time.
 *
 * Three states: a value, missing (M), not applicable (N).
 *
 * | | comes to |
 * |---|---|
 * | arithmetic, comparison, `lớn nhất`… of M and anything | M |
 * | of N and a value | N |
 * | division by zero; `lớn nhất`, `nhỏ nhất` of no cell | M |
 * | `a và b` | false if one is false, else M if one is M, else N if one is N, else true |
 * | `a hoặc b` | true if one is true, else M if one is M, else N if one is N, else false |
 * | `không a` | M, N as they are |
 * | `nếu a thì b` | as `không a hoặc b` |
 * | `nếu a thì b ngược lại c` | b or c; M, N of `a` as they are |
 * | `có giá trị(x)`, `thiếu(x)`, `không áp dụng(x)` | always true or false |
 * | `thay thiếu(x; y)` | x if it has a value, else y |
 * | `tổng(t.c)` | cells left empty or not applicable add nothing, a cell stated missing makes M; no rows: 0 |
 * | `… với điều kiện` | only rows of which the condition is true |
 * | `mọi dòng`, `có dòng` | `và`, `hoặc` over the rows; no rows: true, false |
 *
 * A rule holds if it is true, is broken if it is false, and says nothing in the other states.
 */
export function evaluate(rule: Rule, read: RuleReader): RuleValue {
  expectArgument(rule, 'report/not-a-rule', 'evaluate(rule, …)');
  expectArgument(read, 'report/not-a-rule-reader', 'evaluate(…, read)');
  const value = workedOut(rule, read);
  if (value === stopped) return { state: 'stopped' };
  if (value === missing || value === notApplicable)
    return { state: value === missing ? 'missing' : 'notApplicable' };
  return { state: 'value', value: isExact(value) ? toNumber(value) : value };
}

/** Whether a rule holds or is broken; null when the answers do not decide it, `stopped` as in `evaluate`. */
export function decide(rule: Rule, read: RuleReader): boolean | typeof stopped | null {
  const value = workedOut(rule, read);
  return typeof value === 'boolean' || value === stopped ? value : null;
}

/**
 * Whether a rule holds (đúng) or is broken (sai) for these answers; null when the answers do not decide it.
 */
export function holds(rule: Rule, read: RuleReader): boolean | null {
  expectArgument(rule, 'report/not-a-rule', 'holds(rule, …)');
  expectArgument(read, 'report/not-a-rule-reader', 'holds(…, read)');
  const decided = decide(rule, read);
  return decided === stopped ? null : decided;
}

/** What needed too many steps, or too long a number. */
export const stopped = Symbol('stopped');

function workedOut(rule: Rule, read: RuleReader): Value | typeof stopped {
  const scope: Scope = { read, row: null, table: null, steps: maximumSteps, depth: 0 };
  const value = work(rule, scope);
  return scope.steps < 0 ? stopped : value;
}

interface Scope {
  readonly read: RuleReader;
  row: TableRow | null;
  table: string | null;
  steps: number;
  depth: number;
}

function work(rule: Rule, scope: Scope): Value {
  scope.steps -= 1;
  scope.depth += 1;
  if (scope.depth > deepestRule) scope.steps = -1;
  const value = scope.steps < 0 ? missing : meaningOf(rule, scope);
  scope.depth -= 1;
  if (!isTooLong(value)) return value;
  scope.steps = -1;
  return missing;
}

function meaningOf(rule: Rule, scope: Scope): Value {
  switch (rule.kind) {
    case 'number':
      return exactOf(rule.value) ?? missing;
    case 'date':
    case 'text':
    case 'truth':
      return rule.value;
    case 'answer':
      return stateOf(scope.read.answer(rule.code));
    case 'column':
      return cellOf(rule, scope);
    case 'period':
      return scope.read.period(rule.bound) ?? missing;
    case 'not': {
      const value = work(rule.of, scope);
      return typeof value === 'boolean' ? !value : unknownOf(value);
    }
    case 'negate': {
      const value = work(rule.of, scope);
      return isExact(value) ? negate(value) : unknownOf(value);
    }
    case 'logic':
      return logic(rule.operator === 'and', work(rule.left, scope), () => work(rule.right, scope));
    case 'compare':
      return comparison(rule.operator, work(rule.left, scope), work(rule.right, scope));
    case 'arithmetic':
      return arithmetic(rule.operator, work(rule.left, scope), work(rule.right, scope));
    case 'if':
      return conditional(rule, scope);
    case 'state':
      return testState(rule.test, work(rule.of, scope));
    case 'fallback': {
      const value = work(rule.of, scope);
      return isUnknown(value) ? work(rule.value, scope) : value;
    }
    default:
      return overRows(rule satisfies RowsRule, scope);
  }
}

function cellOf(rule: ColumnReference, scope: Scope): Value {
  if (scope.row === null || scope.table !== rule.table || !Object.hasOwn(scope.row, rule.column))
    return missing;
  return stateOf(scope.row[rule.column]);
}

function conditional(rule: Rule & { readonly kind: 'if' }, scope: Scope): Value {
  const when = work(rule.when, scope);
  const { otherwise } = rule;
  if (otherwise === null) {
    return logic(false, typeof when === 'boolean' ? !when : when, () => work(rule.consequence, scope));
  }
  if (when === true) return work(rule.consequence, scope);
  return when === false ? work(otherwise, scope) : unknownOf(when);
}

function overRows(rule: RowsRule, outer: Scope): Value {
  const table = rule.kind === 'aggregate' ? rule.column.table : rule.table;
  const scope: Scope = { read: outer.read, row: null, table, steps: outer.steps, depth: outer.depth };
  const value = rowsValue(rule, outer.read.rows(table), scope);
  outer.steps = scope.steps;
  return value;
}

function rowsValue(rule: RowsRule, rows: readonly TableRow[], scope: Scope): Value {
  switch (rule.kind) {
    case 'rows':
      return quantified(rule, rows, scope);
    case 'count':
      return rule.where === null ? rows.length : rows.filter((row) => meets(rule.where, row, scope)).length;
    default:
      return aggregated(rule satisfies RowsRule & { readonly kind: 'aggregate' }, rows, scope);
  }
}

function aggregated(
  rule: Rule & { readonly kind: 'aggregate' },
  rows: readonly TableRow[],
  scope: Scope,
): Value {
  let result: Exact | null = null;
  for (const row of rows) {
    if (!meets(rule.where, row, scope)) continue;
    const cell = row[rule.column.column];
    const value = work(rule.column, scope);
    if (value === missing && typeof cell === 'object' && cell !== null) return missing;
    if (!isExact(value)) continue;
    if (result === null) result = value;
    else result = together[rule.function](result, value);
  }
  return result ?? ofNothing[rule.function];
}

const together: Readonly<Record<AggregateFunction, (left: Exact, right: Exact) => Exact>> = {
  sum: add,
  max: (left, right) => (compare(right, left) > 0 ? right : left),
  min: (left, right) => (compare(right, left) < 0 ? right : left),
};

/** What cells come to of which none has a value. */
const ofNothing: Readonly<Record<AggregateFunction, Value>> = { sum: 0, max: missing, min: missing };

function quantified(
  { quantifier, condition }: RowsRule & { readonly kind: 'rows' },
  rows: readonly TableRow[],
  scope: Scope,
): Value {
  const isEvery = quantifier === 'every';
  let result: Value = isEvery;
  for (const row of rows) {
    scope.row = row;
    result = logic(isEvery, result, () => work(condition, scope));
    if (result === !isEvery) return result;
  }
  return result;
}

function meets(where: Rule | null, row: TableRow, scope: Scope): boolean {
  scope.row = row;
  scope.steps -= 1;
  if (scope.steps < 0) return false;
  return where === null || work(where, scope) === true;
}
