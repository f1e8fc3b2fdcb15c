/**
 * A number of the rule language, exact: a JSON number stands for the decimal that it prints, a fraction for what
 * has no such number. `denominator` is positive.
 */
export type Exact = number | Fraction;

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Decimals with at most six places below a thousand million are added as integers of millionths. */
const millionths = 1_000_000;
const exactMillionths = 1e15;

/** The number that a decimal text says (`0.1`), however many digits it has; null when it says none. */
export function exactOf(decimal: string): Exact | null {
  if (typeof decimal !== 'string') return null;
  const value = Number(decimal);
  if (Number.isFinite(value) && String(value) === decimal) return value;
  if (!/^\d+(\.\d+)?$/.test(decimal)) return null;
  const [whole = '0', fraction = ''] = decimal.split('.');
  return simplest(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
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
    if (Number.isSafeInteger(product)) return product;
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

/** Negative, zero or positive. Two JSON numbers are in the order of the decimals that they print. */
export function compare(left: Exact, right: Exact): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const a = fractionOf(left);
  const b = fractionOf(right);
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest JSON number. */
export function toNumber(value: Exact): number {
  if (typeof value === 'number') return value;
  const { numerator, denominator } = value;
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return Number(whole);
  const negative = numerator < 0n;
  const places = 20n;
  const decimals = ((negative ? -rest : rest) * 10n ** places) / denominator;
  const sign = negative ? '-' : '';
  return Number(`${sign}${whole < 0n ? -whole : whole}.${decimals.toString().padStart(Number(places), '0')}`);
}

function addMillionths(left: number, right: number): number | null {
  const a = Math.round(left * millionths);
  const b = Math.round(right * millionths);
  if (Math.abs(a) > exactMillionths || Math.abs(b) > exactMillionths) return null;
  if (a / millionths !== left || b / millionths !== right) return null;
  const sum = a + b;
  return Math.abs(sum) > exactMillionths ? null : sum / millionths;
}

/** The digits that a number prints are the number meant, those before an exponent too. */
function fractionOf(value: Exact): Fraction {
  if (typeof value !== 'number') return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const numerator = BigInt(whole + decimals);
  return shift >= 0
    ? { numerator: numerator * 10n ** BigInt(shift), denominator: 1n }
    : { numerator, denominator: 10n ** BigInt(-shift) };
}

function simplest(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const top = numerator / divisor;
  const bottom = denominator / divisor;
  if (bottom === 1n && top >= -9_007_199_254_740_991n && top <= 9_007_199_254_740_991n) return Number(top);
  return { numerator: top, denominator: bottom };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
