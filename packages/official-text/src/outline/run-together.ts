import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { headerWords } from '../lexicon/headers.ts';
import { bases } from '../lexicon/preambles.ts';
import { recipientWords } from '../lexicon/recipients.ts';
import { authorityPrefixes } from '../lexicon/signatures.ts';
import { anyOf, capitalised } from '../lexicon/word-row.ts';
import { titleBehindPlaceDate } from './header-title.ts';
import { isNationalLine } from './national-lines.ts';
import type { Piece } from './source-piece.ts';
import { cutPiece, sourceOffset } from './source-piece.ts';

/** A header is looked for among so many lines. */
const firstLines = 20;

/** What begins a line of its own in a header: the national name, the motto, the number, what follows the motto. */
const headerParts = foldedPattern(
  `\\s(?=${connectives.number.pattern}\\s?:|${headerWords.nationalNameBegins.pattern}|${headerWords.mottoBegins.pattern}\\s?[-–])|(?<=${headerWords.mottoEnds.pattern})\\s(?=\\p{L})`,
  'gu',
);
/** What begins a line of its own in the text: bases, numbered items, dashes, recipients, who signs. */
const bodyParts = new RegExp(
  `(?<=[\\p{Lu}\\d;.:)”])\\s(?=(?:${capitalised(anyOf(bases, 'cited document'))})\\s)|\\s(?=[IVX]{1,5}\\.\\s\\p{Lu}{2})|(?<=[\\p{L}:;.)])\\s(?=\\d{1,2}\\.\\s\\p{Lu}|[-–]\\s\\p{Lu}|${capitalised(recipientWords.heading.pattern)}\\s?:|(?:${anyOf(authorityPrefixes, 'state').toUpperCase()})\\.\\s\\p{Lu}{2})`,
  'gu',
);

/**
 * Takes apart what a converter ran together: a title behind place and date, and with the national name on the same line
 * a whole document in one paragraph.
 */
export function takeApart(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.slice(0, firstLines).findIndex((piece) => titleBehindPlaceDate(piece.text) !== null);
  const piece = pieces[at];
  const title = piece === undefined ? null : titleBehindPlaceDate(piece.text);
  if (piece === undefined || title === null) return pieces;
  const { text } = piece;
  const places = isNationalLine(text.slice(0, title))
    ? [...placesInHeader(text.slice(0, title)), title, ...placesInBody(text.slice(title), title)]
    : [title];
  const parts = cutPiece(source, piece, sourcePlaces(source, piece, places));
  return [...pieces.slice(0, at), ...parts, ...pieces.slice(at + 1)];
}

/** Where a part of a header begins, each with a capital. */
function placesInHeader(text: string): readonly number[] {
  return matchesOf(headerParts, foldInPlace(text))
    .map((match) => match.index + match[0].length)
    .filter((place) => /\p{Lu}/u.test(text.charAt(place)));
}

function placesInBody(text: string, from: number): readonly number[] {
  return [...text.matchAll(bodyParts)].map((match) => from + match.index + match[0].length);
}

/** The places in the source of places in a piece's text, found in one walk. */
function sourcePlaces(source: string, piece: Piece, places: readonly number[]): readonly number[] {
  let at = piece.start;
  let read = 0;
  return places.map((place) => {
    at = sourceOffset(source, { start: at, end: piece.end }, piece.text.slice(read), place - read);
    read = place;
    return at;
  });
}
