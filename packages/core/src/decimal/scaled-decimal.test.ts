import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/misuse-error.ts';
import {
  decimalText,
  largestAtScale,
  leastAtScale,
  nearestAtScale,
  numberOfScaled,
  scaledOfNumber,
  scaledOfText,
  sumScaled,
  textOfScaled,
} from './scaled-decimal.ts';

const fitsScale = (value: number, scale: number) => scaledOfNumber(value, scale) !== null;

describe('a decimal as a whole number of its smallest part', () => {
  it.each([
    ['1234.5', 3, 1_234_500],
    ['1.005', 3, 1005],
    ['-0.001', 3, -1],
    ['0.000', 0, 0],
    ['1.0005', 3, null],
    ['9007199254740991', 0, 9_007_199_254_740_991],
    ['9007199254740992', 0, null],
    ['9007199254741', 3, null],
    ['1e3', 3, null],
    ['1,5', 3, null],
    ['', 3, null],
  ])('%j at scale %d is %s', (text, scale, units) => {
    expect(scaledOfText(text, scale)).toBe(units);
  });

  it('takes a JSON number by its shortest form, not by multiplying', () => {
    expect(1.005 * 1000).not.toBe(1005);
    expect(scaledOfNumber(1.005, 3)).toBe(1005);
    expect(scaledOfNumber(1e-7, 3)).toBeNull();
    expect(scaledOfNumber(-0, 3)).toBe(0);
    expect(scaledOfNumber(Number.POSITIVE_INFINITY, 3)).toBeNull();
  });

  it('goes to text and number and back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 }), (units, scale) => {
        expect(scaledOfText(textOfScaled(units, scale), scale)).toBe(units);
        if (Math.abs(units) < 1e15) expect(scaledOfNumber(numberOfScaled(units, scale), scale)).toBe(units);
      }),
    );
  });

  it('asks for a whole scale and whole units', () => {
    expect(() => scaledOfText('1', 1.5)).toThrow(MisuseError);
    expect(() => textOfScaled(1.5, 3)).toThrow(MisuseError);
  });
});

describe('a sum', () => {
  it('of eleven thousand tenths has no drift', () => {
    const tenths = Array.from({ length: 11_000 }, () => scaledOfNumber(0.1, 3) ?? 0);
    expect(numberOfScaled(sumScaled(tenths) ?? 0, 3)).toBe(1100);
  });

  it('does not depend on the order, even where a part of it overflows', () => {
    const { MAX_SAFE_INTEGER: most } = Number;
    expect(sumScaled([most, 1, -1])).toBe(most);
    expect(sumScaled([most, 1])).toBeNull();
    expect(sumScaled([-most, -1, most])).toBe(-1);
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 20 }), (values) => {
        const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
        const fits = exact >= -BigInt(most) && exact <= BigInt(most);
        expect(sumScaled(values)).toBe(fits ? Number(exact) : null);
        expect(sumScaled([...values].reverse())).toBe(sumScaled(values));
      }),
    );
  });
});

it('writes any finite number without an exponent and reads back the same', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimalText(value)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(decimalText(value))).toBe(value + 0);
    }),
  );
});

describe('whether a number fits a scale', () => {
  const scale = fc.integer({ min: 0, max: 9 });
  /** Numbers of every size, those of a scale and their nearest neighbours among them. */
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.tuple(fc.maxSafeInteger(), scale).map(([units, decimals]) => units / 10 ** decimals),
    fc.tuple(fc.integer(), scale).map(([units, decimals]) => (units / 10 ** decimals) * (1 + Number.EPSILON)),
  );

  it('equals whether its digits are few enough', () => {
    fc.assert(
      fc.property(number, scale, (value, decimals) => {
        const [whole = '', fraction = ''] = decimalText(value).split('.');
        const units = BigInt(`${whole}${fraction.padEnd(decimals, '0')}`);
        const isFew = fraction.length <= decimals && units <= 9_007_199_254_740_991n;
        expect(fitsScale(value, decimals)).toBe(isFew && units >= -9_007_199_254_740_991n);
        expect(scaledOfNumber(value, decimals)).toBe(scaledOfText(decimalText(value), decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it('no number beyond the largest fits, and that one does', () => {
    for (let decimals = 0; decimals <= 9; decimals += 1) {
      const largest = largestAtScale(decimals);
      expect([decimals, fitsScale(largest, decimals), fitsScale(-largest, decimals)]).toEqual([
        decimals,
        true,
        true,
      ]);
      const beyond = largest * (1 + Number.EPSILON);
      expect(fitsScale(beyond, decimals) && beyond > largest).toBe(false);
    }
  });

  it('the nearest and the least number of a scale are of it, on their side', () => {
    const small = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const nearest = nearestAtScale(value, decimals);
        const least = leastAtScale(value, decimals) ?? Number.NaN;
        expect(fitsScale(nearest, decimals) && fitsScale(least, decimals)).toBe(true);
        expect(Math.abs(nearest - value) * 10 ** decimals).toBeLessThanOrEqual(0.5 + 1e-4);
        expect(least).toBeGreaterThanOrEqual(value);
        expect(least - value).toBeLessThan(numberOfScaled(1, decimals) + 1e-9);
        if (fitsScale(value, decimals)) expect([nearest, least]).toEqual([value + 0, value + 0]);
      }),
    );
  });

  it('halves go away from zero by the digits that are printed', () => {
    expect([nearestAtScale(1.005, 2), nearestAtScale(-1.005, 2), nearestAtScale(1e300, 2)]).toEqual([
      1.01, -1.01, 1e300,
    ]);
  });
});
