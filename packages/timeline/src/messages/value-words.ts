import type { LocalizedText } from '@chiendich/core';

/** What values are called in a sentence: by the words in which a shape expects them. */
const kindWords: Readonly<Record<string, LocalizedText>> = {
  string: { vi: 'văn bản (chuỗi ký tự)', en: 'a text' },
  boolean: { vi: 'có hoặc không (true hoặc false)', en: 'true or false' },
  number: { vi: 'số', en: 'a number' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  'integer ≥ 0': { vi: 'số nguyên từ 0 trở lên', en: 'a whole number from 0' },
  'integer ≥ 1': { vi: 'số nguyên từ 1 trở lên', en: 'a whole number from 1' },
  'YYYY-MM-DD': { vi: 'ngày (viết như 2024-07-10)', en: 'a day (such as 2024-07-10)' },
  'YYYY-MM-DDTHH:MM:SSZ': {
    vi: 'thời điểm (viết như 2024-07-10T17:00:00Z)',
    en: 'an instant (such as 2024-07-10T17:00:00Z)',
  },
  'HH:MM': { vi: 'giờ trong ngày (viết như 07:30)', en: 'a time of day (such as 07:30)' },
  '[…]': { vi: 'danh sách', en: 'a list' },
  '{…}': { vi: 'đối tượng', en: 'an object' },
  Plan: { vi: 'kế hoạch', en: 'a plan' },
  null: { vi: 'trống (null)', en: 'null' },
};

/**
 * What a shape expects, in words: each kind of value, then the values to choose from.
 *
 * @example wordsOfExpected('YYYY-MM-DD | { date, boundary }').en // => 'a day (such as 2024-07-10) or an object { date, boundary }'
 * @example wordsOfExpected('start | drop').vi // => 'một trong các giá trị “start”, “drop”'
 */
export function wordsOfExpected(expected: string): LocalizedText {
  const parts = expected.split(' | ').map((part) => ({ part, words: wordsOfKind(part) }));
  const kinds = parts.flatMap(({ words }) => (words === null ? [] : [words]));
  const choices = parts.flatMap(({ part, words }) => (words === null ? [part] : []));
  const all = choices.length === 0 ? kinds : [choiceWords(choices), ...kinds];
  return { vi: all.map(({ vi }) => vi).join(' hoặc '), en: all.map(({ en }) => en).join(' or ') };
}

function wordsOfKind(part: string): LocalizedText | null {
  if (Object.hasOwn(kindWords, part)) return kindWords[part] ?? null;
  if (part.startsWith('{ ')) return { vi: `đối tượng ${part}`, en: `an object ${part}` };
  const [, first, last] = /^integer from (-?\d+) to (\d+)$/.exec(part) ?? [];
  if (first === undefined) return null;
  return { vi: `số nguyên từ ${first} đến ${last}`, en: `a whole number from ${first} to ${last}` };
}

function choiceWords(choices: readonly string[]): LocalizedText {
  const quoted = choices.map((choice) => `“${choice}”`).join(', ');
  if (choices.length === 1) return { vi: quoted, en: quoted };
  return { vi: `một trong các giá trị ${quoted}`, en: `one of ${quoted}` };
}

/**
 * The short form of what came, in words where it says nothing by itself.
 *
 * @example wordsOfFound('undefined').en // => 'nothing'
 */
export function wordsOfFound(found: string): string | LocalizedText {
  switch (found) {
    case 'undefined':
      return { vi: 'chưa có nội dung', en: 'nothing' };
    case '{…}':
      return { vi: 'một đối tượng khác', en: 'another object' };
    case '[…]':
      return { vi: 'một danh sách', en: 'a list' };
    default:
      return found;
  }
}

/** The question whether another word was meant, to stand at the end of a sentence; empty where none is near. */
export function wordsOfMeant(near: string | null): LocalizedText {
  return near === null
    ? { vi: '', en: '' }
    : { vi: ` (có phải “${near}” không?)`, en: ` (did you mean "${near}"?)` };
}
