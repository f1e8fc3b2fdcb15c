import { expectArgument } from '@chiendich/core/misuse';
import { MisuseError } from '../findings/misuse-error.ts';

const signs = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

const largest = 3999;
const wellFormed = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * A whole number from 1 to 3999 in Roman numerals (chữ số La Mã). Any other number throws `MisuseError`: Roman numerals
 * have no zero, no fractions and no sign for 5000.
 *
 * @example romanNumeral(14) // => 'XIV'
 */
export function romanNumeral(value: number): string {
  expectArgument(value, 'core/not-a-number', 'romanNumeral(value)');
  if (!Number.isInteger(value) || value < 1 || value > largest) {
    throw new MisuseError(
      'core/no-roman-numeral',
      `romanNumeral(value) got ${value}, expected a whole number from 1 to ${largest}; write other numbers in digits`,
    );
  }
  let rest = value;
  let text = '';
  for (const [sign, worth] of signs) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/**
 * The value of a Roman numeral in capitals, from 1 to 3999; null for letters that form none, such as `IIX`.
 *
 * @example romanValue('XIV') // => 14
 */
export function romanValue(text: string): number | null {
  expectArgument(text, 'core/not-text', 'romanValue(text)');
  if (!wellFormed.test(text)) return null;
  let value = 0;
  let rest = text;
  for (const [sign, worth] of signs) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return value;
}
