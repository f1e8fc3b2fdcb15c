// Over 250 lines: how each node of the language is worked out reads best in one place.
import { expectArgument } from '#misuse';
import type { TableRow } from '../report.ts';
import { exactOf, isBeyondJson, negate, roundTo, toNumber } from './exact.ts';
import { deepestRule } from './limits.ts';
import { overRows } from './over-rows.ts';
import type { ArithmeticOperator, RowsRule, Rule } from './rule.ts';
import { isPercent, partsOfRule } from './rule.ts';
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
  unread,
} from './three-states.ts';
import type { Run, Scope, Work } from './work.ts';
import { maximumSteps, rowOf, stop } from './work.ts';

/** What a rule comes to: a value, or no value because something it needs is missing or not applicable. */
export type RuleValue =
  | { readonly state: 'value'; readonly value: number | string | boolean | readonly string[] }
  /** Nobody has a figure that it needs yet. */
  | { readonly state: 'missing' }
  /** What it needs does not arise. */
  | { readonly state: 'notApplicable' }
  | {
      /** An answer that it needs is itself in error. */
      readonly state: 'unread';
    }
  /**
   * More than `maximumSteps` were needed, a number of more digits than any rule that is read can make, or a whole number that
   * no JSON number holds, or one beyond all JSON numbers.
   */
  | { readonly state: 'stopped' };

/** The row in which a rule of a table's column or row is worked out. */
export interface WithinRow {
  /** Code of the table. */
  readonly table: string;
  /** The row itself. */
  readonly row: TableRow;
}

/**
 * Works a rule out, exactly and in bounded time.
 *
 * A value, missing (M), not applicable (N). What is not asked is N, but that a sum leaves it out.
 * A table answered with `[]` has no rows; one without an answer, or whose named rows hold only empty cells, has none answered.
 *
 * | | comes to |
 * |---|---|
 * | arithmetic, comparison, `lớn nhất(a; b)`, `làm tròn`… of M and anything | M |
 * | of N and a value | N |
 * | `a + b`, `a - b` of which one is not asked | the other |
 * | division by zero; part of a day after a day; `lớn nhất`, `nhỏ nhất`, `trung bình`, `trung vị` of no cell | M |
 * | `10%` multiplied or divided | a tenth; anywhere else 10 |
 * | `a = "x"` of several choices | whether x is among them |
 * | `a và b` | false if one is false, else M if one is M, else N if one is N, else true |
 * | `a hoặc b` | true if one is true, else M if one is M, else N if one is N, else false |
 * | `không a` | M, N as they are |
 * | `nếu a thì b` | as `không a hoặc b` |
 * | `nếu a thì b ngược lại c` | b or c; M, N of `a` as they are |
 * | `có giá trị(x)`, `thiếu(x)`, `không áp dụng(x)` | always true or false |
 * | `thay thiếu(x; y)` | x if it has a value, else y |
 * | `tổng(t.c)` | cells left empty or not applicable add nothing, a cell stated missing makes M; no rows: 0 |
 * | `tổng(t.c × t.d)` | the same of rows in which neither is answered; one without the other makes M |
 * | `… với điều kiện` | only rows of which the condition is true |
 * | `mọi dòng`, `có dòng` | `và`, `hoặc` over the rows; no rows: true, false |
 * | `tổng`, `số dòng`, `mọi dòng`… of a table in which nothing was answered | M |
 * | of a table that is not asked | N, and a sum leaves it out |
 * | of an answer, or a table, that is itself in error (U), but where M or a deciding value of `và`, `hoặc` is beside it | U |
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
  if (value === unread) return { state: 'unread' };
  if (typeof value === 'symbol') return { state: value === missing ? 'missing' : 'notApplicable' };
  if (!isExact(value)) return { state: 'value', value: value as string | boolean | readonly string[] };
  const number = toNumber(value);
  return isBeyondJson(value) || !Number.isFinite(number)
    ? { state: 'stopped' }
    : { state: 'value', value: number };
}

/** Whether a rule holds or is broken; null when the answers do not decide it, `stopped` and `unread` as in `evaluate`. */
export function decide(
  rule: Rule,
  read: RuleReader,
  within: WithinRow | null = null,
): boolean | typeof stopped | typeof unread | null {
  const value = workedOut(rule, read, within);
  return typeof value === 'boolean' || value === stopped || value === unread ? value : null;
}

/**
 * Whether a rule holds (đúng) or is broken (sai) for these answers; null when the answers do not decide it.
 */
export function holds(rule: Rule, read: RuleReader, within: WithinRow | null = null): boolean | null {
  expectArgument(rule, 'report/not-a-rule', 'holds(rule, …)');
  expectArgument(read, 'report/not-a-rule-reader', 'holds(…, read)');
  const decided = decide(rule, read, within);
  return typeof decided === 'boolean' ? decided : null;
}

/** What needed too many steps, or too long a number. */
export const stopped = Symbol('stopped');

const ready = new WeakMap<Rule, Work>();

function workedOut(rule: Rule, read: RuleReader, within: WithinRow | null): Value | typeof stopped {
  const run: Run = { read, steps: maximumSteps, tables: new Map(), sorted: new Map() };
  const scope: Scope = { run, row: within?.row ?? null, table: within?.table ?? null, outer: null };
  let work = ready.get(rule);
  if (work === undefined) {
    work = isTooLarge(rule) ? stop : made(rule);
    ready.set(rule, work);
  }
  const value = work(scope);
  return run.steps < 0 ? stopped : value;
}

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
    case 'number':
    case 'percent': {
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
      return ({ run }) => stateOf(run.read.answer(code));
    }
    case 'column': {
      const { table, column } = rule;
      return (scope) => {
        const row = rowOf(scope, table);
        return row !== null && Object.hasOwn(row, column) ? stateOf(row[column]) : missing;
      };
    }
    case 'period': {
      const { bound } = rule;
      return ({ run }) => run.read.period(bound) ?? missing;
    }
    case 'not':
    case 'negate':
    case 'logic':
    case 'compare':
    case 'arithmetic':
    case 'among':
    case 'round':
    case 'extreme':
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
        return isUnknown(value) && value !== unread ? other(scope) : value;
      };
    }
    default:
      return overRows(rule satisfies RowsRule, made);
  }
}

type CombiningRule = Extract<
  Rule,
  { readonly kind: 'not' | 'negate' | 'logic' | 'compare' | 'arithmetic' | 'among' | 'round' | 'extreme' }
>;

/** What combines values. */
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
      const [left, right] = [operand(rule.left, operator), operand(rule.right, operator)];
      return (scope) => bounded(arithmetic(operator, left(scope), right(scope)), scope);
    }
    case 'among': {
      const [of, options] = [made(rule.of), rule.options.map(made)];
      return (scope) => {
        const value = of(scope);
        return options.reduce<Value>(
          (so, option) => logic(false, so, () => comparison('=', value, option(scope))),
          false,
        );
      };
    }
    case 'round': {
      const [of, decimals] = [made(rule.of), rule.decimals];
      return (scope) => {
        const value = of(scope);
        return isExact(value) ? roundTo(value, decimals) : unknownOf(value);
      };
    }
    case 'extreme':
      return extremeOf(rule);
  }
}

/** What is multiplied or divided; a number in per cent is then a hundredth. */
function operand(rule: Rule, operator: ArithmeticOperator): Work {
  const work = made(rule);
  if (!isPercent(rule) || (operator !== '×' && operator !== '/')) return work;
  return (scope) => arithmetic('/', work(scope), 100);
}

/** The largest or smallest of several values; of one that is missing, missing. */
function extremeOf({ function: name, of }: Rule & { readonly kind: 'extreme' }): Work {
  const works = of.map(made);
  const operator = name === 'max' ? '>' : '<';
  return (scope) => {
    const [first = missing, ...others] = works.map((work) => work(scope));
    return others.reduce((so, next) => {
      const isFurther = comparison(operator, next, so);
      return typeof isFurther === 'boolean' ? (isFurther ? next : so) : isFurther;
    }, first);
  };
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
