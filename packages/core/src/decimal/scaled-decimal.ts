import { MisuseError } from '../findings/misuse-error.ts';

/**
 * Exact decimals (số thập phân đúng) as whole numbers of 10^-scale: 1.234 tonnes at scale 3 are 1234.
 *
 * Whole numbers add up without drift and in any order. All functions give null where a value does not fit: more
 * decimals than the scale, or more than 2^53 - 1 of the smallest part.
 */
const plain = /^(-)?(\d+)(?:\.(\d+))?$/;

/**
 * Scaled whole number of a plain decimal text ("1234.5", point for decimals); null where it does not fit.
 *
 * @example scaledOfText('1234.5', 3) // => 1234500
 * @example scaledOfText('0.0005', 3) // => null
 */
export function scaledOfText(text: string, scale: number): number | null {
  assertScale(scale);
  const match = text.length > 400 ? null : plain.exec(text);
  if (match === null) return null;
  const decimals = (match[3] ?? '').replace(/0+$/, '');
  if (decimals.length > scale) return null;
  const units = Number(`${match[2]}${decimals.padEnd(scale, '0')}`);
  if (!Number.isSafeInteger(units)) return null;
  return match[1] === undefined || units === 0 ? units : -units;
}

/**
 * Scaled whole number of a JSON number, by its shortest decimal form; null where it does not fit.
 *
 * @example scaledOfNumber(1.005, 3) // => 1005
 * @example scaledOfNumber(0.1 + 0.2, 3) // => null
 */
export function scaledOfNumber(value: number, scale: number): number | null {
  return Number.isFinite(value) ? scaledOfText(decimalText(value), scale) : null;
}

/**
 * Plain decimal text of a scaled whole number, without idle zeros.
 *
 * @example textOfScaled(1234500, 3) // => '1234.5'
 */
export function textOfScaled(units: number, scale: number): string {
  assertScale(scale);
  if (!Number.isSafeInteger(units)) {
    throw new MisuseError(
      'core/not-scaled',
      `got ${units}, expected a safe whole number; see scaledOfNumber`,
    );
  }
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
  return Number(textOfScaled(units, scale));
}

/**
 * Exact sum of scaled whole numbers of one scale, the same in any order; null where it is over 2^53 - 1.
 *
 * @example sumScaled([100, 200, 3]) // => 303
 */
export function sumScaled(values: readonly number[]): number | null {
  let sum = 0;
  let carried = 0n;
  for (const value of values) {
    if (!Number.isSafeInteger(value)) return null;
    if (Number.isSafeInteger(sum + value)) {
      sum += value;
    } else {
      carried += BigInt(sum) + BigInt(value);
      sum = 0;
    }
  }
  if (carried === 0n) return sum;
  const total = carried + BigInt(sum);
  return total >= BigInt(Number.MIN_SAFE_INTEGER) && total <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(total)
    : null;
}

/**
 * The shortest decimal text that reads back as the same number, never with an exponent.
 *
 * @example decimalText(1e-7) // => '0.0000001'
 */
export function decimalText(value: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new MisuseError('core/not-finite', `got ${value}, expected a finite number`);
  const [, sign = '', whole = '', decimals = '', exponent] = match;
  if (exponent === undefined) return Object.is(value, -0) ? '0' : String(value);
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${decimals}`.padEnd(point, '0');
  const at = Math.max(point, 1);
  return `${sign}${digits.slice(0, at)}${digits.length > at ? `.${digits.slice(at)}` : ''}`;
}

function assertScale(scale: number): void {
  if (!Number.isInteger(scale) || scale < 0 || scale > 15) {
    throw new MisuseError(
      'core/not-a-scale',
      `got ${scale}, expected a whole number of decimals from 0 to 15`,
    );
  }
}
