import type { Locale, LocalizedText, UnitProduct } from '@chiendich/core';
import { unitAlgebra } from '@chiendich/core';
import type { MeasureUnitCode, WithMeasureUnits } from '../template/measure-unit.ts';
import { measureUnitLabel } from '../template/measure-unit.ts';
import type { Exact } from './exact.ts';
import { compare, divide, exactOf, multiply } from './exact.ts';

/**
 * What a number in a rule is a number of. `unit` null goes with any: a number that is written, how many rows there are.
 *
 * `factor` is what the rule itself multiplies by: `tấn × 1000` is a number of kilograms, because a tonne has a thousand.
 * `literal` is the value of what is written without names.
 */
export interface NumberType {
  readonly type: 'number';
  readonly unit: UnitProduct | null;
  readonly factor: Exact;
  readonly literal: Exact | null;
}

/** A number that goes with any unit. */
export const plainNumber: NumberType = { type: 'number', unit: null, factor: 1, literal: null };

/** A number as it is written. */
export function literalNumber(decimal: string): NumberType {
  return { ...plainNumber, literal: exactOf(decimal) };
}

/** A hundredth of what a number says. */
export function hundredth(type: NumberType): NumberType {
  return { ...plainNumber, literal: type.literal === null ? null : divide(type.literal, 100) };
}

/** A number of a measure unit, also of one written as a quotient: `dong/piece`. */
export function numberOf(unit: MeasureUnitCode): NumberType {
  const known = ofUnits.get(unit);
  if (known !== undefined) return known;
  if (ofUnits.size >= mostUnits) ofUnits.clear();
  const type: NumberType = { ...plainNumber, unit: unitAlgebra.of(unit) };
  ofUnits.set(unit, type);
  return type;
}

/** Every rule names figures of the same few units: of one unit they have one type. */
const ofUnits = new Map<MeasureUnitCode, NumberType>();
const mostUnits = 200;

/** A number that is written in per cent. */
export function percentNumber(decimal: string): NumberType {
  return { ...numberOf('percent'), literal: exactOf(decimal) };
}

/** The product, or with `power` -1 the quotient, of two numbers. */
export function productOf(left: NumberType, right: NumberType, power: 1 | -1): NumberType {
  const combine = (a: Exact, b: Exact) => (power === 1 ? multiply(a, b) : divide(a, b));
  if (left.unit === null && right.unit === null) {
    const isWritten = left.literal !== null && right.literal !== null;
    return { ...plainNumber, literal: isWritten ? combine(left.literal, right.literal) : null };
  }
  const join = power === 1 ? unitAlgebra.times : unitAlgebra.per;
  return {
    type: 'number',
    unit: join(left.unit ?? ofNothing, right.unit ?? ofNothing),
    factor: combine(factorOf(left), factorOf(right)) ?? 1,
    literal: null,
  };
}

const ofNothing: UnitProduct = new Map();

function factorOf({ unit, factor, literal }: NumberType): Exact {
  return unit === null && literal !== null ? literal : factor;
}

/** How two numbers stand to each other: of one measure (`type`), of one by a factor that is missing, or of two. */
export type Together =
  | { readonly type: NumberType }
  /** So many of the left unit are one of the right; null where they measure different things. */
  | { readonly type: null; readonly perRight: Exact | null };

/** Numbers that are added or compared: of one unit, or brought to one by the factor that the rule says. */
export function together(left: NumberType, right: NumberType): Together {
  if (left === right) return { type: left };
  if (left.unit === null || right.unit === null) return { type: left.unit === null ? right : left };
  const perRight = unitAlgebra.ratio(right.unit, left.unit);
  if (perRight === null) return { type: null, perRight };
  if (compare(perRight, 1) === 0) {
    const isSame = compare(left.factor, right.factor) === 0;
    return { type: { ...left, factor: isSame ? left.factor : 1, literal: null } };
  }
  const said = divide(right.factor, left.factor);
  if (said === null || compare(said, perRight) !== 0) return { type: null, perRight };
  const plain = compare(left.factor, 1) === 0 ? left : right;
  return { type: { ...plain, literal: null } };
}

/** A unit in words, products and quotients too. */
export function unitName({ unit }: NumberType, template: WithMeasureUnits): LocalizedText {
  const inWords = (locale: Locale) => {
    const names = (sign: 1 | -1) =>
      [...(unit ?? ofNothing)].flatMap(([code, power]) =>
        Array.from({ length: Math.max(0, sign * power) }, () => measureUnitLabel(code, locale, template)),
      );
    return [names(1).join(' × ') || '1', ...names(-1)].join('/');
  };
  return { vi: inWords('vi'), en: inWords('en') };
}
