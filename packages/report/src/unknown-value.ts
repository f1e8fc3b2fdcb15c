import { formatNumber } from '@chiendich/core';

/**
 * Whether a value of unknown origin is a plain object with members of its own.
 *
 * What it would inherit from another object, as after `Object.assign` of a `__proto__` key, is in no JSON: refused.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null || isObjectPrototype(parent);
}

/** That of another window or realm, which has the members that every object has. */
function isObjectPrototype(value: unknown): boolean {
  return Object.getPrototypeOf(value) === null && Object.hasOwn(value as object, 'isPrototypeOf');
}

/**
 * A value of unknown origin in a few characters, for a sentence; null where there is nothing.
 *
 * A broken character is shown as “�”, so that a finding about it is plain JSON all the same.
 */
export function shortText(value: string): string;
export function shortText(value: unknown): string | null;
export function shortText(value: unknown): string | null {
  if (typeof value === 'string') {
    const start = value.length > 60 ? `${value.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
    return start.replace(/[\uD800-\uDFFF]/gu, '�');
  }
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' ? '{…}' : String(value);
}

/** A number for a sentence, written as its language writes numbers; one too long to read as JSON writes it. */
export function shortNumber(value: number): number | string {
  return Math.abs(value) < 1e21 ? value : String(value);
}

/** What a text field expected, in words. */
export const expectedText = { vi: 'chữ', en: 'text' } as const;

/** What a figure expected, in words. */
export const expectedFigure = { vi: 'một số, ví dụ 1.234,5', en: 'a number, e.g. 1.234,5' } as const;

/** What was expected where something else was read, in words. */
export const expected = {
  record: { vi: 'một nhóm mục {…}', en: 'an object {…}' },
  list: { vi: 'một danh sách […]', en: 'a list […]' },
  some: { vi: 'một danh sách có ít nhất một mục', en: 'a list of one item or more' },
  text: expectedText,
  number: { vi: 'một số', en: 'a number' },
  count: { vi: 'một số nguyên từ 0', en: 'a whole number from 0' },
  truth: { vi: 'true (có) hoặc false (không)', en: 'true or false' },
  date: { vi: 'một ngày theo dạng 2024-06-05', en: 'a day such as 2024-06-05' },
  period: { vi: 'ngày đầu và ngày cuối của kỳ', en: 'the first and the last day of the period' },
  template: { vi: 'mã và phiên bản của mẫu báo cáo', en: 'the id and version of the template' },
  organization: { vi: 'mã cơ quan báo cáo', en: 'the id of the organization' },
} as const;

/** At most so many items. */
export function atMost(maximum: number): { readonly vi: string; readonly en: string } {
  return {
    vi: `nhiều nhất ${formatNumber(maximum)} mục`,
    en: `at most ${formatNumber(maximum, 'en')} items`,
  };
}
