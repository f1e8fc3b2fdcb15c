import { normaliseText } from '@chiendich/core';
import type { TextLeaf, TextMark } from '@chiendich/official-text';

/** A leaf of a composed document: normalised text without a place in a source. */
export function leafOf(text: string, style?: TextMark['style']): TextLeaf {
  const normalised = normaliseText(text);
  if (style === undefined || normalised === '') return { text: normalised, span: null };
  return { text: normalised, marks: [{ start: 0, end: normalised.length, style }], span: null };
}

/** What stands in a paper where a fact is missing, wide enough to write on. */
export const blankText = '…………………';
