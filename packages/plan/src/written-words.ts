import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern } from '@chiendich/core/scan';

/** A pattern for folded texts that begin with words of the lexicon; `các` does not begin "cách". */
export function beginningWith(words: string): FoldedPattern {
  return foldedPattern(`^(?:${words})(?!\\p{L})`);
}

/**
 * Words of the lexicon as running text writes them, for patterns that capitals guide: the first letter of each
 * alternative large, or either. Alternatives that begin with a group stay as they are.
 *
 * @example startingLarge('ngày|tuần lễ (?:lễ|hội)') // => 'Ngày|Tuần lễ (?:lễ|hội)'
 */
export function startingLarge(words: string): string {
  return changeFirstLetters(words, (letter) => letter.toUpperCase());
}

/** As `startingLarge`, each first letter in both forms: `[Nn]gày|[Tt]uần lễ`. */
export function startingEither(words: string): string {
  return changeFirstLetters(words, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** Words as a heading in capitals writes them. */
export function inCapitals(words: string): string {
  return words.replace(/\\p\{\w+\}|\p{Ll}/gu, (part) => (part.length > 1 ? part : part.toUpperCase()));
}

function changeFirstLetters(words: string, change: (letter: string) => string): string {
  let depth = 0;
  let isFirst = true;
  let written = '';
  for (const letter of words) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    written += isFirst && /\p{Ll}/u.test(letter) ? change(letter) : letter;
    isFirst = letter === '|' && depth === 0;
  }
  return written;
}
