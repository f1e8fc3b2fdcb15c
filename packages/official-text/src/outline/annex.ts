import { romanNumeral, romanValue } from '@chiendich/core';
import { annexWords } from '../lexicon/annexes.ts';
import { connectives } from '../lexicon/connectives.ts';
import { isUpperCase } from './heading.ts';
import type { Annex } from './official-document.ts';
import { saysWhatItGoesWith } from './promulgation.ts';
import { readBlocks } from './sections.ts';
import type { Piece } from './source-piece.ts';
import { leafOf } from './source-piece.ts';

const heading = annexWords.heading.pattern;
const number = `(?:${connectives.number.pattern}\\s*:?\\s*)?((?:XL|[IVX])[IVX]{0,5}|\\d{1,2})`;
const alone = new RegExp(`^${heading}(?:\\s+${number})?\\s*[.:]?$`, 'iu');
const withTitle = new RegExp(`^${heading}\\s+${number}\\s*[.:–-]?\\s+(?=\\p{L})`, 'iu');

/** Whether a line is the heading of an annex: "Phụ lục II" alone, or in capitals with its title. */
export function isAnnexHeading(text: string): boolean {
  return alone.test(text) || (withTitle.test(text) && isUpperCase(text));
}

/**
 * The Roman label of an annex: "số 01" and "1" are I; '' for a heading without a number.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, III.1.b
 */
function annexLabel(written: string | undefined): string {
  if (written === undefined || written === '') return '';
  const upper = written.toUpperCase();
  if (romanValue(upper) !== null) return upper;
  const value = Number(written);
  return Number.isInteger(value) && value >= 1 && value < 100 ? romanNumeral(value) : written;
}

/** Reads an annex: its heading lines, and what stands under them. */
export function readAnnex(source: string, pieces: readonly Piece[]): Annex {
  const first = pieces[0] as Piece;
  const label = annexLabel((alone.exec(first.text) ?? withTitle.exec(first.text))?.[1]);
  const titles: string[] = alone.test(first.text) ? [] : [first.text.replace(withTitle, '')];
  let promulgation: string | null = null;
  let at = 1;
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (saysWhatItGoesWith(piece.text)) promulgation = piece.text;
    else if (promulgation === null && at <= 6 && isTitleLine(piece)) titles.push(piece.text);
    else break;
  }
  return {
    label,
    title: titles.length === 0 ? null : titles.join(' '),
    promulgation,
    leaves: pieces.slice(0, at).map((piece) => leafOf(piece)),
    body: readBlocks(source, pieces.slice(at), { closing: false }),
  };
}

function isTitleLine(piece: Piece): boolean {
  if (piece.text.startsWith('|') || /^(?:[IVX]{1,5}|\d{1,2})[.)]\s/.test(piece.text)) return false;
  const letters = piece.text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return isUpperCase(piece.text) || piece.strong || (letters.length > 8 && capitals / letters.length > 0.8);
}
