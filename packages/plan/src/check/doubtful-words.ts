import type { Span } from '@chiendich/core';
import { foldInPlace, matchesOf, pattern } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';

/** A word that a scan or an old keyboard probably broke (chữ nghi sai do quét): as it stands, and its place. */
export interface DoubtfulWord {
  /** As it stands: `2O26`, `truớc`. */
  readonly word: string;
  /** Its place in the text. */
  readonly span: Span;
}

/** A figure in which letters stand for digits: `2O26`, `l5/7`; litres ("10l") and numerals ("II") do not. */
const figure = /(?<![\p{L}\p{N}])(?=[\dOol]{0,3}[Oo]|l\d)(?=[Ool]{0,3}\d)[\dOol]{2,4}(?![\p{L}\p{N}])/gu;
/** Vowels that no Vietnamese word has beside each other: `truớc` and `trưóc` for "trước", behind other letters than q. */
const vowels = /(?<![\p{L}\p{M}])\p{L}{0,3}(?:(?<![qQ])[uU][ớờởợỡỚỜỞỢỠ]|[ưƯ][óòỏọõoÓÒỎỌÕO])\p{L}{0,3}/gu;
/** A digit inside a word of small letters: `nh4n`, `c0ng`. */
const digitInside = /(?<![\p{L}\p{N}/.@_-])\p{L}{0,3}\p{Ll}[0146]\p{Ll}{1,4}(?![\p{L}\p{N}@_])/gu;
const withoutMarks = pattern(`(?<!\\p{L})(?:${planWords.scanned.withoutMarks.pattern})(?!\\p{L})`, 'g');

const rare = beginningWith(planWords.scanned.rareVowels.pattern);

const longestLooked = 200_000;

/**
 * Words of a text that look as a scan leaves them (văn bản quét): letters for digits, broken vowels, fixed phrases of
 * papers without their marks. In order; empty for a clean text. Looks at the first 200,000 characters.
 *
 * @example doubtfulWords('báo cáo truớc ngày 30/6/2O26').map(({ word }) => word) // => ['truớc', '2O26']
 */
export function doubtfulWords(text: string): readonly DoubtfulWord[] {
  const head = text.slice(0, longestLooked);
  const composed = head.normalize('NFC');
  // Places are those of the text: one in decomposed letters is looked at as it stands.
  const looked = composed.length === head.length ? composed : head;
  const found = [figure, vowels, digitInside]
    .flatMap((words) => [...looked.matchAll(words)].map(({ 0: word, index }) => ({ word, index })))
    .filter(({ word }) => !rare.test(foldInPlace(word)))
    .concat(
      matchesOf(withoutMarks, foldInPlace(looked)).map((match) => ({ word: match[0], index: match.index })),
    );
  return found
    .map(({ word, index }) => ({
      word: looked.slice(index, index + word.length).replace(/\s+/g, ' '),
      span: { start: index, end: index + word.length },
    }))
    .sort((a, b) => a.span.start - b.span.start);
}
