import { expectArgument } from '@chiendich/core/misuse';
import { formatDate } from '../dates/format-date.ts';
import { isPartialDate } from '../dates/partial-date.ts';
import { formatNumber } from '../decimal/format-number.ts';
import type { FindingParam } from './finding.ts';
import type { Locale } from './locale.ts';

/**
 * Fills the places of a sentence: `{name}` as it is, `{name:date}` a date of any precision, `{name:plain}` a number
 * without groups (a year). A text in both languages is given in the sentence's, a list is joined; a place without a param
 * stays visible, and null reads "trống" (blank). Null, a number and a list stand without the quotation marks around their place. Marks that turn the direction of writing are left out of params.
 *
 * @example formatMessage('hạn {due:date}', { due: '2024-07-09' }, 'vi') // => 'hạn 09/7/2024'
 */
export function formatMessage(
  text: string,
  params: Readonly<Record<string, FindingParam>>,
  locale: Locale,
): string {
  expectArgument(text, 'core/not-text', 'formatMessage(text, …)');
  expectArgument(params, 'core/not-fields', 'formatMessage(…, params, …)');
  expectArgument(locale, 'core/not-a-locale', 'formatMessage(…, locale)');
  return text.replace(/(“?)\{(\w+)(?::(\w+))?\}(”?)/g, (place: string, ...groups: (string | undefined)[]) => {
    const [open = '', name = '', format, close = ''] = groups;
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    const words = formatParam(value, format, locale).replace(turns, '');
    const isBare = value === null || typeof value === 'number' || Array.isArray(value);
    return isBare && open !== '' && close !== '' ? words : open + words + close;
  });
}

/** Marks of writing direction: in a param they would turn the rest of the sentence around. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

function formatParam(value: FindingParam, format: string | undefined, locale: Locale): string {
  if (value === null) return locale === 'vi' ? 'trống' : 'blank';
  if (typeof value === 'string') {
    if (format !== 'date' || !isPartialDate(value)) return value;
    return locale === 'vi' ? formatDate(value, 'short') : value;
  }
  if (typeof value === 'number') {
    return format !== 'plain' && Number.isFinite(value) ? formatNumber(value, locale) : String(value);
  }
  if (typeof value === 'boolean') {
    if (locale === 'vi') return value ? 'có' : 'không';
    return value ? 'yes' : 'no';
  }
  if ('vi' in value) return value[locale];
  return value
    .map((item) => (typeof item === 'string' ? item : item[locale]))
    .join(locale === 'vi' ? '; ' : ', ');
}
