import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/misuse-error.ts';
import { romanNumeral, romanValue } from './roman-numeral.ts';

describe('Roman numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [39, 'XXXIX'],
    [40, 'XL'],
    [49, 'XLIX'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (value, text) => {
    expect(romanNumeral(value)).toBe(text);
    expect(romanValue(text)).toBe(value);
  });

  it('go both ways over their whole range', () => {
    for (let value = 1; value <= 3999; value += 1) expect(romanValue(romanNumeral(value))).toBe(value);
  });

  it.each(['', 'IIX', 'IIII', 'VV', 'IC', 'MMMM', 'xiv', 'X1', '14'])('%j is not a numeral', (text) => {
    expect(romanValue(text)).toBeNull();
  });

  it.each([0, -1, 4000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('has no sign for %d', (value) => {
    expect(() => romanNumeral(value)).toThrow(MisuseError);
  });
});
