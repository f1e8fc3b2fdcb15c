import { expectArgument, expectKeys } from '@chiendich/core/misuse';
import type { Locale } from '../findings/locale.ts';
import { decimalText } from './scaled-decimal.ts';

/**
 * A number as it is printed: thousands in groups, decimals as they are; `1.234,5` in Vietnamese, `1,234.5` in English.
 *
 * With `decimals`, idle zeros are added up to that many places; nothing is ever rounded.
 *
 * @example formatNumber(1234.5) // => '1.234,5'
 * @example formatNumber(1234.5, 'en', { decimals: 2 }) // => '1,234.50'
 */
export function formatNumber(
  value: number,
  locale: Locale = 'vi',
  options: { readonly decimals?: number } = {},
): string {
  expectArgument(value, 'core/not-a-number', 'formatNumber(value, …)');
  expectArgument(locale, 'core/not-a-locale', 'formatNumber(…, locale, …)');
  expectArgument(options, 'core/not-options', 'formatNumber(…, options)');
  expectKeys(options, { decimals: true }, 'formatNumber(…, options)');
  return formatDecimal(decimalText(value), locale, options.decimals ?? 0);
}

/** A plain decimal text ("1234.5") as `formatNumber` writes numbers. */
export function formatDecimal(decimal: string, locale: Locale, decimals = 0): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.slice(negative ? 1 : 0).split('.');
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const padded = fraction.padEnd(decimals, '0');
  return `${negative ? '-' : ''}${grouped(whole, group)}${padded === '' ? '' : `${point}${padded}`}`;
}

function grouped(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separator);
}
