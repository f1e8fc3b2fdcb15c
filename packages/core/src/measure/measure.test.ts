import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONVERTIBLE_UNITS, convertMeasure } from './measure.ts';

describe('convertMeasure', () => {
  it.each([
    [1.005, 'tonne', 'kilogram', 1005],
    [82_080, 'metre', 'kilometre', 82.08],
    [2, 'quintal', 'tonne', 0.2],
    [13, 'hectare', 'squareMetre', 130_000],
    [1500, 'litre', 'cubicMetre', 1.5],
    [1, 'gram', 'tonne', 0.000001],
    [-0.5, 'kilometre', 'metre', -500],
    [1250, 'millionDong', 'dong', 1_250_000_000],
    [0, 'tonne', 'kilogram', 0],
    [7, 'tree', 'tree', 7],
  ])('%d %s in %s is %d', (value, from, to, converted) => {
    expect(convertMeasure({ value, unit: from }, to)).toEqual({ value: converted, unit: to });
  });

  it.each([
    ['tonne', 'cubicMetre'],
    ['kilometre', 'hectare'],
    ['tree', 'hectare'],
    ['tonne', 'person'],
  ])('%s never turns into %s', (from, to) => {
    expect(convertMeasure({ value: 1, unit: from }, to)).toBeNull();
  });

  it('there and back gives the same quantity', () => {
    const pair = fc
      .constantFrom(...CONVERTIBLE_UNITS)
      .chain((from) =>
        fc.tuple(
          fc.constant(from),
          fc.constantFrom(...CONVERTIBLE_UNITS.filter((to) => to.dimension === from.dimension)),
        ),
      );
    fc.assert(
      fc.property(pair, fc.integer({ min: -1_000_000, max: 1_000_000 }), ([from, to], thousandths) => {
        const measure = { value: thousandths / 1000 + 0, unit: from.code };
        const there = convertMeasure(measure, to.code);
        expect(there && convertMeasure(there, from.code)).toEqual(measure);
      }),
    );
  });

  it('writes each unit in its own way', () => {
    const symbols = CONVERTIBLE_UNITS.flatMap((unit) => unit.symbols);
    expect(new Set(symbols).size).toBe(symbols.length);
  });
});
