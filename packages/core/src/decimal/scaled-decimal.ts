import { expectArgument, expectNumber, expectText } from '@chiendich/core/misuse';
import { MisuseError } from '../findings/misuse-error.ts';

/**
 * Exact decimals (số thập phân đúng) as whole numbers of 10^-scale: 1.234 tonnes at scale 3 are 1234.
 *
 * Whole numbers add up without drift and in any order. All functions give null where a value does not fit: more
 * decimals than the scale, or more than 2^53 - 1 of the smallest part. Whoever asks whether a number fits asks here.
 */
const plain = /^-?\d+(\.\d+)?$/;

/** 10^scale, each an exact double: a scale has at most 15 decimals. */
const powers = Array.from({ length: 16 }, (_, scale) => 10 ** scale);

/**
 * Scaled whole number of a plain decimal text ("1234.5", point for decimals); null where it does not fit.
 *
 * @example scaledOfText('1234.5', 3) // => 1234500
 * @example scaledOfText('0.0005', 3) // => null
 */
export function scaledOfText(text: string, scale: number): number | null {
  expectText(text, 'core/not-text', 'scaledOfText(text, …)');
  expectNumber(scale, 'core/not-a-scale', 'scaledOfText(…, scale)');
  powerOf(scale);
  if (text.length > 400 || !plain.test(text)) return null;
  return unitsOf(text.includes('.') ? text.replace(/0+$/, '') : text, scale);
}

/** Moved by an exponent, a decimal of few enough places is a whole number, which a double holds or does not. */
function unitsOf(decimal: string, scale: number): number | null {
  const units = Number(`${decimal}e${scale}`);
  const [, decimals = ''] = decimal.split('.');
  return decimals.length <= scale && Number.isSafeInteger(units) ? units + 0 : null;
}

/** Up to so many of the smallest part, two decimals never read as one JSON number: 15 digits fit a double. */
const unambiguous = 1e15;

/**
 * Scaled whole number of a JSON number, by its shortest decimal form; null where it does not fit.
 *
 * @example scaledOfNumber(1.005, 3) // => 1005
 * @example scaledOfNumber(0.1 + 0.2, 3) // => null
 */
export function scaledOfNumber(value: number, scale: number): number | null {
  expectNumber(value, 'core/not-a-number', 'scaledOfNumber(value, …)');
  expectNumber(scale, 'core/not-a-scale', 'scaledOfNumber(…, scale)');
  const power = powerOf(scale);
  const units = Math.round(value * power);
  // The quotient is the double nearest to that decimal. Where only one decimal is near, no text needs to be made.
  if (Math.abs(units) <= unambiguous) return units / power === value ? units + 0 : null;
  return unitsOf(String(value), scale);
}

/**
 * The largest number that is exact with so many decimals: about 2^53 - 1 of the smallest part.
 *
 * @example largestAtScale(0) // => 9007199254740991
 */
export function largestAtScale(scale: number): number {
  expectNumber(scale, 'core/not-a-scale', 'largestAtScale(scale)');
  const known = largestByScale.get(scale);
  if (known !== undefined) return known;
  const largest = findLargest(scale);
  largestByScale.set(scale, largest);
  return largest;
}

/** Every figure of a template asks; their scales are few. */
const largestByScale = new Map<number, number>();

function findLargest(scale: number): number {
  const most = Number.MAX_SAFE_INTEGER;
  const largest = numberOfScaled(most, scale);
  // So far out the nearest double may print as a decimal beyond the last that fits; one of 15 digits never does.
  return scaledOfNumber(largest, scale) === null ? numberOfScaled(most - 1, scale) : largest;
}

/**
 * The number of so many decimals that is nearest to a JSON number, halves away from zero; as it is where no such number
 * is exact.
 *
 * @example nearestAtScale(1.005, 2) // => 1.01
 */
export function nearestAtScale(value: number, scale: number): number {
  expectNumber(value, 'core/not-a-number', 'nearestAtScale(value, …)');
  expectNumber(scale, 'core/not-a-scale', 'nearestAtScale(…, scale)');
  return nearUnits(value, scale, awayFromZero) ?? value;
}

/**
 * The least number of so many decimals that is not below a JSON number; null where no such number is exact.
 *
 * @example leastAtScale(0.12, 1) // => 0.2
 */
export function leastAtScale(value: number, scale: number): number | null {
  expectNumber(value, 'core/not-a-number', 'leastAtScale(value, …)');
  expectNumber(scale, 'core/not-a-scale', 'leastAtScale(…, scale)');
  return nearUnits(value, scale, Math.ceil);
}

function awayFromZero(moved: number): number {
  return moved < 0 ? -Math.round(-moved) : Math.round(moved);
}

/** The digits that a number prints are moved, so that 1.005 is a half at two decimals. */
function nearUnits(value: number, scale: number, round: (moved: number) => number): number | null {
  const units = round(Number(`${decimalText(value)}e${scale}`));
  return Number.isSafeInteger(units) ? numberOfScaled(units + 0, scale) : null;
}

/**
 * Plain decimal text of a scaled whole number, without idle zeros.
 *
 * @example textOfScaled(1234500, 3) // => '1234.5'
 */
export function textOfScaled(units: number, scale: number): string {
  expectNumber(units, 'core/not-a-number', 'textOfScaled(units, …)');
  expectNumber(scale, 'core/not-a-scale', 'textOfScaled(…, scale)');
  powerOf(scale, units);
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const decimals = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/**
 * The JSON number nearest to a scaled whole number.
 *
 * @example numberOfScaled(1005, 3) // => 1.005
 */
export function numberOfScaled(units: number, scale: number): number {
  expectNumber(units, 'core/not-a-number', 'numberOfScaled(units, …)');
  expectNumber(scale, 'core/not-a-scale', 'numberOfScaled(…, scale)');
  return units / powerOf(scale, units);
}

/**
 * Exact sum of scaled whole numbers of one scale, the same in any order; null where it is over 2^53 - 1. It is scaled
 * too: `numberOfScaled` gives the number.
 *
 * @example sumScaled([100, 200, 3]) // => 303
 */
export function sumScaled(values: readonly number[]): number | null {
  expectArgument(values, 'core/not-a-list', 'sumScaled(values)');
  let sum = 0;
  let carried = 0n;
  for (const value of values) {
    if (!Number.isSafeInteger(value)) {
      if (!Number.isNaN(value)) expectNumber(value, 'core/not-a-number', 'sumScaled([…, value, …])');
      expectArgument(value, 'core/not-scaled', 'sumScaled([…, value, …])');
      return null;
    }
    if (Number.isSafeInteger(sum + value)) {
      sum += value;
    } else {
      carried += BigInt(sum) + BigInt(value);
      sum = 0;
    }
  }
  const total = carried === 0n ? sum : Number(carried + BigInt(sum));
  return Number.isSafeInteger(total) ? total : null;
}

/**
 * The shortest decimal text that reads back as the same number, never with an exponent.
 *
 * @example decimalText(1e-7) // => '0.0000001'
 */
export function decimalText(value: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null)
    throw new MisuseError('core/not-finite', `got ${value}, expected a finite number; use another`);
  const [, sign = '', whole = '', decimals = '', exponent] = match;
  if (exponent === undefined) return Object.is(value, -0) ? '0' : String(value);
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${decimals}`.padEnd(point, '0');
  const at = Math.max(point, 1);
  return `${sign}${digits.slice(0, at)}${digits.length > at ? `.${digits.slice(at)}` : ''}`;
}

/** The factor of a scale; a `MisuseError` where the scale or the scaled number is not one. */
function powerOf(scale: number, units = 0): number {
  const power = powers[scale];
  if (power === undefined) {
    throw new MisuseError(
      'core/not-a-scale',
      `the argument scale got ${scale}, expected a number of decimals, 0 to ${powers.length - 1}; write 2 for hundredths, or 0 for whole numbers`,
    );
  }
  if (Number.isSafeInteger(units)) return power;
  throw new MisuseError(
    'core/not-scaled',
    `the argument units got ${units}, expected a safe whole number; write scaledOfNumber(value, ${scale})`,
  );
}
