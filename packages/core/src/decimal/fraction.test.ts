import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOfNumber, fractionOfText, numberOfFraction } from './fraction.ts';

describe('a fraction', () => {
  it.each([
    ['0.25', { numerator: 25n, denominator: 100n }],
    ['-3', { numerator: -3n, denominator: 1n }],
    ['1,5', null],
    ['1e3', null],
    ['', null],
  ])('of %j is %s', (text, fraction) => {
    expect(fractionOfText(text)).toEqual(fraction);
  });

  it('of a number gives the same number back, however small or large', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOfFraction(fractionOfNumber(value))).toBe(value + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('of the smallest numbers gives them back, which have fewer binary digits', () => {
    for (let units = 1; units < 2 ** 52; units = units * 3 + 1) {
      const value = units * Number.MIN_VALUE;
      expect(numberOfFraction(fractionOfNumber(value))).toBe(value);
    }
  });

  it('goes to the even neighbour from the middle of two', () => {
    expect(numberOfFraction({ numerator: 2n ** 53n + 1n, denominator: 2n })).toBe(2 ** 52);
    expect(numberOfFraction({ numerator: -(2n ** 53n) - 3n, denominator: 2n })).toBe(-(2 ** 52) - 2);
  });

  it('gives the double that division gives where both parts are exact', () => {
    const part = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(part, part, (top, bottom) => {
        expect(numberOfFraction({ numerator: BigInt(top), denominator: BigInt(bottom) })).toBe(top / bottom);
      }),
      { numRuns: 1000 },
    );
  });
});
