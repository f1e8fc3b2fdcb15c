import { foldTone } from '@chiendich/core';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';

const { coverage, genericCompounds, smallWords } = planWords;

/** The words of rows that hold nothing but alternatives, folded. */
const wordsOf = (alternatives: string) => new Set<string>(alternatives.split('|').map(foldTone));

const generic = wordsOf(anyOf(genericCompounds));
/** Compounds of three words with a generic pair inside: they say something as a whole. */
const wholes = wordsOf(coverage.whole.pattern);
/** Words between which a compound never stands. */
const linking = wordsOf(anyOf(smallWords, 'relation', 'goal', 'number', 'other'));

/**
 * The pairs of neighbouring words of a text that show what it is about, folded: "sinh kế", "trồng rừng". Generic
 * compounds and linking words stand between such pairs, never in them.
 */
export function specificPairs(text: string): readonly string[] {
  return foldTone(text)
    .split(/[^\p{L}\p{M}\p{N}\s]+/u)
    .flatMap((stretch) => pairsOf(stretch.split(/\s+/)));
}

function pairsOf(words: readonly string[]): readonly string[] {
  const pairs: string[] = [];
  let before: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const whole = words.slice(index, index + 3).join(' ');
    if (wholes.has(whole)) {
      pairs.push(whole);
      before = null;
      index += 2;
      continue;
    }
    const isCompound = generic.has(`${word} ${words[index + 1] ?? ''}`);
    if (isCompound || linking.has(word) || /^\d*$/.test(word)) {
      before = null;
      if (isCompound) index += 1;
      continue;
    }
    if (before !== null) pairs.push(`${before} ${word}`);
    before = word;
  }
  return pairs;
}
