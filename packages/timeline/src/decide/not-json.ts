import type { LocalizedText } from '@chiendich/core';
import { isJson } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';

type Path = readonly (string | number)[];

const deepest = 20;

/** Where a value is not plain JSON data: the way to the first such part, and what stands there. */
export function firstNotJson(
  value: unknown,
  path: Path = [],
): { readonly path: Path; readonly read: LocalizedText } {
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? Array.from(value, (member, index) => [index, member] as const)
    : isRecord(value)
      ? Object.entries(value).filter(([, member]) => member !== undefined)
      : [];
  const wrong = members.find(([, member]) => !isJson(member));
  return wrong === undefined || path.length >= deepest
    ? { path, read: wordsOfNotJson(value) }
    : firstNotJson(wrong[1], [...path, wrong[0]]);
}

function wordsOfNotJson(value: unknown): LocalizedText {
  switch (typeof value) {
    case 'string':
      return { vi: 'văn bản có ký tự hỏng', en: 'a text with a broken character' };
    case 'function':
      return { vi: 'hàm', en: 'a function' };
    case 'object':
      return wordsOfObject(value);
    default:
      return { vi: String(value), en: String(value) };
  }
}

function wordsOfObject(value: object | null): LocalizedText {
  if (value instanceof Date)
    return {
      vi: 'đối tượng Date (ngày viết là văn bản như 2024-07-10)',
      en: 'a Date (write a day as text such as 2024-07-10)',
    };
  if (isRecord(value) || Array.isArray(value)) {
    return { vi: 'dữ liệu lồng quá sâu hoặc có khóa hỏng', en: 'data nested too deep, or with a broken key' };
  }
  return { vi: 'đối tượng của một lớp (class)', en: 'an instance of a class' };
}
