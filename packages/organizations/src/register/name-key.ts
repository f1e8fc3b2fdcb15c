import type { FoldedText } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { organizationWords } from '@chiendich/official-text/lexicon';
import { expectArgument } from '../misuse.ts';

const fullForms = new Map(
  organizationWords.shortForms.map(({ pattern, meaning }) => [foldTone(pattern), meaning]),
);

/** A word of a phrase: its comparable form and its place in the phrase. */
export interface KeyWord {
  /** The word as names are compared. */
  readonly key: FoldedText;
  /** Offset in the phrase, inclusive. */
  readonly start: number;
  /** Offset in the phrase, exclusive. */
  readonly end: number;
}

/**
 * The words of a phrase in the form in which names are compared: without case and place of tone marks, common
 * short forms in full. Punctuation is left out.
 */
export function keyWords(phrase: string): readonly KeyWord[] {
  expectArgument(phrase, 'core/not-text', 'keyWords(phrase)');
  const words: KeyWord[] = [];
  for (const match of phrase.matchAll(/[\p{L}\p{M}\p{N}&]+/gu)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const word = foldTone(match[0]);
    const full = fullForms.get(word) ?? word;
    for (const part of full.split(' ')) words.push({ key: foldTone(part), ...place });
  }
  return words;
}

/**
 * The form in which two names are compared: case, punctuation, place of tone marks and common short forms do not count.
 *
 * @example nameKey('UBND Tỉnh') === nameKey('Uỷ ban nhân dân tỉnh') // => true
 * @example nameKey('Sở Văn hoá, Thể thao và Du lịch') === nameKey('Sở Văn hóa Thể thao và Du lịch') // => true
 */
export function nameKey(name: string): string {
  expectArgument(name, 'core/not-text', 'nameKey(name)');
  return keyWords(name)
    .map((word) => word.key)
    .join(' ');
}
