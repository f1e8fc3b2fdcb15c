import type { TableAnswer } from '../report.ts';
import type { Exact } from './exact.ts';
import { add, compare, divide, isLongNumber, multiply, negate } from './exact.ts';
import type { Comparison, StateTest } from './rule.ts';

/** What an answer is that has no value, the two kinds apart. */
export const missing = Symbol('missing');
export const notApplicable = Symbol('notApplicable');

type Known = Exact | string | boolean;

/** A value of the language in one of its three states. */
export type Value = Known | typeof missing | typeof notApplicable;

/** An answer as the language sees it. */
export function stateOf(answer: TableAnswer | undefined): Value {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : missing;
  if (typeof answer === 'string') return answer.trim() === '' ? missing : answer;
  return typeof answer === 'object' && answer !== null && answer.state === 'notApplicable'
    ? notApplicable
    : missing;
}

/** The value of `và` (isAnd) or `hoặc`: the deciding value wins, then missing, then not applicable. */
export function logic(isAnd: boolean, left: Value, right: () => Value): Value {
  const deciding = !isAnd;
  if (left === deciding) return deciding;
  const other = right();
  if (other === deciding) return deciding;
  if (typeof left === 'boolean' && typeof other === 'boolean') return isAnd;
  return strongerUnknown(left, other);
}

/** The truth value of a comparison; of two types, as a program may make them, missing. */
export function comparison(operator: Comparison, left: Value, right: Value): Value {
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
      operator satisfies '≥';
      return order >= 0;
  }
}

function orderOf(left: Known, right: Known): number | null {
  if (isExact(left) && isExact(right)) return compare(left, right);
  if (typeof left !== typeof right || isExact(left) || isExact(right)) return null;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The number that an operation gives; a division by zero is missing. */
export function arithmetic(operator: '+' | '-' | '×' | '/', left: Value, right: Value): Value {
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
      operator satisfies '/';
      return divide(left, right) ?? missing;
  }
}

/** Whether an answer is in the state that is asked about: always true or false. */
export function testState(test: StateTest, value: Value): boolean {
  return stateTests[test](value);
}

const stateTests: Readonly<Record<StateTest, (value: Value) => boolean>> = {
  value: (value) => !isUnknown(value),
  missing: (value) => value === missing,
  notApplicable: (value) => value === notApplicable,
};

/** A number of more digits than is worked with. */
export function isTooLong(value: Value): boolean {
  return typeof value === 'object' && isLongNumber(value);
}

export function isExact(value: Value): value is Exact {
  return typeof value === 'number' || typeof value === 'object';
}

export function isUnknown(value: Value): value is typeof missing | typeof notApplicable {
  return value === missing || value === notApplicable;
}

/** What is not a value of the type that is asked for: not applicable as it is, all else missing. */
export function unknownOf(value: Value): Value {
  return value === notApplicable ? notApplicable : missing;
}

function strongerUnknown(left: Value, right: Value): Value {
  if (left === missing || right === missing) return missing;
  return left === notApplicable || right === notApplicable ? notApplicable : missing;
}
