import { expectArgument } from '@chiendich/core/misuse';
import { fractionOfNumber, numberOfFraction } from '../decimal/fraction.ts';

/** A quantity with its measure unit (đại lượng, đơn vị tính), e.g. 12.5 `tonne`. */
export interface Measure {
  /** So many of the unit. */
  readonly value: number;
  /** Code of the measure unit, e.g. `tonne`. */
  readonly unit: string;
}

/** What units measure; units of one dimension turn into each other. */
type Dimension = 'mass' | 'length' | 'area' | 'volume' | 'money';

/**
 * A unit with a fixed ratio to others of its dimension: `numerator / denominator` base units (g, m, m², litre, đồng).
 */
export interface ConvertibleUnit {
  /** As templates name it: `tonne`. */
  readonly code: string;
  /** What it measures. */
  readonly dimension: Dimension;
  /** Base units in one of it, over `denominator`. */
  readonly numerator: number;
  /** 1 for most units. */
  readonly denominator: number;
  /** How papers write it, in lower case. */
  readonly symbols: readonly string[];
}

function unit(
  code: string,
  dimension: Dimension,
  [numerator, denominator]: readonly [number, number],
  ...symbols: readonly string[]
): ConvertibleUnit {
  return { code, dimension, numerator, denominator, symbols };
}

/**
 * The units that turn into each other, with exact ratios.
 *
 * @source NĐ 86/2012/NĐ-CP (đơn vị đo pháp định)
 */
export const CONVERTIBLE_UNITS: readonly ConvertibleUnit[] = /* @__PURE__ */ convertibleUnits();

function convertibleUnits(): readonly ConvertibleUnit[] {
  return [
    unit('gram', 'mass', [1, 1], 'g', 'gam'),
    unit('kilogram', 'mass', [1000, 1], 'kg', 'ki-lô-gam'),
    unit('quintal', 'mass', [100_000, 1], 'tạ'),
    unit('tonne', 'mass', [1_000_000, 1], 'tấn', 't'),
    unit('centimetre', 'length', [1, 100], 'cm'),
    unit('metre', 'length', [1, 1], 'm', 'mét'),
    unit('kilometre', 'length', [1000, 1], 'km', 'ki-lô-mét'),
    unit('squareMetre', 'area', [1, 1], 'm2', 'm²', 'mét vuông'),
    unit('hectare', 'area', [10_000, 1], 'ha', 'héc-ta', 'hecta'),
    unit('squareKilometre', 'area', [1_000_000, 1], 'km2', 'km²'),
    unit('millilitre', 'volume', [1, 1000], 'ml'),
    unit('litre', 'volume', [1, 1], 'l', 'lít'),
    unit('cubicMetre', 'volume', [1000, 1], 'm3', 'm³', 'mét khối'),
    unit('dong', 'money', [1, 1], 'đồng', 'đ', 'vnd'),
    unit('thousandDong', 'money', [1000, 1], 'nghìn đồng', 'ngàn đồng'),
    unit('millionDong', 'money', [1_000_000, 1], 'triệu đồng'),
    unit('billionDong', 'money', [1_000_000_000, 1], 'tỷ đồng', 'tỉ đồng'),
  ];
}

/** The unit with a code; null for a unit without a fixed ratio to another. */
function convertibleUnit(code: string): ConvertibleUnit | null {
  return CONVERTIBLE_UNITS.find((each) => each.code === code) ?? null;
}

/**
 * The same quantity in another unit, exactly; null where the two have no fixed ratio. Tonnes never turn into cubic
 * metres: that takes a density, which nobody may invent.
 *
 * @example convertMeasure({ value: 82080, unit: 'metre' }, 'kilometre') // => { value: 82.08, unit: 'kilometre' }
 * @example convertMeasure({ value: 1, unit: 'tonne' }, 'cubicMetre') // => null
 */
export function convertMeasure(measure: Measure, to: string): Measure | null {
  expectArgument(measure, 'core/not-a-measure', 'convertMeasure(measure, …)');
  expectArgument(to, 'core/not-text', 'convertMeasure(…, to)');
  if (measure.unit === to) return measure;
  const from = convertibleUnit(measure.unit);
  const target = convertibleUnit(to);
  if (from === null || target === null || from.dimension !== target.dimension) return null;
  const { numerator, denominator } = fractionOfNumber(measure.value);
  const value = numberOfFraction({
    numerator: numerator * BigInt(from.numerator) * BigInt(target.denominator),
    denominator: denominator * BigInt(from.denominator) * BigInt(target.numerator),
  });
  return { value, unit: to };
}
