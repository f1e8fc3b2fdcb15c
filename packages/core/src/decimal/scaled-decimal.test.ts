import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/misuse-error.ts';
import {
  decimalText,
  numberOfScaled,
  scaledOfNumber,
  scaledOfText,
  sumScaled,
  textOfScaled,
} from './scaled-decimal.ts';

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
