import { expectArgument, expectNumber, expectText } from '@chiendich/core/misuse';
import { decimalText } from './scaled-decimal.ts';

/** A quotient of two whole numbers, exact however many digits it takes (phân số). `denominator` is positive. */
export interface Fraction {
  /** Of any sign. */
  readonly numerator: bigint;
  /** Above 0; a fraction need not be in lowest terms. */
  readonly denominator: bigint;
}

/**
 * The fraction that a plain decimal text says, not reduced; null for any other text.
 *
 * @example fractionOfText('0.25') // => { numerator: 25n, denominator: 100n }
 */
export function fractionOfText(text: string): Fraction | null {
  expectText(text, 'core/not-text', 'fractionOfText(text)');
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const [whole = '', decimals = ''] = text.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** The fraction of a finite JSON number: of the decimal that it prints. */
export function fractionOfNumber(value: number): Fraction {
  expectNumber(value, 'core/not-a-number', 'fractionOfNumber(value)');
  return fractionOfText(decimalText(value)) as Fraction;
}

/**
 * The JSON number nearest to a fraction.
 *
 * @example numberOfFraction({ numerator: 1n, denominator: 8n }) // => 0.125
 */
export function numberOfFraction(fraction: Fraction): number {
  expectArgument(fraction, 'core/not-a-fraction', 'numberOfFraction(fraction)');
  const { numerator, denominator } = fraction;
  const rest = numerator % denominator;
  if (rest === 0n) return Number(numerator / denominator);
  const size = numerator < 0n ? -numerator : numerator;
  // A quotient of 64 binary digits or more, its last one set for what is left over, rounds as the fraction itself does.
  const half = Math.max(0, 2 * (digitsOf(denominator) - digitsOf(size)) + 34);
  const shifted = size << BigInt(2 * half);
  const quotient = shifted / denominator;
  const sticky = quotient | (quotient * denominator === shifted ? 0n : 1n);
  const value = tinyNumber(sticky, 2 * half) ?? Number(sticky) / 2 ** half / 2 ** half;
  return numerator < 0n ? -value : value;
}

/** A number below 2^-1021 in units of the smallest, 2^-1074, rounded half to even; null for a larger one. */
function tinyNumber(shifted: bigint, places: number): number | null {
  if (places <= 1074) return null;
  const beyond = BigInt(places - 1074);
  const units = shifted >> beyond;
  if (units >= 1n << 53n) return null;
  const rest = shifted - (units << beyond);
  const middle = 1n << (beyond - 1n);
  const isUp = rest > middle || (rest === middle && (units & 1n) === 1n);
  return Number(units + (isUp ? 1n : 0n)) * Number.MIN_VALUE;
}

/** How many hexadecimal digits a whole number has. */
function digitsOf(value: bigint): number {
  return value.toString(16).length;
}
