import { foldTone, romanValue } from '@chiendich/core';
import { dateWords, ordinals } from '../lexicon/dates.ts';
import { levelNames } from '../lexicon/headings.ts';
import type { WordRow } from '../lexicon/word-row.ts';
import { anyOf, meaningIn } from '../lexicon/word-row.ts';
import { expectArgument } from '../misuse.ts';
import type { SectionLevel } from './official-document.ts';
import { saysWhatSectionsSay } from './section-words.ts';

/**
 * The number or bullet that opens an item (số thứ tự mục, khoản, điểm).
 *
 * `rank` orders the styles from the outermost; `value` is the place in its row, null for a bullet. `length` is what the
 * label takes of the line, white space included.
 *
 * @inline
 */
export interface ItemLabel {
  readonly level: SectionLevel;
  readonly rank: number;
  readonly label: string;
  readonly value: number | null;
  readonly length: number;
}

/** Letters in the order of the Vietnamese alphabet, as the decree numbers điểm; then those of other alphabets. */
const letterOrder = 'abcdđeghiklmnopqrstuvxyfjwz';

export const RANK = {
  part: 0,
  chapter: 1,
  heading: 2,
  article: 3,
  roman: 4,
  arabic: 5,
  decimal: 6,
  letter: 7,
  bracketed: 7.5,
  dash: 8,
  plus: 9,
} as const;

const romanOrNumber = '((?:XL|[IVX])[IVX]{0,5}|\\d{1,2})';
const thePlace = `${dateWords.ordinal.pattern}\\s+`;

/** A number behind the name of its level: "Chương II", "Điều 5.". */
function named(level: WordRow, number: string, end: string): RegExp {
  return new RegExp(`^${level.pattern.replace(/ /g, '\\s+')}\\s+${number}(?![\\p{L}\\d])${end}`, 'iu');
}

interface LabelForm {
  readonly pattern: RegExp;
  readonly read: (label: string) => Pick<ItemLabel, 'level' | 'rank' | 'value'> | null;
}

/** Labels that begin with the name of their level. */
const namedForms: readonly LabelForm[] = [
  {
    pattern: named(
      levelNames.part,
      `((?:${thePlace})?(?:${anyOf(ordinals)})|[IVX]{1,5}|\\d{1,2})`,
      '[.:]?\\s*',
    ),
    read: (label) => ({ level: 'part', rank: RANK.part, value: ordinal(label) }),
  },
  {
    pattern: named(levelNames.chapter, romanOrNumber, '[.:]?\\s*'),
    read: (label) => ({ level: 'chapter', rank: RANK.chapter, value: ordinal(label) }),
  },
  {
    pattern: named(levelNames.heading, romanOrNumber, '(?:[.:]\\s*|\\s+(?=\\p{Lu})|$)'),
    read: (label) => ({ level: 'heading', rank: RANK.heading, value: ordinal(label) }),
  },
  {
    pattern: named(levelNames.article, '(\\d{1,3}[a-zđ]?)', '(?:\\s*[.:]\\s*|$)'),
    read: (label) => ({ level: 'article', rank: RANK.article, value: Number.parseInt(label, 10) }),
  },
];

const numberForms: readonly LabelForm[] = [
  {
    pattern:
      /^((?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){1,4})(?:[.)]\s*|\s{0,2}[-–](?=\s)\s*|\s+|(?=\p{Lu}))(?=\S|$)/u,
    read: (label) => {
      const parts = label.split('.');
      return {
        level: 'decimal',
        rank: RANK.decimal + (parts.length - 2) / 10,
        value: Number(parts.at(-1)),
      };
    },
  },
  {
    pattern: /^((?:XL|[IVX])[IVX]{0,5})(?:\s{0,2}(?:\/\.|[.)])|\s{0,2}[-–:/](?=\s))\s*(?=\S|$)/u,
    read: (label) => {
      const value = romanValue(label);
      return value === null ? null : { level: 'roman', rank: RANK.roman, value };
    },
  },
  {
    pattern: /^([A-HĐ])\s{0,2}(?:\/\.?|[.)])\s*(?=\p{Lu}\p{L})/u,
    read: (label) => ({ level: 'part', rank: RANK.part, value: letterValue(label.toLowerCase()) }),
  },
  {
    pattern: /^(\d{1,2})\s{0,2}(?:\/\.|\.(?!\d)|\/(?=\s)|[-–](?=\s\p{Lu}))\s*(?=\S|$)/u,
    read: (label) => ({ level: 'arabic', rank: RANK.arabic, value: Number(label) }),
  },
  {
    pattern: /^\(?(\d{1,2}|[ivx]{1,5})\)\s*(?=\S|$)/u,
    read: (label) => ({ level: 'letter', rank: RANK.bracketed, value: ordinal(label) }),
  },
  {
    pattern: /^(?:\(?([a-zđ])\)\s*(?=\S|$)|([a-zđ])\s{0,2}\/\s{1,3}(?=\S))/u,
    read: (label) => ({ level: 'letter', rank: RANK.letter, value: letterValue(label) }),
  },
  {
    pattern: /^([a-zđ])\.\s{1,4}(?=\p{Lu})/u,
    read: (label) => ({ level: 'letter', rank: RANK.letter, value: letterValue(label) }),
  },
];

const bulletForms: readonly LabelForm[] = [
  {
    pattern: /^([-–—−•●▪■◦*·‐‑])(?:\s+(?=\S)|(?=\p{L}))/u,
    read: () => ({ level: 'dash', rank: RANK.dash, value: null }),
  },
  { pattern: /^(\+)\s*(?=\S)/u, read: () => ({ level: 'plus', rank: RANK.plus, value: null }) },
];

const otherForms = [...namedForms, ...numberForms];

/** The forms that may begin with the first character of a line. */
function formsFor(head: string): readonly LabelForm[] {
  if (/^[^\p{L}\d(]/u.test(head)) return bulletForms;
  return /^[\d(]/.test(head) ? numberForms : otherForms;
}

/**
 * The label at the beginning of a line; null where it has none.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.c–đ
 */
export function readLabel(text: string): ItemLabel | null {
  expectArgument(text, 'core/not-text', 'readLabel(text)');
  const head = text.slice(0, 60);
  for (const form of formsFor(head)) {
    const match = form.pattern.exec(head);
    const written = match?.[1] ?? match?.[2] ?? '';
    const kind = match === null ? null : form.read(written);
    if (match === null || kind === null) continue;
    const label = kind.level === 'dash' ? '-' : written;
    return { ...kind, label, length: match[0].length };
  }
  return readBareRoman(head);
}

/** "III THỜI GIAN THỰC HIỆN": a Roman number without a mark, before what sections say. */
function readBareRoman(head: string): ItemLabel | null {
  const match = /^([IVX]{1,5})\s{1,4}(?=\p{Lu})/u.exec(head);
  const value = match === null ? null : romanValue(match[1] ?? '');
  if (match === null || value === null || !saysWhatSectionsSay(head.slice(match[0].length))) return null;
  return { level: 'roman', rank: RANK.roman, label: match[1] ?? '', value, length: match[0].length };
}

/** The place of a letter in the order of the alphabet, from 1; 0 for anything but a single letter. */
export function letterValue(letter: string): number {
  return letter.length === 1 ? letterOrder.indexOf(letter) + 1 : 0;
}

const ordinalOf = meaningIn(ordinals);
const placeWord = new RegExp(`^${thePlace}`, 'i');

function ordinal(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const word = ordinalOf(foldTone(text.replace(placeWord, '')));
  return word === null ? romanValue(text.toUpperCase()) : Number(word);
}
