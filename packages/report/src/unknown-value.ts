import type { FindingParam } from '@chiendich/core';
import { formatNumber } from '@chiendich/core';
import { shortText as shortened } from '@chiendich/core/shape';

export { isRecord } from '@chiendich/core/shape';

/** A value of unknown origin in a few characters, for a sentence that quotes it; null where there is nothing. */
export function shortText(value: string): string;
export function shortText(value: unknown): string | null;
export function shortText(value: unknown): string | null {
  return value === null || value === undefined ? null : shortened(value);
}

/** A value of unknown origin as a sentence quotes it: what holds others by what it is, as its parts say nothing to a reader. */
export function foundText(value: unknown): FindingParam {
  if (typeof value === 'number') return shortNumber(value);
  if (Array.isArray(value)) return [{ vi: 'một danh sách', en: 'a list' }];
  if (typeof value === 'object' && value !== null) return [{ vi: 'một nhóm dữ liệu', en: 'a group of data' }];
  return typeof value === 'boolean' ? value : shortText(value);
}

/** What stands for data that cannot be read without running a program's code. */
export const notPlain = { vi: 'dữ liệu không đọc được', en: 'data that cannot be read' } as const;

/** A number for a sentence, written as its language writes numbers; one too long to read as JSON writes it. */
export function shortNumber(value: number): number | string {
  return Math.abs(value) < 1e21 ? value : String(value);
}

/** What a text field expected, in words. */
const expectedText = { vi: 'chữ', en: 'text' } as const;

/** What a figure expected, in words. */
export const expectedFigure = { vi: 'một số, ví dụ 1.234,5', en: 'a number, e.g. 1.234,5' } as const;

/** What was expected where something else was read, in words. */
export const expected = {
  record: { vi: 'một nhóm mục', en: 'an object {…}' },
  list: { vi: 'một danh sách', en: 'a list […]' },
  some: { vi: 'một danh sách có ít nhất một mục', en: 'a list of one item or more' },
  text: expectedText,
  number: { vi: 'một số', en: 'a number' },
  count: { vi: 'một số nguyên từ 0', en: 'a whole number from 0' },
  truth: { vi: 'true (có) hoặc false (không)', en: 'true or false' },
  yesNo: { vi: '“có” hoặc “không”', en: 'yes or no' },
  truthOrRule: { vi: 'true, false hoặc một quy tắc', en: 'true, false or a rule' },
  date: { vi: 'một ngày viết như 2024-06-05', en: 'a day such as 2024-06-05' },
  report: { vi: 'một báo cáo', en: 'a report' },
  answers: { vi: 'nội dung trả lời các mục', en: 'the answers' },
  round: { vi: 'kỳ báo cáo', en: 'the round of the report' },
  figure: expectedFigure,
  files: { vi: 'các tệp đính kèm', en: 'files' },
  template: { vi: 'mã và phiên bản của mẫu báo cáo', en: 'the id and version of the template' },
  organization: { vi: 'mã hoặc tên cơ quan, đơn vị báo cáo', en: 'the id or name of the organization' },
} as const;

/** At most so many items. */
export function atMost(maximum: number): { readonly vi: string; readonly en: string } {
  return {
    vi: `nhiều nhất ${formatNumber(maximum)} mục`,
    en: `at most ${formatNumber(maximum, 'en')} items`,
  };
}

/**
 * What reading data of unknown origin gives, or `otherwise` where the data throws as it is read: a getter, a proxy. A fault of our
 * own, over data that can be read, is thrown on.
 */
export function readPlain<Value>(data: unknown, read: () => Value, otherwise: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (canBeRead(data)) throw error;
    return otherwise();
  }
}

function canBeRead(data: unknown): boolean {
  try {
    JSON.stringify(data);
    return true;
  } catch {
    return false;
  }
}
