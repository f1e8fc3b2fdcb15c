import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { isSameBody } from '../citations/names-with-commas.ts';
import { recipientWords } from '../lexicon/recipients.ts';
import { authorityPrefixes, signatureWords } from '../lexicon/signatures.ts';
import { anyOf, capitalised } from '../lexicon/word-row.ts';
import { namesBody } from './heading.ts';
import type { RecipientLine } from './official-document.ts';
import { isAuthorityLine, isPersonName } from './signature-block.ts';
import type { Piece } from './source-piece.ts';
import { cutPiece, leafOf } from './source-piece.ts';

/** "Nơi nhận: - A; - B; - Lưu: VT." is a heading and three lines. */
export function recipientParts(source: string, column: Piece): readonly Piece[] {
  const raw = source.slice(column.start, column.end);
  const strict = placesOf(raw, /(?<=(?:[;:.,)*]|^)[\s*]{0,8})[-–—+•](?=\s)/gu);
  const loose = strict.length > 1 ? strict : loosePlaces(raw);
  const signature = signaturePlaces(raw).slice(0, 1);
  if (strict.length === 0 && signature.length === 0) {
    const named = placesOfNames(raw);
    if (named.length > 0)
      return cutPiece(
        source,
        column,
        named.map((place) => column.start + place),
      );
  }
  const places = [...(/;/.test(raw) ? strict : loose), ...signature].sort((a, b) => a - b);
  return cutPiece(
    source,
    column,
    places.map((place) => column.start + place).filter((place) => place > column.start),
  );
}

/** Dashes between names; behind a bullet "Hành chính - Nhân sự" is one name, unless a body follows the dash. */
function loosePlaces(raw: string): readonly number[] {
  const places = placesOf(raw, /(?<=\s)[-–—+•](?=\s)(?![^()]*\))/gu);
  if (!/^[\s*|]{0,8}[-–—+•]\s/u.test(raw)) return places;
  const names = (place: number) => raw.slice(place + 1).trimStart();
  return places.filter((place) => namesBody(names(place)) || archiveInLine.test(names(place).slice(0, 8)));
}

const headingBefore = new RegExp(
  `^[|\\s*]{0,8}${recipientWords.anyHeading.pattern}\\s{0,3}:[\\s*]{0,8}(?=[\\p{L}\\d])`,
  'iu',
);
const archiveInLine = new RegExp(
  `(?<!\\p{L})(?:${capitalised(recipientWords.archive.pattern)})(?!\\p{L})`,
  'u',
);

/** "Nơi nhận: Sở Y tế, các ấp, Lưu VT.": where the names on the line of the heading begin, without bullets. */
function placesOfNames(raw: string): readonly number[] {
  const start = headingBefore.exec(raw)?.[0].length;
  if (start === undefined || isAuthorityLine(raw.slice(start).trim())) return [];
  const archive = archiveInLine.exec(raw.slice(start))?.index;
  const end = archive === undefined ? raw.length : start + archive;
  const scan = { shown: raw, folded: foldInPlace(raw) };
  const mark = raw.slice(start, end).includes(';') ? /;/gu : /[,;]/gu;
  const marks = placesOf(raw.slice(start, end), mark)
    .map((place) => start + place)
    .filter((place) => !isSameBody(scan, place));
  return [start, ...marks.map((place) => place + 1)].filter((place) => /\p{L}/u.test(raw.slice(place)));
}

const archiveBeforeName = new RegExp(
  `(?<=(?:^|[\\s*+–-])${recipientWords.archive.pattern}[^;.]{0,80}\\.\\s{1,8})\\p{Lu}\\p{L}*\\.?(?:\\s\\p{Lu}\\p{Ll}*){1,6}\\s*$`,
  'giu',
);
const authorityBehind = new RegExp(
  `(?<=[.;]\\s{1,8})(?:(?:${anyOf(authorityPrefixes, 'state').toUpperCase()})\\.|(?:${anyOf(authorityPrefixes, 'party').toUpperCase()}))\\s(?=\\p{Lu}{2})`,
  'gu',
);
const signedBehind = new RegExp(
  `(?<=[.;)]\\s{1,8})\\(${signatureWords.signedInBrackets.pattern}[^()]{0,30}\\)\\s*$`,
  'giu',
);

/** Where the right column of a page begins behind a recipient: who signs, "(đã ký)", a name behind the archive line. */
function signaturePlaces(raw: string): readonly number[] {
  return [
    ...placesOf(raw, authorityBehind),
    ...placesOf(raw, /(?<=[.;:)]\s{1,8})(?=\p{Lu}[\p{Lu}\s.]{3,80}$)/gu).filter((place) =>
      isAuthorityLine(raw.slice(place).trim()),
    ),
    ...placesOf(raw, signedBehind),
    ...placesOf(raw, archiveBeforeName).filter((place) => isPersonName(raw.slice(place).trim())),
  ].sort((a, b) => a - b);
}

function placesOf(raw: string, pattern: RegExp): readonly number[] {
  return [...raw.matchAll(pattern)].map((match) => match.index);
}

const purposeWords = foldedPattern(
  `^(?:(?:${recipientWords.aim.pattern})\\s|${recipientWords.purpose.pattern}(?![\\p{L}/]))`,
);

/** Brackets of the archive line name who drafted: "Lưu: VT, NC (Th-b)". */
const archiveLine = foldedPattern(`^${recipientWords.archive.pattern}(?![\\p{L}])`);

/** One line: the bullet and the closing mark go, a purpose in brackets stands apart. */
export function recipientLine(piece: Piece): RecipientLine {
  const line = piece.text.replace(/^[-–—+•*]\s*/u, '').replace(/[\s;.,:/]+$/u, '');
  const bracket = /\s*\(([^()]{1,80})\)$/u.exec(line);
  const purpose = bracket?.[1]?.trim() ?? '';
  const isPurpose = purposeWords.test(foldTone(purpose)) && !archiveLine.test(foldTone(line.slice(0, 10)));
  return {
    name: bracket !== null && isPurpose ? line.slice(0, bracket.index).trimEnd() : line,
    purpose: isPurpose ? purpose : null,
    leaf: leafOf(piece),
  };
}
