import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { headerWords } from '../lexicon/headers.ts';
import { preambleWords } from '../lexicon/preambles.ts';
import { recipientWords } from '../lexicon/recipients.ts';
import { tableWords } from '../lexicon/tables.ts';
import { typeOfSymbol } from '../symbol/document-symbol.ts';
import { isHeaderBelowTitle, isHeaderLine, readIdentity } from './header.ts';
import { isLetterSubject, isNotice } from './header-agencies.ts';
import { readTitle, titleInWords } from './header-title.ts';
import { isUpperCase } from './heading.ts';
import { isNationalLine } from './national-lines.ts';
import { readLabel } from './numbering.ts';
import type { DocumentIdentity, TextLeaf } from './official-document.ts';
import { hasPlaceDate } from './place-date.ts';
import type { Piece } from './source-piece.ts';
import { columnsOf, cutPiece, leafOf, sourceOffset } from './source-piece.ts';
import { namesAuthority, opensAddressees, preambleStart, subjectLines } from './subject-lines.ts';

/** What stands before the body of a document. */
export interface Opening {
  readonly identity: DocumentIdentity;
  readonly header: readonly TextLeaf[];
  readonly title: TextLeaf | null;
  readonly subject: readonly TextLeaf[];
  readonly addressees: readonly TextLeaf[];
  /** The piece with which the body begins. */
  readonly next: number;
}

/** A header has fewer lines than this. */
const longestHeader = 60;

export function readOpening(source: string, pieces: readonly Piece[], enclosed: boolean): Opening {
  const firstTitle = findTitle(pieces);
  const titleAt = titleUnderHeader(pieces, firstTitle);
  if (titleAt === -1) return letterOpening(source, pieces);
  const header = pieces.slice(0, titleAt).flatMap((piece) => columnsOf(source, piece));
  const line = pieces[titleAt] as Piece;
  const found =
    readTitle(line.text) ?? readMarkedTitle(line) ?? (titleAt === 0 ? titleInWords(line.text) : null);
  const [title = line, ...sameLine] =
    found === null || found.length >= line.text.length
      ? [line]
      : cutPiece(source, line, [sourceOffset(source, line, line.text, found.length)]);
  const above = firstTitle === titleAt ? -1 : (pieces[firstTitle]?.start ?? -1);
  const over = header.filter((piece) => piece.start > above).map((piece) => piece.text);
  const overTitle = readIdentity(over);
  // A draft's mark may stand under the title.
  const marks = pieces.slice(titleAt + 1, titleAt + 2).filter(({ text }) => isNotice(text));
  const from = titleAt + 1 + marks.length;
  const subject = [...sameLine, ...subjectLines(pieces, from, sameLine.length, overTitle.issuer)];
  let next = from + subject.length - sameLine.length;
  const below = overTitle.symbol === null && overTitle.date === null ? headerLinesFrom(pieces, next) : [];
  const identity =
    below.length === 0 ? overTitle : readIdentity([...over, ...below.map((piece) => piece.text)]);
  next += below.length;
  const authority = enclosed ? undefined : pieces[next];
  const isAuthority = authority !== undefined && namesAuthority(authority.text);
  if (isAuthority) next += 1;
  const addressees = addresseeLines(pieces, next);
  return {
    identity: {
      type: found?.abbreviation ?? null,
      ...identity,
      issuer: identity.issuer ?? (isAuthority ? authority.text : null),
    },
    header: [...header, ...marks, ...below, ...(isAuthority ? [authority] : [])].map((piece) =>
      leafOf(piece),
    ),
    title: leafOf(title),
    subject: subject.map((piece) => leafOf(piece)),
    addressees: withoutBars(addressees).map((piece) => leafOf(piece)),
    next: next + addressees.length,
  };
}

/** Texts that were written for a screen have number, place and date under the title. */
function headerLinesFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  let to = from;
  while (to < pieces.length && isHeaderBelowTitle((pieces[to] as Piece).text)) to += 1;
  return pieces.slice(from, to);
}

/** "QUYẾT ĐỊNH:" opens the articles of a decision. */
const operative = foldedPattern(`^(?:${headerWords.operative.pattern}) ?:$`);
const behindTitle = foldedPattern(
  `^(?:${recipientWords.addressed.pattern}|${recipientWords.heading.pattern}|${preambleWords.ground.pattern})(?![\\p{L}])`,
);

/** The line with the type's name: among the first lines, before numbered text, bases or recipients. */
function findTitle(pieces: readonly Piece[]): number {
  let marked = -1;
  for (let at = 0; at < Math.min(pieces.length, longestHeader); at += 1) {
    const piece = pieces[at] as Piece;
    const { text } = piece;
    if (readTitle(text) !== null && !operative.test(foldTone(text))) return at;
    if (marked === -1 && (readMarkedTitle(piece) !== null || (at === 0 && isTitleOfBareText(pieces))))
      marked = at;
    if (behindTitle.test(foldTone(text.slice(0, 20)))) return marked;
    if (readLabel(text)?.level === 'roman') return marked;
  }
  return marked;
}

/** A page prints the title once more above the document: then the title is the one under the header. */
function titleUnderHeader(pieces: readonly Piece[], at: number): number {
  if (at === -1 || pieces.slice(0, at).some((piece) => isNationalLine(piece.text))) return at;
  const ends = ({ text }: Piece) =>
    preambleStart.test(foldTone(text.slice(0, 40))) || readLabel(text)?.level === 'roman';
  let hasHeader = false;
  for (let below = at + 1; below < Math.min(pieces.length, at + longestNotice); below += 1) {
    const piece = pieces[below] as Piece;
    if (ends(piece)) return at;
    if (hasHeader && readTitle(piece.text) !== null) return below;
    hasHeader ||= isNationalLine(piece.text) || hasPlaceDate(piece.text);
  }
  return at;
}

/** "# Kế hoạch tổ chức Tết trồng cây": type and subject in one marked line, where no line in capitals is the title. */
function readMarkedTitle(piece: Piece): ReturnType<typeof readTitle> {
  if (!piece.strong || piece.text.length > 300 || /[.;:]$/.test(piece.text)) return null;
  return titleInWords(piece.text);
}

const opensTable = foldedPattern(`^[| ]{0,3}(?:${tableWords.ordinal.pattern})(?![\\p{L}])`);

/** "Kế hoạch dọn đường hoa" as the first line, with the preamble or a table right behind it: a text without a header. */
function isTitleOfBareText([first, second]: readonly Piece[]): boolean {
  if (first === undefined || second === undefined || first.text.length > 200) return false;
  if (/[.;:,]$|\d\s?\/\s?\p{Lu}/u.test(first.text) || titleInWords(first.text) === null) return false;
  return (
    opensTable.test(foldTone(second.text.slice(0, 20))) ||
    preambleStart.test(foldTone(second.text.slice(0, 40))) ||
    readLabel(second.text)?.level === 'roman'
  );
}

function addresseeLines(pieces: readonly Piece[], from: number): readonly Piece[] {
  if (!opensAddressees(pieces[from]?.text ?? '')) return [];
  const isPart = ({ text }: Piece) => text === '|' || readLabel(text)?.level === 'dash';
  let to = from + 1;
  while (to < pieces.length && isPart(pieces[to] as Piece)) to += 1;
  return pieces.slice(from, to);
}

/** A header has the national name among its first lines; what stands before it does not belong to the document. */
const longestNotice = 15;

/**
 * A document without a title: a công văn, whose subject stands under its number as "V/v …", or one whose title was lost,
 * with its subject in capitals under place and date.
 */
function letterOpening(source: string, pieces: readonly Piece[]): Opening {
  const national = pieces.slice(0, longestNotice).findIndex((piece) => isNationalLine(piece.text));
  const header: Piece[] = [];
  const subject: Piece[] = [];
  let isDated = false;
  let next = 0;
  for (; next < Math.min(pieces.length, longestHeader); next += 1) {
    const piece = pieces[next] as Piece;
    const columns = columnsOf(source, piece);
    if (next > national && preambleStart.test(foldTone(piece.text.slice(0, 40)))) break;
    const goesOnSubject =
      isLetterSubject(subject[0]?.text ?? '') && !piece.gap && subject.at(-1)?.end === piece.start;
    if (columns.some((column) => isLetterSubject(column.text))) {
      for (const column of columns) (isLetterSubject(column.text) ? subject : header).push(column);
    } else if (
      isDated &&
      isUpperCase(piece.text) &&
      readLabel(piece.text) === null &&
      !isLetterSubject(subject[0]?.text ?? '')
    ) {
      subject.push(piece);
    } else if (next < national || piece.text === '|' || isHeaderPiece(piece, columns))
      header.push(...columns);
    else if (goesOnSubject && !opensAddressees(piece.text)) subject.push(piece);
    else break;
    isDated ||= next >= national && columns.some((column) => hasPlaceDate(column.text));
  }
  const addressees = addresseeLines(pieces, next);
  const identity = readIdentity(header.map((piece) => piece.text));
  // A header that has its number has lost its title alone; the number itself says the type.
  const isLetter = isLetterSubject(subject[0]?.text ?? '') || addressees.length > 0 || !isDated;
  return {
    identity: {
      type: isLetter || identity.symbol === null ? null : typeOfSymbol(identity.symbol),
      ...identity,
    },
    header: header.map((piece) => leafOf(piece)),
    title: null,
    subject: subject.map((piece) => leafOf(piece)),
    addressees: withoutBars(addressees).map((piece) => leafOf(piece)),
    next: next + addressees.length,
  };
}

function isHeaderPiece(piece: Piece, columns: readonly Piece[]): boolean {
  return readLabel(piece.text) === null && columns.every((column) => isHeaderLine(column.text));
}

/** The bars of a table's cells widen the line before. */
function withoutBars(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (piece.text === '|' && last !== undefined) lines[lines.length - 1] = { ...last, end: piece.end };
    else lines.push(piece);
  }
  return lines;
}
