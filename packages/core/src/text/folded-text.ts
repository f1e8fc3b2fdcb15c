import { expectArgument } from '@chiendich/core/misuse';

declare const folded: unique symbol;

/**
 * A text made ready for comparison: lower case, each tone mark on one vowel of its group. `foldTone` and `scanText` make
 * it; a stretch of it is folded as well. It reads like any string, but patterns over folded text take nothing else.
 */
export type FoldedText = FoldedStretches & string;

/** The methods of a string whose result is a stretch of it. */
interface FoldedStretches {
  readonly [folded]: true;
  /** A part of a folded text, itself folded. */
  slice(start?: number, end?: number): FoldedText;
  /** The parts between separators, each folded. */
  split(separator: string | RegExp, limit?: number): FoldedText[];
  /** Without white space at either end. */
  trim(): FoldedText;
  /** Without white space at the end. */
  trimEnd(): FoldedText;
}

/** Folded texts in a row; what stands between two of them, at the ends or as the separator, is not a letter. */
export function joinFolded(parts: readonly FoldedText[], separator: '' | ' '): FoldedText {
  expectArgument(parts, 'core/not-a-list', 'joinFolded(parts, …)');
  expectArgument(separator, 'core/not-text', 'joinFolded(…, separator)');
  return parts.join(separator) as FoldedText;
}
