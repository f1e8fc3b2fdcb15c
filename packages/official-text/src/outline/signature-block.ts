import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { authorityPrefixes, positions, signatureWords } from '../lexicon/signatures.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { isUpperCase } from './heading.ts';
import type { SignatureBlock } from './official-document.ts';
import type { Piece } from './source-piece.ts';
import { cutPiece, leafOf, sourceOffset } from './source-piece.ts';

const state = anyOf(authorityPrefixes, 'state').toUpperCase();
/** TM. on behalf of, KT. for the head, TL. by order, TUQ. by authorisation, Q. acting; the Party writes T/M. */
const authorityPrefix = `(?:(?:${anyOf(authorityPrefixes).toUpperCase()})(?:\\s?\\.\\s?|\\s)|(?:${state})\\s?/\\s?)(?=\\p{Lu}{2})`;
const prefixAtStart = new RegExp(`^${authorityPrefix}`, 'u');
const prefixes = new RegExp(`(?<=\\s)${authorityPrefix}`, 'gu');

const positionAtStart = foldedPattern(`^(?:${anyOf(positions)})(?![\\p{L}])`);
const maker = foldedPattern(`^(?:${anyOf(positions, 'maker')})(?![\\p{L}])`);
const positionInside = foldedPattern(
  `(?<=\\S\\s)(?<!(?:${signatureWords.joinsPosition.pattern}) )(?:${anyOf(positions, 'position')})(?![\\p{L}])`,
  'gu',
);
const academicTitle = foldedPattern(`^(?:(?:${signatureWords.academicTitle.pattern})[.\\s]\\s?){1,4}`);

/** Whether a line opens a signature: an authority (`KT. GIÁM ĐỐC`) or a position in capitals. */
export function isAuthorityLine(text: string): boolean {
  const capitals = capitalsOf(text);
  return capitals !== '' && (prefixAtStart.test(capitals) || positionAtStart.test(foldInPlace(capitals)));
}

const groupLeader = foldedPattern(`^${signatureWords.groupLeader.pattern}(?!\\p{L})`);

/** Whether a line is a position that is not in capitals: "Hiệu trưởng", "Bí thư chi đoàn". */
export function isPositionInWords(text: string): boolean {
  if (text.length > 50 || !/^\p{Lu}\p{Ll}+ [\p{L} ]+$/u.test(text)) return false;
  const folded = foldInPlace(text);
  return positionAtStart.test(folded) || groupLeader.test(folded);
}

/** "H'Bia", "K’Srai": names of the Central Highlands have an apostrophe. */
const nameWord = "\\p{Lu}\\p{Ll}*(?:['’]\\p{Lu}?\\p{Ll}{1,10})?";
const personName = new RegExp(`^${nameWord}(?:\\s${nameWord}){1,5}$`, 'u');

/** Whether a line is a person's name: two to six words, each with a capital. */
export function isPersonName(text: string): boolean {
  return personName.test(withoutAcademicTitle(text)) && !isUpperCase(text);
}

function withoutAcademicTitle(text: string): string {
  return text.slice(academicTitle.exec(foldInPlace(text.slice(0, 60)))?.[0].length ?? 0);
}

/** A name in capitals without one of the commonest family names cannot be distinguished from a position. */
const familyName = foldedPattern(`^(?:${signatureWords.familyName.pattern})\\s`);

function isNameInCapitals(text: string): boolean {
  return /^\p{Lu}{2,6}(?:\s\p{Lu}{2,7}){1,4}$/u.test(text) && familyName.test(foldInPlace(text));
}

/** Whether a line is a person's name, in capitals or not. */
export function isAnyPersonName(text: string): boolean {
  return isPersonName(text) || (isNameInCapitals(withoutAcademicTitle(text)) && !isAuthorityLine(text));
}

/** One word of a name that was cut over two lines. */
export function isNamePart(text: string): boolean {
  return /^\p{Lu}\p{Ll}{1,7}$/u.test(text);
}

/** The words in capitals that a line begins with. */
function capitalsOf(text: string): string {
  const match = /^(?:[\p{Lu}\d][\p{Lu}\d.,/&-]*(?:\s+|$)){1,14}/u.exec(text.slice(0, 300));
  return match === null ? '' : match[0].trim().length < 4 ? '' : match[0].trim();
}

const signed = foldedPattern(`\\((?:${signatureWords.signedInBrackets.pattern})[^()]{0,30}\\)\\s(?=\\S)`);

/** "(Đã ký) Nguyễn Văn An" is a mark and a name. */
function signedParts(source: string, piece: Piece): readonly Piece[] {
  const mark = signed.exec(foldInPlace(piece.text.slice(0, 300)));
  if (mark === null || !isAnyPersonName(piece.text.slice(mark.index + mark[0].length))) return [piece];
  const places = [mark.index, mark.index + mark[0].length].filter((place) => place > 0);
  return cutPiece(
    source,
    piece,
    places.map((place) => sourceOffset(source, piece, piece.text, place)),
  );
}

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Tống Thanh Hải" is three lines and a name. */
export function signatureParts(source: string, piece: Piece): readonly Piece[] {
  return signedParts(source, piece).flatMap((part) => authorityParts(source, part));
}

function authorityParts(source: string, piece: Piece): readonly Piece[] {
  if (!isAuthorityLine(piece.text)) return [piece];
  const capitals = capitalsOf(piece.text);
  const places = [...capitals.matchAll(prefixes)].map((match) => match.index);
  const lastStart = places.at(-1) ?? 0;
  const prefix = prefixAtStart.exec(capitals.slice(lastStart))?.[0].length ?? 0;
  const tail = foldInPlace(capitals.slice(lastStart + prefix));
  const own = positionAtStart.exec(tail)?.[0].length ?? 0;
  for (const { index } of matchesOf(positionInside, tail)) {
    if (index > own && !/[,–-]\s$/.test(tail.slice(0, index))) places.push(lastStart + prefix + index);
  }
  if (capitals.length < piece.text.length) places.push(capitals.length + 1);
  return cutPiece(
    source,
    piece,
    places.map((place) => sourceOffset(source, piece, piece.text, place)),
  );
}

/** Whether a line says for whom somebody signs: "TM. BAN THƯỜNG VỤ". */
export function signsForBody(text: string): boolean {
  return prefixAtStart.test(text);
}

/** Whether a line names the maker of the paper: "NGƯỜI LẬP". */
export function isMakerLine(text: string): boolean {
  return maker.test(foldInPlace(text));
}

/**
 * Authority lines, position and name from the lines of a signature; null without any. Of two who sign beside each other
 * `own` holds the lines of the one who signs for the document.
 */
export function readSignature(
  pieces: readonly Piece[],
  own: readonly Piece[] = pieces,
): SignatureBlock | null {
  if (pieces.length === 0) return null;
  const authority: string[] = [];
  const plain: string[] = [];
  const names: string[] = [];
  let signed = 0;
  for (const { text } of own) {
    if (isPositionInWords(text)) plain.push(text);
    else if (prefixAtStart.test(text) && !/^Q[.\s]/u.test(text)) authority.push(text);
    else if (isAnyPersonName(text)) {
      names.push(text);
      signed = plain.length;
    } else if (isUpperCase(text)) plain.push(text);
  }
  // What stands under the last name is the signer's other office, unless nothing stands above.
  const above = signed === 0 ? plain : plain.slice(0, signed);
  const positionLines = above.filter(
    (text) => positionAtStart.test(foldInPlace(text)) || prefixAtStart.test(text) || isPositionInWords(text),
  );
  const heads = positionLines.filter((text) => !maker.test(foldInPlace(text)));
  const ownLine = heads.length === 0 ? positionLines : heads;
  const position = ownLine.at(-1) ?? above.at(-1) ?? null;
  // Who wrote the paper may sign in the other column.
  const beside = names.length === positionLines.length && heads.length === 1;
  const name = (beside ? names[positionLines.indexOf(heads[0] as string)] : names.at(-1)) ?? null;
  return {
    // Who signs in two positions signs in the last; the other is kept above it.
    authority: [...authority, ...ownLine.slice(0, -1)],
    position,
    name,
    leaves: pieces.map((piece) => leafOf(piece)),
  };
}
