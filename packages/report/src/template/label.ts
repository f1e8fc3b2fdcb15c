import type { LocalizedText } from '@chiendich/core';
import { isWellFormed } from '@chiendich/core';
import { matching, named, record } from '@chiendich/core/shape';
import { hiddenCharacters, isBlank } from '../validate/blank-text.ts';

/** Most characters of a text of a template. */
const maximumText = 10_000;

/** What `filled` expects, for the sentence that a person reads. */
export const soundText = {
  vi: 'chữ không trống, dài nhất 10.000 ký tự, không có ký tự hỏng hoặc ký tự ẩn',
  en: 'text that is not blank, of at most 10,000 characters, none of them broken or hidden',
} as const;

const hides = /* @__PURE__ */ new RegExp(`[${hiddenCharacters}]`);

/** A text of a template. What nobody sees in a label turns or hides the words around it, on every page and paper. */
export const filled = /* @__PURE__ */ matching<string>(
  soundText.en,
  (value) =>
    typeof value === 'string' &&
    !isBlank(value) &&
    value.length <= maximumText &&
    isWellFormed(value) &&
    !hides.test(value),
);

/** Words in both languages. */
export const words = /* @__PURE__ */ named<LocalizedText>(/* @__PURE__ */ record({ vi: filled, en: filled }));

/** The fields of a template that hold words in both languages. */
export const fieldsOfWords: readonly string[] = ['title', 'source', 'label', 'hint', 'message', 'text'];

/** What every part of a template has. */
export const labelFields = {
  /** Letters, digits and underscores, starting with a letter; unique in its template. */
  code: filled,
  /** The words that are shown. */
  label: words,
};

/** What every part of a template has: a code, and the words that are shown. */
export interface LocalizedLabel {
  readonly code: string;
  readonly label: LocalizedText;
}
