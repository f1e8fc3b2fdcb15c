import type { FoldedText } from '@chiendich/core';
import { pattern } from '@chiendich/core/scan';
import { expectArgument } from '../misuse.ts';

/**
 * A row of the lexicon: words with one meaning, as the source of a pattern over folded text.
 *
 * `yes` holds phrases that begin with the words, `no` phrases that look alike and mean something else; one test runs all.
 */
export interface WordRow<Meaning extends string = string> {
  readonly pattern: string;
  readonly meaning: Meaning;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/**
 * Rows of which a reader needs particular ones, by name: `{ onBehalf: { pattern, meaning, yes, no }, … } satisfies NamedRows`.
 *
 * A table is a list where its words are alternatives of one notion (`anyOf`), a record where they are not.
 */
export type NamedRows<Row extends WordRow = WordRow> = Readonly<Record<string, Row>>;

/** The words of rows as alternatives of one pattern; of given meanings only, where some are given. */
export function anyOf<Meaning extends string>(
  rows: readonly WordRow<Meaning>[],
  ...meanings: readonly NoInfer<Meaning>[]
): string {
  expectArgument(rows, 'official-text/not-word-rows', 'anyOf(rows, …)');
  const chosen =
    meanings.length === 0 ? rows : rows.filter(({ meaning }) => meanings.some((one) => one === meaning));
  return chosen.map(({ pattern }) => pattern).join('|');
}

/** The spellings of a word whose row holds nothing but them: "quý" and "quí" of `(?:quý|quí)`. */
export function spellingsOf({ pattern }: WordRow): readonly [string, ...string[]] {
  const [first = pattern, ...others] = pattern.match(/\p{L}+/gu) ?? [];
  return [first, ...others];
}

/**
 * A function from the folded text of a word to the meaning of the row that has it, or null: over the edges of a stretch
 * of time from "cuối cùng" to `last`.
 */
export function meaningIn<Meaning extends string>(
  rows: readonly WordRow<Meaning>[],
): (word: FoldedText) => Meaning | null {
  const read = rows.map((row) => ({ meaning: row.meaning, words: pattern(`^(?:${row.pattern})$`) }));
  return (word) => read.find(({ words }) => words.test(word))?.meaning ?? null;
}

/**
 * The words of a pattern with a capital at the beginning of each alternative, for texts that keep their case.
 *
 * @example capitalised('bộ luật|luật') // => 'Bộ luật|Luật'
 */
export function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
