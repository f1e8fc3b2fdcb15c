import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { territoryNouns } from '../lexicon/bodies.ts';
import { citationWords } from '../lexicon/citations.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { headerWords } from '../lexicon/headers.ts';
import { authorityPrefixes } from '../lexicon/signatures.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { isAnnexHeading, readAnnex } from './annex.ts';
import { readIdentity } from './header.ts';
import { readTitle } from './header-title.ts';
import { isUpperCase } from './heading.ts';
import { issuerOf, typeInPreamble } from './issuer.ts';
import { isPageNumber } from './join-lines.ts';
import { readLabel } from './numbering.ts';
import type { OfficialDocument } from './official-document.ts';
import { readOpening } from './opening.ts';
import { isDatedPlace } from './place-date.ts';
import { saysWhatItGoesWith } from './promulgation.ts';
import { readBlocks } from './sections.ts';
import { isAnyPersonName, isAuthorityLine, isPersonName, isPositionInWords } from './signature-block.ts';
import type { Piece } from './source-piece.ts';
import { leafOf } from './source-piece.ts';
import { isRule, opensRecipients, readTail } from './tail.ts';

/** A decision carries a plan, a plan a programme: no document encloses more documents than this inside each other. */
const deepestEnclosure = 3;

/** Reads pieces as one document: opening, body, tail, then annexes and what it encloses; `depth` 0 encloses the others. */
export function readDocument(source: string, pieces: readonly Piece[], depth: number): OfficialDocument {
  const opening = readOpening(source, pieces, depth > 0);
  const bodyStart = opening.next;
  const mayEnclose = depth < deepestEnclosure;
  const parts = findParts(pieces, bodyStart, mayEnclose);
  const body = readBlocks(source, pieces.slice(bodyStart, parts.tail), { closing: true });
  const tail = readTail(source, pieces.slice(parts.tail, parts.end));
  const behind = pieces.slice(parts.end);
  const enclosedAt = mayEnclose
    ? behind.findIndex((piece, at) => opensEnclosed(behind, piece, at, parts.hasTail))
    : -1;
  const annexPieces = enclosedAt === -1 ? behind : behind.slice(0, enclosedAt);
  return {
    source,
    identity: {
      ...(opening.identity.date === null && opening.identity.place === null
        ? {
            ...opening.identity,
            ...datedAtTheEnd(pieces.slice(Math.max(bodyStart, parts.tail - 3), parts.end)),
          }
        : opening.identity),
      ...(opening.identity.type === null && opening.title === null
        ? { type: typeInPreamble(body.flatMap(paragraphText)) }
        : {}),
      issuer: issuerOf(opening.identity, body.flatMap(paragraphText), tail.signature),
    },
    header: opening.header,
    title: opening.title,
    subject: opening.subject,
    addressees: opening.addressees,
    body: [
      ...body,
      ...tail.rest
        .filter(isNote)
        .map((piece) => ({ kind: 'paragraph', role: 'note', leaf: leafOf(piece) }) as const),
    ],
    recipients: tail.recipients,
    recipientsHeading: tail.heading,
    signature: tail.signature,
    annexes: annexGroups(annexPieces).map((group) => readAnnex(source, group)),
    enclosed: enclosedAt === -1 ? null : readDocument(source, behind.slice(enclosedAt), depth + 1),
    unplaced: tail.rest.filter((piece) => !isNote(piece)).map((piece) => leafOf(piece)),
  };
}

/** Place and date above the signature, where schools and groups write them. */
function datedAtTheEnd(pieces: readonly Piece[]): Pick<OfficialDocument['identity'], 'place' | 'date'> {
  const line = pieces.find(isPlaceAndDate);
  const { place, date } = readIdentity(line === undefined ? [] : [line.text]);
  return { place, date };
}

/** A line that is place and date and nothing else. */
function isPlaceAndDate({ text }: Pick<Piece, 'text'>): boolean {
  return placeAndDate.test(text) && isDatedPlace(text) && readLabel(text) === null;
}

/** A name of capitals and figures, then the date, and nothing else. */
const placeAndDate = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}’'.]{0,9}|\\d{1,3}|${anyOf(territoryNouns)})[ ,]\\s?(?:[-–]\\s)?){1,6}${calendarUnits.day.pattern}[^.;:]{1,40}\\d{4}$`,
  'u',
);

interface Parts {
  /** Where recipients and signature begin. */
  readonly tail: number;
  /** Where annexes or an enclosed document begin. */
  readonly end: number;
  readonly hasTail: boolean;
}

/** A footnote, a page's number, a rule. */
function isNote(piece: Piece): boolean {
  return /^\[?\(?\d{1,3}[\])]/.test(piece.text) || isPageNumber(piece) || isRule(piece);
}

function findParts(pieces: readonly Piece[], from: number, mayEnclose: boolean): Parts {
  const firstBehind = (start: number, afterTail: boolean) => {
    for (let at = start; at < pieces.length; at += 1) {
      const piece = pieces[at] as Piece;
      if (isAnnexHeading(piece.text) && (afterTail || standsAlone(pieces, at))) return at;
      if (mayEnclose && opensEnclosed(pieces, piece, at, afterTail && at > start)) return at;
      if (afterTail && at > start && opensBareAnnex(pieces, at)) return at;
    }
    return pieces.length;
  };
  const early = firstBehind(from, false);
  const recipients = findFrom(pieces, from, (piece) => opensRecipients(piece.text));
  const signature = findFrom(pieces, from, (piece, at) => opensSignature(pieces, piece, at));
  const candidates = [recipients, signature].filter((at) => at < early);
  if (candidates.length === 0 && recipients === pieces.length)
    return { tail: early, end: early, hasTail: false };
  const first = candidates.length === 0 ? recipients : Math.min(...candidates);
  const tail = first === recipients && isPositionAbove(pieces, first, from) ? first - 1 : first;
  if (tail > early) return { tail: early, end: early, hasTail: false };
  return { tail: beforeRules(pieces, tail, from), end: firstBehind(tail, true), hasTail: true };
}

/** "GIÁM ĐỐC" over "Nơi nhận:", where the right column of a page comes first; the name stands below. */
function isPositionAbove(pieces: readonly Piece[], recipients: number, from: number): boolean {
  const above = pieces[recipients - 1];
  return (
    above !== undefined &&
    recipients - 1 > from &&
    isUpperCase(above.text) &&
    isAuthorityLine(above.text) &&
    above.text.length <= 80
  );
}

/** The empty heading row of a table of two columns belongs to what stands in the table. */
function beforeRules(pieces: readonly Piece[], tail: number, from: number): number {
  let at = tail;
  while (at > from && isRule(pieces[at - 1] as Piece)) at -= 1;
  return at;
}

function findFrom(
  pieces: readonly Piece[],
  from: number,
  test: (piece: Piece, at: number) => boolean,
): number {
  for (let at = from; at < pieces.length; at += 1) if (test(pieces[at] as Piece, at)) return at;
  return pieces.length;
}

/** An authority such as "TM. ỦY BAN NHÂN DÂN", or a position with a name soon under it. */
function opensSignature(pieces: readonly Piece[], piece: Piece, at: number): boolean {
  if (at >= pieces.length - 4 && isPositionInWords(piece.text))
    return isPersonName(pieces[at + 1]?.text ?? '') || isPersonName(pieces[at + 2]?.text ?? '');
  if (!isAuthorityLine(piece.text) || piece.text.length > 200) return false;
  if (withPrefix.test(piece.text)) return true;
  return pieces.slice(at + 1, at + 5).some((next) => isAnyPersonName(next.text));
}

const withPrefix = new RegExp(`^(?:${anyOf(authorityPrefixes).toUpperCase()})\\s?[./]`, 'u');

function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return next !== undefined && (isUpperCase(next.text) || next.strong || /^\(/.test(next.text));
}

const formHeading = foldedPattern(
  `^(?:(?:${citationWords.form.pattern}) (?:${connectives.number.pattern} ?:? ?)?[\\d]{1,3}[a-z]?(?![\\p{L}\\d])[^.;]{0,80}|${headerWords.nameless.pattern}.{0,80})$`,
);
/** A form has its heading and the header that is to be filled in above its title. */
const longestFormHeader = 12;

/** Whether a title is that of a blank form: under "Mẫu số 01", or under a header that is to be filled in. */
function isOfForm(pieces: readonly Piece[], at: number): boolean {
  return pieces
    .slice(Math.max(0, at - longestFormHeader), at)
    .some(({ text }) => formHeading.test(foldTone(text.slice(0, 120))));
}

/** The title of a document that this one promulgates: it follows the signature, or says what it goes with. */
function opensEnclosed(pieces: readonly Piece[], piece: Piece, at: number, afterTail: boolean): boolean {
  if (!isUpperCase(piece.text) || piece.text.endsWith(':') || readTitle(piece.text) === null) return false;
  if (isOfForm(pieces, at)) return false;
  if (afterTail) return true;
  return pieces.slice(at + 1, at + 7).some((next) => saysWhatItGoesWith(next.text));
}

function annexGroups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = groups.at(-1);
    const opens =
      last === undefined ||
      isAnnexHeading(piece.text) ||
      (last.length > longestAnnexHeading && opensBareAnnex(pieces, at));
    if (opens) groups.push([piece]);
    else last.push(piece);
  }
  return groups;
}

/** The heading, the title and "(Kèm theo …)" take no more lines than this. */
const longestAnnexHeading = 6;
const longestBareTitle = 3;

/** A title without the word "Phụ lục" that says which document it goes with: a table under the signature. */
function opensBareAnnex(pieces: readonly Piece[], at: number): boolean {
  for (let next = at; next <= at + longestBareTitle; next += 1) {
    const text = pieces[next]?.text ?? '';
    if (next > at && saysWhatItGoesWith(text)) return true;
    if (!isUpperCase(text) || isAnnexHeading(text)) return false;
    if (isAuthorityLine(text) || isAnyPersonName(text)) return false;
  }
  return false;
}

function paragraphText(block: { readonly kind: string }): readonly string[] {
  const paragraph = block as { readonly kind: string; readonly leaf?: { readonly text: string } };
  return paragraph.kind === 'paragraph' && paragraph.leaf !== undefined ? [paragraph.leaf.text] : [];
}
