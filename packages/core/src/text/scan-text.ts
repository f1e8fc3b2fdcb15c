import type { Span } from '../findings/span.ts';
import { composeText, moveTones } from './text.ts';

/**
 * A source text made ready for the scanners: three views of the same length, and the way back to the source.
 *
 * `shown` is NFC with its case, `folded` is for matching: lower case, the tone of a vowel group on one vowel of it,
 * emphasis marks of Markdown as spaces. Patterns over `folded` are written through `pattern`, which folds them too.
 */
export interface ScanText {
  readonly source: string;
  readonly shown: string;
  readonly folded: string;
  /** The place in the source of a stretch of the views. */
  readonly spanOf: (start: number, end: number) => Span;
}

const dropped = /[\u00AD\u200B\u2060\uFEFF]/;
const allDropped = new RegExp(dropped, 'g');

export function scanText(source: string): ScanText {
  const composed = composeText(source);
  if (composed === source && !dropped.test(source)) {
    return { source, shown: source, folded: foldLetters(source), spanOf: (start, end) => ({ start, end }) };
  }
  const starts: number[] = [];
  const pieces: string[] = [];
  for (const match of source.matchAll(/[^\p{M}]\p{M}{0,30}|\p{M}{1,30}/gu)) {
    const piece = dropped.test(match[0]) ? match[0].replace(dropped, '') : match[0].normalize('NFC');
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(match.index);
  }
  starts.push(source.length);
  const shown = pieces.join('');
  const spanOf = (start: number, end: number): Span => ({
    start: starts[start] ?? source.length,
    end: starts[end] ?? source.length,
  });
  return { source, shown, folded: foldLetters(shown), spanOf };
}

/** The view for matching alone, of a text whose places nobody asks for. */
export function foldText(source: string): string {
  return foldLetters(composeText(source).replace(allDropped, ''));
}

function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerUnitByUnit(text);
  return moveTones(sameLength.replace(/[*_\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ').replace(/[–—‑]/g, '-'));
}

/** A few letters (`İ`) grow in lower case; they stay as they are, so that offsets hold. */
function lowerUnitByUnit(text: string): string {
  return text.replace(/[^\u0000-\u007F]|[A-Z]/g, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/**
 * A pattern over `ScanText.folded`.
 *
 * In the source a single space stands for up to 24 characters of white space. Every quantifier must be bounded:
 * then each starting place costs a constant and a scan is linear, whatever the text.
 */
export function pattern(source: string, flags: 'g' | 'y' | '' = ''): RegExp {
  return new RegExp(moveTones(source).replace(/ \?/g, '\\s{0,24}').replace(/ /g, '\\s{1,24}'), `${flags}u`);
}

/** The match of a sticky pattern at a place; null where it does not match. */
export function matchAt(sticky: RegExp, folded: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(folded);
}

/** Where a sticky pattern that begins at a place ends; the place itself where it does not match. */
export function skip(sticky: RegExp, folded: string, at: number): number {
  return at + (matchAt(sticky, folded, at)?.[0].length ?? 0);
}
