import { decimalText, partsOfDecimal } from './scaled-decimal.ts';

/** A quotient of two whole numbers, exact however many digits it takes (phân số). `denominator` is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction that a plain decimal text says, not reduced; null where it says none.
 *
 * @example fractionOfText('0.25') // => { numerator: 25n, denominator: 100n }
 */
export function fractionOfText(text: string): Fraction | null {
  const parts = partsOfDecimal(text);
  if (parts === null) return null;
  const { sign, whole, decimals } = parts;
  return {
    numerator: BigInt(`${sign}${whole}${decimals}`),
    denominator: 10n ** BigInt(decimals.length),
  };
}

/** The fraction of a finite JSON number: of the decimal that it prints. */
export function fractionOfNumber(value: number): Fraction {
  return fractionOfText(decimalText(value)) ?? { numerator: 0n, denominator: 1n };
}

/**
 * The JSON number nearest to a fraction.
 *
 * @example numberOfFraction({ numerator: 1n, denominator: 8n }) // => 0.125
 */
export function numberOfFraction({ numerator, denominator }: Fraction): number {
  const rest = numerator % denominator;
  if (rest === 0n) return Number(numerator / denominator);
  // Twenty digits behind the first that is not zero are more than a double tells apart.
  const places = 20 + String(denominator).length;
  return Number(`${(numerator * 10n ** BigInt(places)) / denominator}e-${places}`);
}
