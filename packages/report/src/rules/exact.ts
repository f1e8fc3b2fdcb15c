import type { Fraction } from '@chiendich/core';
import {
  fractionOfNumber,
  fractionOfText,
  numberOfFraction,
  numberOfScaled,
  scaledOfNumber,
} from '@chiendich/core';

/**
 * A number of the rule language, exact: a JSON number stands for the decimal that it prints, a fraction for what
 * has no such number. `denominator` is positive.
 */
export type Exact = number | Fraction;

/** Decimals with at most six places below a thousand million are added as integers of millionths. */
const millionths = 6;
const exactMillionths = 1e15;

/** The number that a decimal text says (`0.1`), however many digits it has; null for any other text. */
export function exactOf(decimal: string): Exact | null {
  if (typeof decimal !== 'string') return null;
  const value = Number(decimal);
  if (Number.isFinite(value) && String(value) === decimal) return value;
  const fraction = fractionOfText(decimal);
  return fraction === null ? null : simplest(fraction.numerator, fraction.denominator);
}

/** More bits than any rule within the limits of its text can make: the longest decimals, all multiplied. */
const longest = 1n << 65_536n;

/** Whether a number has grown beyond what is worked with. */
export function isLongNumber(value: Exact): boolean {
  if (typeof value === 'number') return false;
  return value.numerator > longest || value.numerator < -longest || value.denominator > longest;
}

/** The exact sum. */
export function add(left: Exact, right: Exact): Exact {
  if (typeof left === 'number' && typeof right === 'number') {
    if (Number.isInteger(left) && Number.isInteger(right)) {
      const sum = left + right;
      if (Number.isSafeInteger(sum)) return sum;
    }
    const sum = addMillionths(left, right);
    if (sum !== null) return sum;
  }
  const a = fractionOf(left);
  const b = fractionOf(right);
  return simplest(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negate(value: Exact): Exact {
  return typeof value === 'number'
    ? 0 - value
    : { numerator: -value.numerator, denominator: value.denominator };
}

export function multiply(left: Exact, right: Exact): Exact {
  if (Number.isInteger(left) && Number.isInteger(right)) {
    const product = (left as number) * (right as number);
    // Zero has one sign: 0 × -5 is 0.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  const a = fractionOf(left);
  const b = fractionOf(right);
  return simplest(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The exact quotient, null when the divisor is 0. */
export function divide(left: Exact, right: Exact): Exact | null {
  const a = fractionOf(left);
  const b = fractionOf(right);
  if (b.numerator === 0n) return null;
  const sign = b.numerator < 0n ? -1n : 1n;
  return simplest(sign * a.numerator * b.denominator, sign * a.denominator * b.numerator);
}

/** What is left of a whole-numbered division, with the sign of the divisor; null when the divisor is 0. */
export function remainder(left: Exact, right: Exact): Exact | null {
  const quotient = divide(left, right);
  return quotient === null ? null : add(left, negate(multiply(right, floorOf(quotient))));
}

/** The nearest number of so many decimals, halves away from zero. */
export function roundTo(value: Exact, decimals: number): Exact {
  const { numerator, denominator } = fractionOf(value);
  const power = 10n ** BigInt(decimals);
  const size = (numerator < 0n ? -numerator : numerator) * power;
  const units = (2n * size + denominator) / (2n * denominator);
  return simplest(numerator < 0n ? -units : units, power);
}

function floorOf(value: Exact): Exact {
  const { numerator, denominator } = fractionOf(value);
  const whole = numerator / denominator;
  return simplest(numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole, 1n);
}

/** Whether it is a whole number that no JSON number holds. */
export function isBeyondJson(value: Exact): boolean {
  return typeof value !== 'number' && value.denominator === 1n;
}

/** The order of two numbers: negative, zero or positive. Two JSON numbers are in the order of the decimals that they print. */
export function compare(left: Exact, right: Exact): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const a = fractionOf(left);
  const b = fractionOf(right);
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest JSON number. */
export function toNumber(value: Exact): number {
  return typeof value === 'number' ? value : numberOfFraction(value);
}

function addMillionths(left: number, right: number): number | null {
  const a = scaledOfNumber(left, millionths);
  const b = scaledOfNumber(right, millionths);
  if (a === null || b === null) return null;
  const sum = a + b;
  return Math.abs(sum) > exactMillionths ? null : numberOfScaled(sum, millionths);
}

function fractionOf(value: Exact): Fraction {
  return typeof value === 'number' ? fractionOfNumber(value) : value;
}

function simplest(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const top = numerator / divisor;
  const bottom = denominator / divisor;
  const whole = Number(top);
  return bottom === 1n && Number.isSafeInteger(whole) ? whole : { numerator: top, denominator: bottom };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
