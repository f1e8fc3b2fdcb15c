import { expectArgument, expectKeys } from '@chiendich/core/misuse';
import type { Finding } from '../findings/finding.ts';
import { normaliseText } from '../text/text.ts';
import { readDecimal } from './decimal-reading.ts';
import { numberFinding } from './number-findings.ts';

/**
 * What a typed number is (số liệu): `exact`, `doubtful` (read, but a person must confirm: see its finding) or `none`.
 */
export type ParsedNumber =
  | {
      /** `doubtful` was read too, and a person must confirm it. */
      readonly kind: 'exact' | 'doubtful';
      /** A number was read. */
      readonly ok: true;
      /** The number that was read. */
      readonly value: number;
      /** The value as plain decimal text (`1234.5`), for exact arithmetic. */
      readonly decimal: string;
      /** Why it is doubtful; empty for `exact`. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'none'; readonly ok: false; readonly findings: readonly Finding[] };

/** Which numbers are taken: whole numbers, or at most `scale` decimals. */
export interface NumberLimits {
  /** Takes whole numbers only. */
  readonly integer?: boolean;
  /** Most digits after the decimal mark; absent: any number of them. */
  readonly scale?: number;
}

/**
 * Reads a number as Vietnamese papers write it: point or space between thousands, comma for decimals.
 *
 * | text | read as |
 * |---|---|
 * | 1.234,5 · 1 234,5 · 1234,5 | 1234.5, exact |
 * | 1.500 | 1500; doubtful where decimals are allowed, exact with `integer` |
 * | 1.500.000 · 1.500,0 | exact: the point can only separate thousands |
 * | 1.5 · 12.5 · 0.5 | read with decimals, doubtful: the point cannot separate thousands |
 * | 12.34 · 0.500 · 1.2345 | none; "12,34" suggested |
 * | 1,234.5 · 1,234,567 | English style, doubtful |
 * | 1.23.456 | none: wrong groups |
 * | hơn 600 · ~5 · hàng nghìn | none: an estimate is not a figure |
 * | không · - · trống | none: the caller decides whether that is zero, absent or not applicable |
 *
 * Digits beyond 15 are refused, so that the JSON number holds the value exactly.
 *
 * @example parseNumber('1.234,5') // => { kind: 'exact', ok: true, value: 1234.5, decimal: '1234.5', findings: [] }
 * @example parseNumber('1.500', { integer: true }).kind // => 'exact'
 * @example parseNumber('12.34').findings[0]?.params.suggestion // => '12,34'
 */
export function parseNumber(text: string, limits: NumberLimits = {}): ParsedNumber {
  expectArgument(text, 'core/not-text', 'parseNumber(text, …)');
  expectArgument(limits, 'core/not-options', 'parseNumber(…, limits)');
  expectKeys(limits, { integer: true, scale: true }, 'parseNumber(…, limits)');
  expectArgument(limits.scale ?? 0, 'core/not-a-scale', 'parseNumber(…, { scale })');
  const shown = shorten(text);
  if (text.length > longestText) return none(numberFinding('core/number-not-read', { text: shown }));
  const scale = limits.integer === true ? 0 : (limits.scale ?? Number.POSITIVE_INFINITY);
  const reading = readDecimal(normaliseText(text), shown, scale > 0);
  if (reading.decimal === null) return none(reading.finding);
  const { decimal } = reading;
  const fault = limitFault(decimal, shown, scale);
  if (fault !== null) return none(fault);
  const findings = reading.finding === null ? [] : [reading.finding];
  return {
    kind: findings.length === 0 ? 'exact' : 'doubtful',
    ok: true,
    value: Number(decimal),
    decimal,
    findings,
  };
}

const longestText = 200;
const longestNumber = 15;

function limitFault(decimal: string, text: string, scale: number): Finding | null {
  const [whole = '', decimals = ''] = decimal.replace('-', '').split('.');
  if (scale === 0 && decimals !== '') return numberFinding('core/number-not-whole', { text });
  if (decimals.length > scale) {
    return numberFinding('core/number-too-many-decimals', { text, given: decimals.length, allowed: scale });
  }
  return whole.length + decimals.length > longestNumber
    ? numberFinding('core/number-too-large', { text })
    : null;
}

function none(fault: Finding): ParsedNumber {
  return { kind: 'none', ok: false, findings: [fault] };
}

function shorten(text: string): string {
  const shown = normaliseText(text.slice(0, longestText));
  return shown.length <= 40 ? shown : `${shown.slice(0, 39)}…`;
}
