// Over 250 lines: the meaning of every node of the language stands together.
import type { CivilDate } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { TableAnswer, TableRow } from '../report.ts';
import type { Exact } from './exact.ts';
import { add, compare, divide, exactOf, isLongNumber, multiply, negate, toNumber } from './exact.ts';
import { deepestRule } from './limits.ts';
import type { ColumnReference, Comparison, Rule } from './rule.ts';

/**
 * Gives a rule the answers that it names. What is undefined, null or blank counts as missing.
 *
 * `answer` is asked for figures, header facts and narrative parts; `rows` for the rows of a table.
 */
export interface RuleReader {
  readonly answer: (code: string) => TableAnswer | undefined;
  readonly rows: (table: string) => readonly TableRow[];
  readonly period: (bound: 'from' | 'to') => CivilDate | null;
}

/** What a rule comes to: a value, or no value because something it needs is missing or not applicable. */
export type RuleValue =
  | { readonly state: 'value'; readonly value: number | string | boolean }
  | { readonly state: 'missing' }
  | { readonly state: 'notApplicable' }
  /** More than `maximumSteps` were needed, or a number of more digits than any rule that is read can make. */
  | { readonly state: 'stopped' };

/** How many nodes one evaluation may visit, rows of tables included. */
export const maximumSteps = 200_000;

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
  const scope: Scope = { read, row: null, table: null, steps: maximumSteps, depth: 0 };
  const value = work(rule, scope);
  if (scope.steps < 0) return { state: 'stopped' };
  if (value === missing || value === notApplicable)
    return { state: value === missing ? 'missing' : 'notApplicable' };
  return { state: 'value', value: isExact(value) ? toNumber(value) : value };
}

/**
 * Whether a rule holds (đúng) or is broken (sai) for these answers; null when the answers do not decide it.
 */
export function holds(rule: Rule, read: RuleReader): boolean | null {
  const result = evaluate(rule, read);
  return result.state === 'value' && typeof result.value === 'boolean' ? result.value : null;
}

const missing = Symbol('missing');
const notApplicable = Symbol('notApplicable');
type Known = Exact | string | boolean;
type Value = Known | typeof missing | typeof notApplicable;

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
      return overRows(rule, scope);
  }
}

function isTooLong(value: Value): boolean {
  return typeof value === 'object' && isLongNumber(value);
}

/** An answer as the language sees it. */
function stateOf(answer: TableAnswer | undefined): Value {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : missing;
  if (typeof answer === 'string') return answer.trim() === '' ? missing : answer;
  return typeof answer === 'object' && answer !== null && answer.state === 'notApplicable'
    ? notApplicable
    : missing;
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

/** `và` (isAnd) or `hoặc`: the deciding value wins, then missing, then not applicable. */
function logic(isAnd: boolean, left: Value, right: () => Value): Value {
  const deciding = !isAnd;
  if (left === deciding) return deciding;
  const other = right();
  if (other === deciding) return deciding;
  if (typeof left === 'boolean' && typeof other === 'boolean') return isAnd;
  return strongerUnknown(left, other);
}

function comparison(operator: Comparison, left: Value, right: Value): Value {
  if (isUnknown(left) || isUnknown(right)) return strongerUnknown(left, right);
  const order = orderOf(left, right);
  if (order === null) return missing;
  switch (operator) {
    case '=':
      return order === 0;
    case '≠':
      return order !== 0;
    case '<':
      return order < 0;
    case '≤':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

function orderOf(left: Known, right: Known): number | null {
  if (isExact(left) && isExact(right)) return compare(left, right);
  if (typeof left !== typeof right || isExact(left) || isExact(right)) return null;
  return left < right ? -1 : left > right ? 1 : 0;
}

function arithmetic(operator: '+' | '-' | '×' | '/', left: Value, right: Value): Value {
  if (isUnknown(left) || isUnknown(right)) return strongerUnknown(left, right);
  if (!isExact(left) || !isExact(right)) return missing;
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return add(left, negate(right));
    case '×':
      return multiply(left, right);
    default:
      return divide(left, right) ?? missing;
  }
}

function testState(test: 'value' | 'missing' | 'notApplicable', value: Value): boolean {
  if (test === 'missing') return value === missing;
  return test === 'notApplicable' ? value === notApplicable : !isUnknown(value);
}

function overRows(rule: Rule & { readonly kind: 'aggregate' | 'count' | 'rows' }, outer: Scope): Value {
  const table = rule.kind === 'aggregate' ? rule.column.table : rule.table;
  const scope: Scope = { read: outer.read, row: null, table, steps: outer.steps, depth: outer.depth };
  const value = rowsValue(rule, outer.read.rows(table), scope);
  outer.steps = scope.steps;
  return value;
}

function rowsValue(
  rule: Rule & { readonly kind: 'aggregate' | 'count' | 'rows' },
  rows: readonly TableRow[],
  scope: Scope,
): Value {
  switch (rule.kind) {
    case 'rows':
      return quantified(rule.quantifier === 'every', rule.condition, rows, scope);
    case 'count':
      return rule.where === null ? rows.length : rows.filter((row) => meets(rule.where, row, scope)).length;
    default:
      return aggregated(rule, rows, scope);
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
    else if (rule.function === 'sum') result = add(result, value);
    else if (compare(value, result) > 0 === (rule.function === 'max')) result = value;
  }
  return result ?? (rule.function === 'sum' ? 0 : missing);
}

function quantified(isEvery: boolean, condition: Rule, rows: readonly TableRow[], scope: Scope): Value {
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

function isExact(value: Value): value is Exact {
  return typeof value === 'number' || typeof value === 'object';
}

function isUnknown(value: Value): value is typeof missing | typeof notApplicable {
  return value === missing || value === notApplicable;
}

function unknownOf(value: Value): Value {
  return value === notApplicable ? notApplicable : missing;
}

function strongerUnknown(left: Value, right: Value): Value {
  if (left === missing || right === missing) return missing;
  return left === notApplicable || right === notApplicable ? notApplicable : missing;
}

/** A reader over a report, or over what of a report is known so far. */
export function reportReader(report: {
  readonly period?: { readonly from: string; readonly to: string };
  readonly header?: Readonly<Record<string, TableAnswer>>;
  readonly indicators?: Readonly<Record<string, TableAnswer>>;
  readonly narratives?: Readonly<Record<string, TableAnswer>>;
  readonly tables?: Readonly<Record<string, readonly TableRow[]>>;
}): RuleReader {
  const { indicators = {}, header = {}, narratives = {}, tables = {}, period } = report;
  return {
    answer: (code) => {
      if (Object.hasOwn(indicators, code)) return indicators[code];
      if (Object.hasOwn(header, code)) return header[code];
      return Object.hasOwn(narratives, code) ? narratives[code] : undefined;
    },
    rows: (table) => (Object.hasOwn(tables, table) ? (tables[table] ?? []) : []),
    period: (bound) => {
      const date = period?.[bound];
      return date !== undefined && isCivilDate(date) ? date : null;
    },
  };
}
