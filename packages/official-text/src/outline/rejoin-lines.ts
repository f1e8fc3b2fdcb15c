import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { headerWords } from '../lexicon/headers.ts';
import { recipientWords } from '../lexicon/recipients.ts';
import { authorityPrefixes } from '../lexicon/signatures.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { numberLine } from './header-number.ts';
import { isUpperCase } from './heading.ts';
import { marginOf } from './join-lines.ts';
import { isDatedPlace } from './place-date.ts';
import { isAuthorityLine } from './signature-block.ts';
import type { Piece } from './source-piece.ts';
import { joinPieces } from './source-piece.ts';
import { opensRecipients } from './tail.ts';

/**
 * Puts together the lines of headers and signatures that a converter cut: inside a name ("ỦY" / "BAN NHÂN DÂN", "Hà" /
 * "Nội, ngày 18 tháng 8 năm 2020", "Nơi" / "nhận:"), or where two columns were flattened into one line and that line
 * was broken at a margin.
 *
 * Only what cannot stand alone is joined, so that the body's own lines stay untouched in any place.
 */
export function rejoinLines(pieces: readonly Piece[]): readonly Piece[] {
  const margin = marginOf(pieces);
  const lines: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const count = Math.max(brokenLines(pieces, at), flattenedLines(pieces, at, margin));
    lines.push(count === 1 ? (pieces[at] as Piece) : joinPieces(pieces.slice(at, at + count)));
    at += count;
  }
  return lines;
}

const longestPart = 60;
/** First words that name nothing without the next ones, or what stands before an authority. */
const halfName = foldedPattern(`^(?:${headerWords.halfName.pattern}|(?:${anyOf(authorityPrefixes)})\\.?)$`);
const fixedLine = foldedPattern(
  `^(?:${headerWords.nationalName.pattern}|${headerWords.motto.pattern}|${recipientWords.heading.pattern}:)$`,
);
const numberWord = new RegExp(`^${connectives.number.pattern} ?:?$`, 'i');
/** The beginning of a place of issue, or of its date. */
const halfPlace = foldedPattern(`^(?:${headerWords.halfPlace.pattern})$`);
const halfPlaceDate = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}{0,6}|\\p{Lu}[\\p{L} ]{1,20} ?[-–]|(?:[^,;:|]{1,40}, ?)?${calendarUnits.day.pattern}[^.;|]{0,30})$`,
  'u',
);

function isHalfName(text: string): boolean {
  return text.length <= 7 && text === text.toUpperCase() && halfName.test(foldTone(text));
}

function isHalfPlaceDate(text: string): boolean {
  return halfPlaceDate.test(text) || halfPlace.test(foldTone(text));
}

const mostParts = 3;

/** How many lines from a place on are one line of a header or signature; 1 where the line stands alone. */
function brokenLines(pieces: readonly Piece[], at: number): number {
  const first = pieces[at] as Piece;
  if (first.text.length > longestPart) return 1;
  let joined = first.text;
  for (let count = 2; count <= mostParts; count += 1) {
    const next = pieces[at + count - 1];
    if (next === undefined || next.gap || next.text === '|' || next.text.length > longestPart) return 1;
    const before = joined;
    joined = `${joined} ${next.text}`;
    if (belongTogether(before, next.text, joined)) return count;
  }
  return 1;
}

function belongTogether(before: string, next: string, joined: string): boolean {
  if (isHalfName(before)) return isUpperCase(next) && !isHalfName(next);
  if (fixedLine.test(foldTone(joined.replace(/\s?\|$/u, '')))) return true;
  if (/[-/]$/.test(before) && numberLine.test(before)) return /^[A-ZĐ][A-ZĐ\d.&-]{0,24}$/u.test(next);
  if (numberWord.test(before)) return /^[\d…._ ]{0,12}(?:\/\d{4})?[/-] ?[A-ZĐ]/u.test(next);
  return isHalfPlaceDate(before) && !isDatedPlace(before) && isDatedPlace(joined);
}

/** How many lines from a place on are one flattened line that was broken at the margin: each is full but the last. */
function flattenedLines(pieces: readonly Piece[], at: number, margin: number): number {
  if (margin === 0 || !isFlattened((pieces[at] as Piece).text)) return 1;
  let count = 1;
  for (let next = pieces[at + 1]; next !== undefined && !next.gap; next = pieces[at + count]) {
    const before = pieces[at + count - 1] as Piece;
    const firstWord = next.text.split(' ', 1)[0] ?? '';
    if (
      next.text.startsWith('|') ||
      / \| \S.{0,2000} \| /.test(next.text) ||
      before.text.endsWith('|') ||
      before.length + 1 + firstWord.length <= margin
    )
      break;
    count += 1;
  }
  return count;
}

/** A line that holds several parts of a header or a signature. */
function isFlattened(text: string): boolean {
  return /\S \| \S/.test(text) || opensRecipients(text) || isAuthorityLine(text);
}
