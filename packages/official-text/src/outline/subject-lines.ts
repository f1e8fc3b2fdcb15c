import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { headerWords } from '../lexicon/headers.ts';
import { bases, preambleWords } from '../lexicon/preambles.ts';
import { recipientWords } from '../lexicon/recipients.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { isHeaderBelowTitle } from './header.ts';
import { countWords, isUpperCase } from './heading.ts';
import { readLabel } from './numbering.ts';
import { saysWhatItGoesWith } from './promulgation.ts';
import type { Piece } from './source-piece.ts';

const addressed = recipientWords.addressed.pattern;
/** How a preamble begins. */
export const preambleStart = foldedPattern(
  `^(?:${anyOf(bases)}|${preambleWords.begins.pattern}|${addressed})(?![\\p{L}])`,
);
const addresseesStart = foldedPattern(`^${addressed}`);
const decides = foldedPattern(`^(?:${headerWords.decides.pattern})(?![\\p{L}])`);

/** Whether a line opens the addressees: "Kính gửi: …". */
export function opensAddressees(text: string): boolean {
  return addresseesStart.test(foldTone(text.slice(0, 20)));
}

/** Whether a line in capitals names who decides, as under the title of a decision: "CHỦ TỊCH ỦY BAN NHÂN DÂN …". */
export function namesAuthority(text: string): boolean {
  return isUpperCase(text) && decides.test(foldTone(text));
}

/** The lines of a subject (trích yếu) from a place on; `already` of them stand on the title's line. */
export function subjectLines(
  pieces: readonly Piece[],
  from: number,
  already: number,
  issuer: string | null,
): readonly Piece[] {
  const lines: Piece[] = [];
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const first = lines.length + already === 0;
    if (!first && issuer !== null && isAuthorityOf(issuer, piece.text)) break;
    if (!isSubjectLine(pieces, piece, at, first, lines.at(-1) ?? pieces[from - 1])) break;
    lines.push(piece);
  }
  return lines;
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" under the title of a decision: who decides, as the header names the issuer. */
function isAuthorityOf(issuer: string, text: string): boolean {
  return namesAuthority(text) && foldTone(text).endsWith(foldTone(issuer));
}

function isSubjectLine(
  pieces: readonly Piece[],
  piece: Piece,
  at: number,
  first: boolean,
  before: Piece | undefined,
): boolean {
  const { text } = piece;
  const label = readLabel(text);
  const goesOnWithDash =
    label?.level === 'dash' &&
    before !== undefined &&
    !piece.gap &&
    isUpperCase(text) &&
    isUpperCase(before.text);
  if ((label !== null && !goesOnWithDash) || saysWhatItGoesWith(text) || text.startsWith('|')) return false;
  if (/[;:]$/.test(text) || opensAddressees(text) || isHeaderBelowTitle(text)) return false;
  const upper =
    isUpperCase(text) || (before !== undefined && isUpperCase(before.text) && !/\p{L}/u.test(text));
  if (first) return upper || text.length <= 600 ? !(/\.$/.test(text) && text.length > 250) : false;
  if (before !== undefined && isUpperCase(before.text) !== upper) return false;
  if (upper) return !(piece.gap && decides.test(foldTone(text)) && isFollowedByBases(pieces, at));
  if (text.length > 300 || /\.$/.test(text)) return false;
  if (/^\p{Lu}/u.test(text) && preambleStart.test(foldTone(text.slice(0, 40)))) return false;
  if (piece.strong || periodLine.test(foldTone(text))) return true;
  return piece.gap ? isCutSubject(pieces, at) : !startsParagraph(pieces, at);
}

/** "Năm học 2026 - 2027" on a line of its own under a subject. */
const periodLine = foldedPattern(`^\\(?(?:${headerWords.period.pattern})[ :][^.;]{0,40}\\d{4}\\)?$`);

/** A subject whose lines stand apart: what follows without a closing mark, right before bases or numbered text. */
function isCutSubject(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at] as Piece;
  const next = pieces[at + 1]?.text ?? '';
  if (/[.;:,]$/.test(text) || countWords(text, 41) > 40) return false;
  return preambleStart.test(foldTone(next.slice(0, 40))) || readLabel(next)?.level === 'roman';
}

function isFollowedByBases(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at + 1, at + 3).some((next) => preambleStart.test(foldTone(next.text.slice(0, 40))));
}

/** Whether unmarked lines from here on run to a sentence's end: then they are text, not a subject. */
function startsParagraph(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < Math.min(pieces.length, from + 12); at += 1) {
    const piece = pieces[at] as Piece;
    if (at > from && (piece.gap || preambleStart.test(foldTone(piece.text.slice(0, 40))))) return false;
    if (/[.;:]$/.test(piece.text)) return true;
  }
  return false;
}
