import type { CivilDate } from '@chiendich/core';
import { addDays, daysBetween, isCivilDate } from '@chiendich/core';
import { isBlank } from '../validate/blank-text.ts';
import type { Exact } from './exact.ts';
import { add, compare, divide, isLongNumber, multiply, negate, remainder, toNumber } from './exact.ts';
import type { ArithmeticOperator, Comparison, StateTest } from './rule.ts';
import type { ReadAnswer } from './rule-reader.ts';

/** A known value as a key: two that are equal have one. */
export function toComparable(value: Known): unknown {
  return isExact(value) ? toNumber(value) : value;
}

/** What an answer is that has no value, the kinds apart. */
export const missing = Symbol('missing');
const notApplicable = Symbol('notApplicable');
/** Of a question that is not asked: a sum leaves it out, all else takes it as not applicable. */
const notAsked = Symbol('notAsked');
/** Of an answer that is itself in error: what follows from it is not known. */
export const unread = Symbol('unread');

/** Several choices, or files. */
type Several = readonly unknown[];
export type Known = Exact | string | boolean | Several;
type Unknown = typeof missing | typeof notApplicable | typeof notAsked | typeof unread;

/** A value of the language, or why there is none. */
export type Value = Known | Unknown;

/** An answer as the language sees it. */
export function stateOf(answer: ReadAnswer | undefined): Value {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : missing;
  if (typeof answer === 'string') return isBlank(answer) ? missing : answer;
  if (typeof answer === 'boolean') return answer;
  if (typeof answer !== 'object' || answer === null) return missing;
  if (Array.isArray(answer)) return answer.length === 0 ? missing : (answer as Several);
  return 'state' in answer ? (states.get(answer.state) ?? missing) : missing;
}

const states: ReadonlyMap<string, Unknown> = new Map<string, Unknown>([
  ['notApplicable', notApplicable],
  ['notAsked', notAsked],
  ['unread', unread],
]);

/** The value of `và` (isAnd) or `hoặc`: the deciding value wins, then missing, then unread, then not applicable. */
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
  if (isSeveral(left)) return left.includes(right) ? 0 : 1;
  if (isSeveral(right)) return right.includes(left) ? 0 : 1;
  if (typeof left !== typeof right || isExact(left) || isExact(right)) return null;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The number that an operation gives; a division by zero is missing. What is not asked is left out of a sum. */
export function arithmetic(operator: ArithmeticOperator, left: Value, right: Value): Value {
  if (operator === '+' || operator === '-') {
    if (right === notAsked) return left;
    if (left === notAsked) return operator === '+' || !isExact(right) ? right : negate(right);
  }
  if (isUnknown(left) || isUnknown(right)) return strongerUnknown(left, right);
  if (!isExact(left) || !isExact(right)) return onDays(operator, left, right);
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return add(left, negate(right));
    case '×':
      return multiply(left, right);
    case '/':
      return divide(left, right) ?? missing;
    default:
      operator satisfies 'mod';
      return remainder(left, right) ?? missing;
  }
}

/** A day so many days later or earlier, or the days from one day to another; missing for anything else. */
function onDays(operator: ArithmeticOperator, left: Known, right: Known): Value {
  if (isDay(left) && isDay(right)) return operator === '-' ? daysBetween(right, left) : missing;
  if (operator === '+' && isDay(right)) return dayAfter(right, left, 1);
  if (operator === '+' || operator === '-')
    return isDay(left) ? dayAfter(left, right, operator === '+' ? 1 : -1) : missing;
  return missing;
}

function isDay(value: Known): value is CivilDate {
  return typeof value === 'string' && isCivilDate(value);
}

/** Missing for part of a day, and beyond the years of four figures. */
function dayAfter(day: CivilDate, days: Known, sign: 1 | -1): Value {
  if (!isExact(days)) return missing;
  const count = toNumber(days);
  if (!Number.isInteger(count)) return missing;
  const moved = sign * count;
  return moved < daysBetween(day, firstDay) || moved > daysBetween(day, lastDay)
    ? missing
    : addDays(day, moved);
}

const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'] as const;

/** Whether an answer is in the state that is asked about: true or false, but of one that is itself in error. */
export function testState(test: StateTest, value: Value): Value {
  return value === unread ? unread : stateTests[test](value);
}

const stateTests: Readonly<Record<StateTest, (value: Value) => boolean>> = {
  value: (value) => !isUnknown(value),
  missing: (value) => value === missing,
  notApplicable: (value) => value === notApplicable || value === notAsked,
};

/** A number of more digits than is worked with. */
export function isTooLong(value: Value): boolean {
  return typeof value === 'object' && isExact(value) && isLongNumber(value);
}

function isSeveral(value: Known): value is Several {
  return Array.isArray(value);
}

export function isExact(value: Value): value is Exact {
  return typeof value === 'number' || (typeof value === 'object' && !Array.isArray(value));
}

export function isUnknown(value: Value): value is Unknown {
  return typeof value === 'symbol';
}

/** What is not a value of the type that is asked for: unread and not applicable as they are, all else missing. */
export function unknownOf(value: Value): Value {
  if (value === unread) return unread;
  return value === notApplicable || value === notAsked ? notApplicable : missing;
}

function strongerUnknown(left: Value, right: Value): Value {
  if (left === missing || right === missing) return missing;
  if (left === unread || right === unread) return unread;
  return isUnknown(left) || isUnknown(right) ? notApplicable : missing;
}
