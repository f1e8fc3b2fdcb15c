import { expectArgument, expectNumber, expectText } from '@chiendich/core/misuse';
import type { FoldedText } from './folded-text.ts';
import { moveTones } from './text.ts';

/** What a folded pattern found: the stretch, its groups and the place. */
export type FoldedMatch = Omit<RegExpExecArray, 'groups'> & {
  readonly 0: FoldedText;
  /** What its named groups matched; undefined where one did not take part. */
  readonly groups?: Readonly<Record<string, FoldedText | undefined>>;
};

declare const reads: unique symbol;

/**
 * A regular expression that reads folded text and nothing else: other text does not compile, since its tone marks may
 * stand elsewhere. `lastIndex` is where a sticky or global pattern goes on.
 */
export interface FoldedPattern {
  readonly [reads]: 'folded text';
  /** The pattern, folded. */
  readonly source: string;
  /** Where the next match of a global pattern begins. */
  lastIndex: number;
  /** Whether the text has a match. */
  readonly test: (text: FoldedText) => boolean;
  /** The next match; null without one. */
  readonly exec: (text: FoldedText) => FoldedMatch | null;
}

/**
 * A pattern over texts that `foldTone` folded: its words are written in lower case with the tone marks where they belong.
 *
 * @example foldedPattern('ủy ban').test(foldTone('UỶ BAN NHÂN DÂN')) // => true
 */
export function foldedPattern(source: string, flags: 'u' | 'gu' | 'uy' = 'u'): FoldedPattern {
  expectText(source, 'core/not-text', 'foldedPattern(source, …)');
  return asFolded(new RegExp(moveTones(source), flags));
}

/**
 * A pattern over `ScanText.folded`.
 *
 * In the source a single space stands for up to 24 characters of white space. Every quantifier must be bounded:
 * then each starting place costs a constant and a scan is linear, whatever the text.
 */
export function pattern(source: string, flags: 'g' | 'y' | '' = ''): FoldedPattern {
  expectText(source, 'core/not-text', 'pattern(source, …)');
  const spaced = moveTones(source).replace(/ \?/g, '\\s{0,24}').replace(/ /g, '\\s{1,24}');
  return asFolded(new RegExp(spaced, `${flags}u`));
}

/** The same object, seen as a pattern over folded text. */
function asFolded(expression: RegExp): FoldedPattern {
  return expression as unknown as FoldedPattern;
}

/** Every match of a global pattern. */
export function matchesOf(global: FoldedPattern, folded: FoldedText): readonly FoldedMatch[] {
  expectArgument(global, 'core/not-a-pattern', 'matchesOf(global, …)');
  expectText(folded, 'core/not-text', 'matchesOf(…, folded)');
  return [...folded.matchAll(global as unknown as RegExp)] as unknown as readonly FoldedMatch[];
}

/** The match of a sticky pattern at a place; null where it does not match. */
export function matchAt(sticky: FoldedPattern, folded: FoldedText, at: number): FoldedMatch | null {
  expectArgument(sticky, 'core/not-a-pattern', 'matchAt(sticky, …)');
  expectText(folded, 'core/not-text', 'matchAt(…, folded, …)');
  expectNumber(at, 'core/not-a-number', 'matchAt(…, at)');
  sticky.lastIndex = at;
  return sticky.exec(folded);
}

/** Where a sticky pattern that begins at a place ends; the place itself where it does not match. */
export function skip(sticky: FoldedPattern, folded: FoldedText, at: number): number {
  expectArgument(sticky, 'core/not-a-pattern', 'skip(sticky, …)');
  expectText(folded, 'core/not-text', 'skip(…, folded, …)');
  expectNumber(at, 'core/not-a-number', 'skip(…, at)');
  sticky.lastIndex = at;
  return sticky.test(folded) ? sticky.lastIndex : at;
}
