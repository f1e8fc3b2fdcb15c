import { expectText } from '@chiendich/core/misuse';
import type { Span } from '../findings/span.ts';
import type { FoldedText } from './folded-text.ts';
import { composeText, moveTones } from './text.ts';

/**
 * A source text made ready for the scanners: three views of the same length, and the way back to the source.
 *
 * `shown` is NFC with its case, `folded` is for matching: lower case, the tone of a vowel group on one vowel of it,
 * emphasis marks of Markdown as spaces. Patterns over `folded` are written through `pattern`, which folds them too.
 */
export interface ScanText {
  /** The text as it was given. */
  readonly source: string;
  /** In NFC, with its case. */
  readonly shown: string;
  /** In lower case and without doubtful places of tones, for matching. */
  readonly folded: FoldedText;
  /** The place in the source of a stretch of the views. */
  readonly spanOf: (start: number, end: number) => Span;
}

const dropped = /[\u00AD\u200B\u2060\uFEFF]/;
const allDropped = new RegExp(dropped, 'g');
/** A letter with the marks that combine with it; the parts of a Hangul syllable compose as well. */
const cluster =
  /(?:[\u1100-\u1112\uAC00-\uD7A3][\u1161-\u1175]?[\u11A8-\u11C2]?|[^\p{M}])\p{M}{0,30}|\p{M}{1,30}/gu;

export function scanText(source: string): ScanText {
  expectText(source, 'core/not-text', 'scanText(source)');
  const composed = composeText(source);
  if (composed === source && !dropped.test(source)) {
    return scanned(source, source, (start, end) => ({ start, end }));
  }
  const starts: number[] = [];
  const pieces: string[] = [];
  for (const match of source.matchAll(cluster)) {
    const piece = dropped.test(match[0]) ? match[0].replace(dropped, '') : match[0].normalize('NFC');
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(match.index);
  }
  starts.push(source.length);
  return scanned(source, pieces.join(''), (start, end) => ({
    start: starts[start] ?? source.length,
    end: starts[end] ?? source.length,
  }));
}

/** The folded view is made when it is first asked for: who reads the shown one does without. */
function scanned(source: string, shown: string, spanOf: ScanText['spanOf']): ScanText {
  let folded: FoldedText | null = null;
  return {
    source,
    shown,
    get folded() {
      folded ??= foldLetters(shown);
      return folded;
    },
    spanOf,
  };
}

/** The view for matching alone, of a text whose places nobody asks for. */
export function foldText(source: string): FoldedText {
  return foldLetters(composeText(source).replace(allDropped, ''));
}

/**
 * A composed text (NFC) folded character by character, so that offsets hold: case and tone marks alone, dashes and white
 * space stay.
 */
export function foldInPlace(text: string): FoldedText {
  expectText(text, 'core/not-text', 'foldInPlace(text)');
  return moveTones(lowerCase(text)) as FoldedText;
}

function foldLetters(text: string): FoldedText {
  const spaced = lowerCase(text)
    .replace(/[*_\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ')
    .replace(/[–—‑]/g, '-');
  return moveTones(spaced) as FoldedText;
}

/** A few letters (`İ`) grow in lower case; they stay as they are, so that offsets hold. */
function lowerCase(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  return text.replace(/[^\u0000-\u007F]|[A-Z]/g, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}
