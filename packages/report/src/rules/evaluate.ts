// Over 250 lines: how each node of the language is worked out reads best in one place.
import { expectArgument } from '#misuse';
import type { TableRow } from '../report.ts';
import type { Exact } from './exact.ts';
import { add, compare, exactOf, negate, toNumber } from './exact.ts';
import { deepestRule } from './limits.ts';
import type { AggregateFunction, RowsRule, Rule } from './rule.ts';
import { partsOfRule } from './rule.ts';
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
  stateOf,
  testState,
  unknownOf,
} from './three-states.ts';

/** What a rule comes to: a value, or no value because something it needs is missing or not applicable. */
export type RuleValue =
  | { readonly state: 'value'; readonly value: number | string | boolean | readonly string[] }
  /** Nobody has a figure that it needs yet. */
  | { readonly state: 'missing' }
  /** What it needs does not arise. */
  | { readonly state: 'notApplicable' }
  /** More than `maximumSteps` were needed, or a number of more digits than any rule that is read can make. */
  | { readonly state: 'stopped' };

/** The row in which a rule of a table's column or row is worked out. */
export interface WithinRow {
  /** Code of the table. */
  readonly table: string;
  /** The row itself. */
  readonly row: TableRow;
}

/** How many nodes one evaluation may visit, rows of tables included. */
const maximumSteps = 200_000;

/**
 * Works a rule out, exactly and in bounded time.
 *
 * Three states: a value, missing (M), not applicable (N). What is not asked is N, but that a sum leaves it out.
 * A table answered with `[]` has no rows; one without an answer, or whose named rows hold only empty cells, has none answered.
 *
 * | | comes to |
 * |---|---|
 * | arithmetic, comparison, `lớn nhất`… of M and anything | M |
 * | of N and a value | N |
 * | `a + b`, `a - b` of which one is not asked | the other |
 * | division by zero; `lớn nhất`, `nhỏ nhất` of no cell | M |
 * | `a = "x"` of several choices | whether x is among them |
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
 * | `tổng`, `số dòng`, `mọi dòng`… of a table in which nothing was answered | M |
 * | of a table that is not asked | N, and a sum leaves it out |
 *
 * A rule holds if it is true, is broken if it is false, and says nothing in the other states.
 */
export function evaluate(rule: Rule, read: RuleReader, within: WithinRow | null = null): RuleValue {
  expectArgument(rule, 'report/not-a-rule', 'evaluate(rule, …)');
  expectArgument(read, 'report/not-a-rule-reader', 'evaluate(…, read)');
  return ruleValue(rule, read, within);
}

/** `evaluate` for those who hold a rule that was read. */
export function ruleValue(rule: Rule, read: RuleReader, within: WithinRow | null): RuleValue {
  const value = workedOut(rule, read, within);
  if (value === stopped) return { state: 'stopped' };
  if (typeof value === 'symbol') return { state: value === missing ? 'missing' : 'notApplicable' };
  return { state: 'value', value: isExact(value) ? toNumber(value) : (value as string | readonly string[]) };
}

/** Whether a rule holds or is broken; null when the answers do not decide it, `stopped` as in `evaluate`. */
export function decide(
  rule: Rule,
  read: RuleReader,
  within: WithinRow | null = null,
): boolean | typeof stopped | null {
  const value = workedOut(rule, read, within);
  return typeof value === 'boolean' || value === stopped ? value : null;
}

/**
 * Whether a rule holds (đúng) or is broken (sai) for these answers; null when the answers do not decide it.
 */
export function holds(rule: Rule, read: RuleReader, within: WithinRow | null = null): boolean | null {
  expectArgument(rule, 'report/not-a-rule', 'holds(rule, …)');
  expectArgument(read, 'report/not-a-rule-reader', 'holds(…, read)');
  const decided = decide(rule, read, within);
  return decided === stopped ? null : decided;
}

/** What needed too many steps, or too long a number. */
export const stopped = Symbol('stopped');

interface Scope {
  readonly read: RuleReader;
  row: TableRow | null;
  table: string | null;
  steps: number;
}

/** A rule made ready: closures over its parts. */
type Work = (scope: Scope) => Value;

const ready = new WeakMap<Rule, Work>();

function workedOut(rule: Rule, read: RuleReader, within: WithinRow | null): Value | typeof stopped {
  const scope: Scope = { read, row: within?.row ?? null, table: within?.table ?? null, steps: maximumSteps };
  let work = ready.get(rule);
  if (work === undefined) {
    work = isTooLarge(rule) ? stop : made(rule);
    ready.set(rule, work);
  }
  const value = work(scope);
  return scope.steps < 0 ? stopped : value;
}

const stop: Work = (scope) => {
  scope.steps = -1;
  return missing;
};

/** Deeper than any rule that is read, or of more parts, as a program may make one of shared parts. */
function isTooLarge(rule: Rule): boolean {
  let level: readonly Rule[] = [rule];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    if (depth > deepestRule || nodes > maximumSteps) return true;
    level = level.flatMap(partsOfRule);
  }
  return false;
}

/** The value, unless it has grown too long to work with. */
function bounded(value: Value, scope: Scope): Value {
  return isTooLong(value) ? stop(scope) : value;
}

function made(rule: Rule): Work {
  switch (rule.kind) {
    case 'number': {
      const value = exactOf(rule.value) ?? missing;
      return (scope) => bounded(value, scope);
    }
    case 'date':
    case 'text':
    case 'truth': {
      const { value } = rule;
      return () => value;
    }
    case 'answer': {
      const { code } = rule;
      return ({ read }) => stateOf(read.answer(code));
    }
    case 'column': {
      const { table, column } = rule;
      return ({ row, table: current }) =>
        row !== null && current === table && Object.hasOwn(row, column) ? stateOf(row[column]) : missing;
    }
    case 'period': {
      const { bound } = rule;
      return ({ read }) => read.period(bound) ?? missing;
    }
    case 'not':
    case 'negate':
    case 'logic':
    case 'compare':
    case 'arithmetic':
      return combined(rule);
    case 'if':
      return conditional(rule);
    case 'state': {
      const { test } = rule;
      const of = made(rule.of);
      return (scope) => testState(test, of(scope));
    }
    case 'fallback': {
      const [of, other] = [made(rule.of), made(rule.value)];
      return (scope) => {
        const value = of(scope);
        return isUnknown(value) ? other(scope) : value;
      };
    }
    default:
      return overRows(rule satisfies RowsRule);
  }
}

type CombiningRule = Extract<Rule, { readonly kind: 'not' | 'negate' | 'logic' | 'compare' | 'arithmetic' }>;

/** What combines one value or two. */
function combined(rule: CombiningRule): Work {
  switch (rule.kind) {
    case 'not': {
      const of = made(rule.of);
      return (scope) => {
        const value = of(scope);
        return typeof value === 'boolean' ? !value : unknownOf(value);
      };
    }
    case 'negate': {
      const of = made(rule.of);
      return (scope) => {
        const value = of(scope);
        return isExact(value) ? negate(value) : unknownOf(value);
      };
    }
    case 'logic': {
      const [left, right, isAnd] = [made(rule.left), made(rule.right), rule.operator === 'and'];
      return (scope) => logic(isAnd, left(scope), () => right(scope));
    }
    case 'compare': {
      const { operator } = rule;
      const [left, right] = [made(rule.left), made(rule.right)];
      return (scope) => comparison(operator, left(scope), right(scope));
    }
    case 'arithmetic': {
      const { operator } = rule;
      const [left, right] = [made(rule.left), made(rule.right)];
      return (scope) => bounded(arithmetic(operator, left(scope), right(scope)), scope);
    }
  }
}

function conditional(rule: Rule & { readonly kind: 'if' }): Work {
  const [when, then] = [made(rule.when), made(rule.consequence)];
  if (rule.otherwise === null) {
    return (scope) => {
      const value = when(scope);
      return logic(false, typeof value === 'boolean' ? !value : value, () => then(scope));
    };
  }
  const otherwise = made(rule.otherwise);
  return (scope) => {
    const value = when(scope);
    if (value === true) return then(scope);
    return value === false ? otherwise(scope) : unknownOf(value);
  };
}

type OverRows = (rows: readonly TableRow[], scope: Scope) => Value;

function overRows(rule: RowsRule): Work {
  const table = rule.kind === 'aggregate' ? rule.column.table : rule.table;
  const over = rowsWork(rule);
  return (outer) => {
    const rows = outer.read.rows(table);
    if (rows === undefined) return missing;
    if ('state' in rows) return stateOf(rows);
    const scope: Scope = { read: outer.read, row: null, table, steps: outer.steps };
    const value = over(rows, scope);
    outer.steps = scope.steps;
    return value;
  };
}

function rowsWork(rule: RowsRule): OverRows {
  switch (rule.kind) {
    case 'rows':
      return quantified(rule.quantifier === 'every', rule.condition);
    case 'count': {
      if (rule.where === null) return (rows) => rows.length;
      const meets = condition(rule.where);
      return (rows, scope) => rows.filter((row) => meets(row, scope)).length;
    }
    default:
      return aggregated(rule satisfies RowsRule & { readonly kind: 'aggregate' });
  }
}

function aggregated({ function: name, column, where }: RowsRule & { readonly kind: 'aggregate' }): OverRows {
  const meets = condition(where);
  const cellOf = made(column);
  return (rows, scope) => {
    let result: Exact | null = null;
    for (const row of rows) {
      if (!meets(row, scope)) continue;
      const value = cellOf(scope);
      if (value === missing && typeof row[column.column] === 'object') return missing;
      if (!isExact(value)) continue;
      result = result === null ? value : together[name](result, value);
    }
    return result === null ? ofNothing[name] : bounded(result, scope);
  };
}

const together: Readonly<Record<AggregateFunction, (left: Exact, right: Exact) => Exact>> = {
  sum: add,
  max: (left, right) => (compare(right, left) > 0 ? right : left),
  min: (left, right) => (compare(right, left) < 0 ? right : left),
};

/** What cells come to of which none has a value. */
const ofNothing: Readonly<Record<AggregateFunction, Value>> = { sum: 0, max: missing, min: missing };

function quantified(isEvery: boolean, rule: Rule): OverRows {
  const holdsIn = made(rule);
  const cost = sizeOf(rule);
  return (rows, scope) => {
    let result: Value = isEvery;
    for (const row of rows) {
      if (!step(scope, row, cost)) return missing;
      result = logic(isEvery, result, () => holdsIn(scope));
      if (result === !isEvery) return result;
    }
    return result;
  };
}

/** Whether a row counts, which it does without a condition. */
function condition(where: Rule | null): (row: TableRow, scope: Scope) => boolean {
  const work = where === null ? null : made(where);
  const cost = where === null ? 1 : sizeOf(where);
  return (row, scope) => step(scope, row, cost) && (work === null || work(scope) === true);
}

/** Goes to a row, which costs as much as the rule has parts; false where no steps are left. */
function step(scope: Scope, row: TableRow, cost: number): boolean {
  scope.row = row;
  scope.steps -= cost;
  return scope.steps >= 0;
}

function sizeOf(rule: Rule): number {
  return partsOfRule(rule).reduce((size, part) => size + sizeOf(part), 1);
}
