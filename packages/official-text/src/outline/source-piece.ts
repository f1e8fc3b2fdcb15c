import type { Span } from '@chiendich/core';
import { normaliseText } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { headerWords } from '../lexicon/headers.ts';
import { anyOf } from '../lexicon/word-row.ts';
import type { TextLeaf } from './official-document.ts';

/**
 * A line of a source text, or several that were joined: its clean text and the stretch of the source that it covers.
 *
 * The pieces of a text tile it: a piece ends where the next begins, blank lines and rules belong to the piece before.
 * `gap` says that something blank stood before it, `strong` that Markdown marks it as a heading or all bold,
 * `length` how long its last line is.
 */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly strong: boolean;
  readonly length: number;
  /** How many spaces stand before its first letter. */
  readonly indent: number;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ruleLine = /^[\s*_=~–—─\-.]{3,}$/;
const columnBreak = /\||\t+|\u00a0{3,}| {3,}|<br\s{0,3}\/?>|-{4,}|_{4,}|[–—─]{4,}/gi;

/** The cells of the rule under a table's first row: "|---|:---:". */
const tableRule = /\|[ \t]{0,8}:?-{3,40}:?(?=[ \t]{0,8}\|)/g;

/** Cuts a text into its lines; lines without text widen the line before. */
export function readPieces(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let gap = false;
  for (const [from, to] of linesOf(source)) {
    const raw = source.slice(from, to);
    const text = ruleLine.test(raw) ? '' : cleanText(raw);
    if (text === '') {
      gap = true;
      continue;
    }
    const last = pieces.at(-1);
    if (last !== undefined) pieces[pieces.length - 1] = { ...last, end: from };
    pieces.push({
      text,
      start: last === undefined ? start : from,
      end: source.length,
      gap,
      strong: isStrong(raw),
      length: text.length,
      indent: /^ {0,80}/.exec(raw)?.[0].length ?? 0,
    });
    start = to;
    gap = false;
  }
  return pieces;
}

function* linesOf(source: string): Generator<readonly [number, number]> {
  lineBreak.lastIndex = 0;
  let from = 0;
  for (const match of source.matchAll(lineBreak)) {
    yield [from, match.index];
    from = match.index + match[0].length;
  }
  yield [from, source.length];
}

/** A text without the marks of Markdown and HTML that converters leave, normalised. */
export function cleanText(raw: string): string {
  if (!/[*_#<&\\>]/.test(raw)) return normaliseText(raw);
  return normaliseText(
    raw
      .replace(/(^|\n)\s{0,8}(?:>\s{0,3}){0,5}/g, '$1')
      .replace(/^#{1,6}(?=\s|\*)/, '')
      .replace(/<br\s{0,3}\/?>|<\/?(?:b|i|u|strong|em|p|span|div|sup|sub)>|&nbsp;/gi, ' ')
      .replace(/&amp;/g, '&')
      .replace(/\*\*|_{2,40}/g, '')
      .replace(/\*([^*\s](?:[^*]{0,2000}[^*\s])?)\*/g, '$1')
      .replace(/(?<![^\s(|])_(?=\p{L})([^_]{1,400})(?<=\S)_(?![^\s),.;:|])/gu, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1'),
  );
}

function isStrong(raw: string): boolean {
  return /^\s{0,3}#{1,6}\s/.test(raw) || /^\s{0,8}\*\*[^*]{1,2000}\*\*[\s.:;]{0,4}$/.test(raw);
}

/** The columns of a line that a table or two-column layout was flattened into, cut at `|`, tabs, wide gaps and rules. */
export function columnsOf(source: string, piece: Piece): readonly Piece[] {
  const raw = source.slice(piece.start, piece.end);
  const places = [...raw.matchAll(columnBreak)]
    .filter(
      (match) =>
        match[0] === '|' ||
        !blankToFill.test(foldInPlace(raw.slice(Math.max(0, match.index - 12), match.index))),
    )
    .map((match) => piece.start + match.index);
  return cutPiece(source, piece, places);
}

const { day, month, year } = calendarUnits;
/** Words behind which a wide gap is a blank left open: "Số:      /KH-UBND", "ngày      tháng 5". */
const blankToFill = foldedPattern(
  `(?:^|[\\s*|>])(?:${connectives.number.pattern}\\s{0,3}:?|${anyOf([day, month, year])}|${headerWords.letterSubject.pattern})[*\\s]{0,4}$`,
);

/** Cuts a piece at places of the source; parts without text widen their neighbours. */
export function cutPiece(source: string, piece: Piece, places: readonly number[]): readonly Piece[] {
  const parts: Piece[] = [];
  let from = piece.start;
  for (const to of [...places, piece.end]) {
    if (to <= from && to !== piece.end) continue;
    const raw = source.slice(from, to);
    const text = cleanText(
      (raw.includes('--') ? raw.replace(tableRule, ' ') : raw).replace(columnBreak, ' '),
    );
    from = to;
    if (text === '' || ruleLine.test(text)) continue;
    const last = parts.at(-1);
    parts.push({
      ...piece,
      text,
      start: last?.end ?? piece.start,
      end: to,
      gap: parts.length === 0 && piece.gap,
    });
  }
  const last = parts.at(-1);
  if (last === undefined) return [piece];
  parts[parts.length - 1] = { ...last, end: piece.end };
  return parts;
}

/** Several pieces as one. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const first = pieces[0] as Piece;
  const last = pieces[pieces.length - 1] as Piece;
  if (pieces.length === 1) return first;
  return {
    ...first,
    text: pieces.map((piece) => piece.text).join(' '),
    end: last.end,
    strong: pieces.every((piece) => piece.strong),
    length: last.length,
  };
}

/** The leaf of a piece, or of a part of its text that begins and ends at places of the source. */
export function leafOf(piece: Pick<Piece, 'text' | 'start' | 'end'>, text: string = piece.text): TextLeaf {
  return { text, span: { start: piece.start, end: piece.end } };
}

/**
 * The place in the source of an offset in a clean text: both are walked together, and what the text lacks (marks of
 * Markdown, repeated white space) is passed over.
 */
export function sourceOffset(source: string, span: Span, text: string, offset: number): number {
  let at = span.start;
  let read = 0;
  while (read < offset && at < span.end) {
    const cluster = clusterAt(source, at, span.end);
    const wanted = text.charAt(read);
    if (wanted === ' ' && /^\s/.test(cluster)) {
      read += 1;
      at += cluster.length;
      while (at < span.end && /\s/.test(source.charAt(at))) at += 1;
      continue;
    }
    const composed = cluster.normalize('NFC');
    if (text.startsWith(composed, read)) read += composed.length;
    at += cluster.length;
  }
  return at;
}

const cluster = /[^\p{M}]\p{M}{0,30}|\p{M}{1,30}/uy;

/** The letter at a place with the marks that combine with it. */
export function clusterAt(source: string, at: number, end: number): string {
  cluster.lastIndex = at;
  const match = cluster.exec(source);
  return match === null ? source.charAt(at) : match[0].slice(0, end - at);
}
