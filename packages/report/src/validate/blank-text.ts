import { expectText } from '@chiendich/core/misuse';

/**
 * Characters that nobody sees and no text needs, as part of a pattern's class: controls but for tab and line breaks, soft
 * hyphens, fillers, marks of width zero and of direction.
 */
export const hiddenCharacters =
  '\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFFB';

/** Characters of which a text is blank: white space, hidden characters, and what only joins or varies others. */
export const blankCharacters = `\\s\\u200C\\u200D\\uFE00-\\uFE0F${hiddenCharacters}`;

/** The same with the tags beyond the first plane, for patterns with the flag `u`. */
const blankPoints = `${blankCharacters}\\uDB40\\uDC00-\\uDB43\\uDFFF`;

/**
 * The pattern of a text that says something and holds no half of a surrogate pair, read with the flag `u` as JSON Schema reads
 * patterns. Each text is read once from left to right.
 */
export const filledPattern = `^[${blankPoints}]*[^${blankPoints}\\uD800-\\uDFFF][^\\uD800-\\uDFFF]*$`;

const seen = /* @__PURE__ */ new RegExp(`[^${blankPoints}]`, 'u');

/** Whether a text says nothing (bỏ trống): nothing but white space and characters that nobody sees. */
export function isBlank(text: string): boolean {
  expectText(text, 'core/not-text', 'isBlank(text)');
  return !seen.test(text);
}
