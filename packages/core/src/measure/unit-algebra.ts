import { expectArgument } from '@chiendich/core/misuse';
import type { Fraction } from '../decimal/fraction.ts';
import { CONVERTIBLE_UNITS } from './measure.ts';

/** Units multiplied and divided, by their powers: đồng a piece is `dong` 1, `piece` -1; a plain ratio has none. */
export type UnitProduct = ReadonlyMap<string, number>;

/**
 * The product of units that a code writes: `tonne`, `dong/piece`, `kilogram×kilometre/person`.
 *
 * @example [...unitAlgebra.of('dong/piece')] // => [['dong', 1], ['piece', -1]]
 */
function of(code: string): UnitProduct {
  expectArgument(code, 'core/not-text', 'unitAlgebra.of(code)');
  const [first = '', ...below] = code.split('/');
  const over = first === '1' ? none : powersOf(first, 1);
  return below.reduce((product, part) => combine(product, powersOf(part, -1), 1), over);
}

const none: UnitProduct = new Map();

function powersOf(codes: string, power: number): UnitProduct {
  return codes.split('×').reduce((product, code) => combine(product, new Map([[code, power]]), 1), none);
}

/** Equal units cancel. */
function combine(left: UnitProduct, right: UnitProduct, power: 1 | -1): UnitProduct {
  const product = new Map(left);
  for (const [code, exponent] of right) {
    const sum = (product.get(code) ?? 0) + power * exponent;
    if (sum === 0) product.delete(code);
    else product.set(code, sum);
  }
  return product;
}

function times(left: UnitProduct, right: UnitProduct): UnitProduct {
  expectArgument(left, 'core/not-a-unit-product', 'unitAlgebra.times(left, …)');
  expectArgument(right, 'core/not-a-unit-product', 'unitAlgebra.times(…, right)');
  return combine(left, right, 1);
}

function per(left: UnitProduct, right: UnitProduct): UnitProduct {
  expectArgument(left, 'core/not-a-unit-product', 'unitAlgebra.per(left, …)');
  expectArgument(right, 'core/not-a-unit-product', 'unitAlgebra.per(…, right)');
  return combine(left, right, -1);
}

/** Base units of a dimension in one unit; `percent` is a hundredth of nothing but a number. */
const sizes = /* @__PURE__ */ sizesOfUnits();

function sizesOfUnits(): ReadonlyMap<string, UnitSize> {
  return new Map<string, UnitSize>([
    ...CONVERTIBLE_UNITS.map(({ code, dimension, numerator, denominator }): [string, UnitSize] => [
      code,
      { dimension, size: { numerator: BigInt(numerator), denominator: BigInt(denominator) } },
    ]),
    ['percent', { dimension: null, size: { numerator: 1n, denominator: 100n } }],
  ]);
}

interface UnitSize {
  readonly dimension: string | null;
  readonly size: Fraction;
}

/**
 * How many of one product of units the other is, exactly; null where they measure different things. A percent is a hundredth:
 * it measures nothing.
 *
 * @example unitAlgebra.ratio(unitAlgebra.of('tonne'), unitAlgebra.of('kilogram')) // => { numerator: 1000n, denominator: 1n }
 */
function ratio(from: UnitProduct, to: UnitProduct): Fraction | null {
  expectArgument(from, 'core/not-a-unit-product', 'unitAlgebra.ratio(from, …)');
  expectArgument(to, 'core/not-a-unit-product', 'unitAlgebra.ratio(…, to)');
  let [numerator, denominator] = [1n, 1n];
  const dimensions = new Map<string, number>();
  for (const [code, power] of combine(from, to, -1)) {
    const { dimension, size } = sizes.get(code) ?? { dimension: code, size: one };
    if (dimension !== null) dimensions.set(dimension, (dimensions.get(dimension) ?? 0) + power);
    const exponent = BigInt(Math.abs(power));
    const [above, below] =
      power > 0 ? [size.numerator, size.denominator] : [size.denominator, size.numerator];
    numerator *= above ** exponent;
    denominator *= below ** exponent;
  }
  return [...dimensions.values()].every((power) => power === 0) ? lowest(numerator, denominator) : null;
}

const one: Fraction = { numerator: 1n, denominator: 1n };

function lowest(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/**
 * Products and quotients of measure units (đơn vị tính ghép), in which equal units cancel: `of(code)` reads one, `times` and
 * `per` multiply and divide, `ratio(from, to)` is the exact factor between two that measure the same.
 */
export const unitAlgebra = { of, times, per, ratio } as const;
