import { isNationalLine, titleBehindPlaceDate } from './header.ts';
import type { Piece } from './source-piece.ts';
import { cutPiece, sourceOffset } from './source-piece.ts';

/** A header is looked for among so many lines. */
const firstLines = 20;

/** What begins a line of its own in a header: the national name, the motto, the number, what follows the motto. */
const headerParts = /\s(?=Số\s?:|CỘNG H[OÒ][AÀ] XÃ HỘI|Độc lập\s?[-–])|(?<=[Hh]ạnh [Pp]húc)\s(?=\p{Lu})/gu;
/** What begins a line of its own in the text: bases, numbered items, dashes, recipients, who signs. */
const bodyParts =
  /(?<=[\p{Lu}\d;.:)”])\s(?=(?:Căn cứ|Thực hiện|Thi hành)\s)|\s(?=[IVX]{1,5}\.\s\p{Lu}{2})|(?<=[\p{L}:;.)])\s(?=\d{1,2}\.\s\p{Lu}|[-–]\s\p{Lu}|Nơi nhận\s?:|(?:TM|KT|TL)\.\s\p{Lu}{2})/gu;

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
    ? [
        ...placesIn(text.slice(0, title), headerParts),
        title,
        ...placesIn(text.slice(title), bodyParts, title),
      ]
    : [title];
  const parts = cutPiece(source, piece, sourcePlaces(source, piece, places));
  return [...pieces.slice(0, at), ...parts, ...pieces.slice(at + 1)];
}

function placesIn(text: string, parts: RegExp, from = 0): readonly number[] {
  return [...text.matchAll(parts)].map((match) => from + match.index + match[0].length);
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
