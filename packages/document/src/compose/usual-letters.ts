import type { FoldedText } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { namesBody } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';

/** A text in the letters of running text. */
export interface UsualLetters {
  readonly text: string;
  /** Whether every word stands so elsewhere in the plan; otherwise somebody should look at the capitals. */
  readonly attested: boolean;
}

/** A word of running text with what stands behind it, to the end of its text. */
interface Use {
  readonly words: readonly Word[];
  readonly at: number;
}

interface Word {
  readonly letters: string;
  readonly folded: FoldedText;
  /** First of a sentence or behind a mark that may open one: its capital says nothing. */
  readonly opens: boolean;
}

/** Where each word stands in the running text of a plan. */
export type WordUses = ReadonlyMap<string, readonly Use[]>;

/**
 * How a plan writes its words: what it has in capitals from end to end, its titles and header, is left out.
 */
export function wordUses(texts: Iterable<string>): WordUses {
  const uses = new Map<string, Use[]>();
  for (const text of texts) {
    if (isInCapitals(text)) continue;
    const words = wordsOf(text);
    for (const [at, { folded }] of words.entries()) {
      const known = uses.get(folded);
      if (known === undefined) uses.set(folded, [{ words, at }]);
      else known.push({ words, at });
    }
  }
  return uses;
}

/** Whether a text has two words or more and each of them in capitals, symbols such as "QĐ-TTg" apart. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}[\p{Lu}\p{M}]*[^\p{L}]+\p{Lu}/u.test(text) && !/(?<!\p{Lu})\p{Ll}|\p{Ll}{3}/u.test(text);
}

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  // "Cà Mau" and nothing else is a name.
  const isName = /^(?:\p{Lu}\p{Ll}*[ -]+){1,4}\p{Lu}\p{Ll}*$/u.test(text);
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map(({ 0: letters, index }) => {
    const between = text.slice(end, index);
    const opens = (end === 0 && !isName) || /[.:;!?“"'(\n•*+–-]/u.test(between);
    end = index + letters.length;
    return { letters, folded: foldTone(letters), opens };
  });
}

/**
 * A text in capitals as running text writes it: "ỦY BAN NHÂN DÂN TỈNH CÀ MAU" is "Ủy ban nhân dân tỉnh Cà Mau".
 *
 * Word by word: a name that the lexicon knows, else the longest run of words that the plan itself has in running text,
 * its commonest way of writing first. What neither has follows the rules for names of bodies and places.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục II
 */
export function usualLetters(text: string, uses: WordUses): UsualLetters {
  const words = wordsOf(text);
  const written: string[] = [];
  let attested = true;
  while (written.length < words.length) {
    const at = written.length;
    const run = standingName(words, at) ?? commonestRun(words, at, uses) ?? byRule(words, written);
    const [first = '', ...rest] = run.letters;
    written.push(opensPlaceName(words, written) ? large(first) : first, ...rest);
    attested &&= run.sure;
  }
  let next = 0;
  const inText = text.replace(/[\p{L}\p{M}\d]+/gu, () => written[next++] ?? '');
  return { text: inText.charAt(0).toUpperCase() + inText.slice(1), attested };
}

/** Words in their letters, and whether nothing else was possible. */
interface Run {
  readonly letters: readonly string[];
  readonly sure: boolean;
}

const standing = new Map<string, (readonly Word[])[]>();
for (const name of planWords.writtenNames.flatMap(({ names }) => names)) {
  const words = wordsOf(name);
  const [{ folded } = { folded: foldTone('') }] = words;
  standing.set(
    folded,
    [...(standing.get(folded) ?? []), words].sort((one, other) => other.length - one.length),
  );
}

/** The longest name of the lexicon that stands here. */
function standingName(words: readonly Word[], at: number): Run | null {
  const names = standing.get(words[at]?.folded ?? '') ?? [];
  const found = names.find((name) => name.every(({ folded }, index) => words[at + index]?.folded === folded));
  return found === undefined ? null : { letters: found.map(({ letters }) => letters), sure: true };
}

const longestRun = 12;

/** The letters of the longest run of words that stands in running text too; null where even the first word does not. */
function commonestRun(words: readonly Word[], at: number, uses: WordUses): Run | null {
  const counted = new Map<string, { readonly letters: readonly string[]; count: number }>();
  let longest = 0;
  for (const use of uses.get(words[at]?.folded ?? '') ?? []) {
    const length = commonLength(words, at, use);
    if (length < longest) continue;
    if (length > longest) counted.clear();
    longest = length;
    const letters = lettersOf(use, length);
    const key = letters.join(' ');
    const known = counted.get(key);
    // A capital that only opens a sentence weighs less than any other use.
    const weight = use.words[use.at]?.opens === true ? 0.001 : 1;
    if (known === undefined) counted.set(key, { letters, count: weight });
    else known.count += weight;
  }
  const [first, second] = [...counted.values()].sort((one, other) => other.count - one.count);
  if (first === undefined) return null;
  return { letters: first.letters, sure: longest > 1 || second === undefined };
}

function commonLength(words: readonly Word[], at: number, use: Use): number {
  let length = 0;
  while (
    length < longestRun &&
    words[at + length] !== undefined &&
    words[at + length]?.folded === use.words[use.at + length]?.folded
  )
    length += 1;
  return length;
}

function lettersOf({ words, at }: Use, length: number): readonly string[] {
  return words.slice(at, at + length).map(({ letters, opens }, index) => {
    const isMere = index === 0 && opens && !/^\p{Lu}{2}/u.test(letters);
    const following = words.slice(at, at + 6).map((word) => word.letters);
    return isMere && !namesBody(following.join(' ')) ? letters.toLowerCase() : letters;
  });
}

const place = foldedPattern(`^(?:${anyOf(planWords.territoryNouns)})$`);
const noName = foldedPattern(
  `^(?:${anyOf([...Object.values(planWords.connectives), ...Object.values(planWords.calendar)])})$`,
);

/** Whether the next word begins the name of a place: behind the common noun of one, as in "tỉnh Cà Mau". */
function opensPlaceName(words: readonly Word[], written: readonly string[]): boolean {
  const { letters = '', folded = foldTone('') } = words[written.length] ?? {};
  if (!/^\p{Lu}/u.test(letters) || noName.test(folded) || place.test(folded)) return false;
  return endsInPlaceNoun(written);
}

function endsInPlaceNoun(written: readonly string[]): boolean {
  const [before = '', twoBefore = ''] = [written.at(-1), written.at(-2)];
  return place.test(foldTone(before)) || place.test(foldTone(`${twoBefore} ${before}`));
}

/** "TỈNH", and both words of "THÀNH PHỐ". */
function isOfPlaceNoun(words: readonly Word[], at: number): boolean {
  const [before, here, behind] = [words[at - 1], words[at], words[at + 1]].map((word) => word?.folded ?? '');
  return [`${here}`, `${before} ${here}`, `${here} ${behind}`].some((noun) => place.test(foldTone(noun)));
}

/** A word that the plan never writes in running text: abbreviations stay, a name that has begun goes on. */
function byRule(words: readonly Word[], written: readonly string[]): Run {
  const { letters = '', folded = foldTone('') } = words[written.length] ?? {};
  if (!/\p{L}/u.test(letters) || !isSyllable(letters)) return { letters: [letters], sure: true };
  const first = written.findLastIndex((word) => !/^\p{Lu}\p{Ll}/u.test(word));
  const goesOn = first < written.length - 1 && endsInPlaceNoun(written.slice(0, first + 1));
  const inBody = namesBody(words.map((word) => word.letters).join(' '));
  if (isOfPlaceNoun(words, written.length)) return { letters: [letters.toLowerCase()], sure: true };
  const isName = !noName.test(folded) && (goesOn || inBody);
  return { letters: [isName ? large(letters) : letters.toLowerCase()], sure: false };
}

function large(letters: string): string {
  return isSyllable(letters) ? letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase() : letters;
}

const syllable =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t|b|k|l|r)?$/u;

/** Whether letters can be one syllable of Vietnamese, as "UBND" and "THCS" cannot. */
function isSyllable(letters: string): boolean {
  const bare = letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return syllable.test(bare);
}
