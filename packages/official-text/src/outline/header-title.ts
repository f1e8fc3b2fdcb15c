import { foldTone } from '@chiendich/core';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { otherTitledTypes } from '../lexicon/document-types.ts';
import { headerWords } from '../lexicon/headers.ts';
import { DOCUMENT_TYPES } from '../symbol/document-type.ts';
import { isUpperCase } from './heading.ts';
import { placeDateIn } from './place-date.ts';

/** The types that a document is read as by its title line. */
export const titledTypes = [...DOCUMENT_TYPES, ...otherTitledTypes];
const typeNames = titledTypes.map((type) => type.name.toUpperCase());
const typesByName = new Map(titledTypes.map((type) => [foldTone(type.name), type]));

/** Names without their marks, and spaces, for titles that a scanner misread ("KẺ HOẠCH") or that are written apart ("K Ế H O Ạ C H"). */
const typesByBareName = new Map(titledTypes.map((type) => [bareName(type.name), type]));

function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

/** "KẾ HOẠCH LIÊN TỊCH": a plan of several bodies. */
const jointly = new RegExp(`(?<=\\S)\\s(?:${headerWords.jointly.pattern})$`, 'iu');

/**
 * The document type that a title line names, and what of the line is the type's name; null where the line is no title.
 *
 * `KẾ HOẠCH`, `Kế hoạch` alone on a line, `KẾ HOẠCH TRIỂN KHAI …` and `KẾ HOẠCH Tổ chức …` are titles; `QUYẾT ĐỊNH:` is
 * not: it opens the articles of a decision.
 */
export function readTitle(
  text: string,
): { readonly abbreviation: string | null; readonly length: number } | null {
  if (text.length <= 40) {
    const name = text.replace(/[\s.:]+$/u, '').replace(jointly, '');
    const type =
      typesByName.get(foldTone(name)) ??
      (isUpperCase(name) ? typesByBareName.get(bareName(name)) : undefined);
    if (type !== undefined) return { abbreviation: type.abbreviation, length: text.length };
  }
  const upper = typeNames.find((name) => text.startsWith(`${name} `));
  if (upper === undefined) return null;
  const isSubject = text.length <= 400 && /^\s\p{Lu}/u.test(text.slice(upper.length)) && !/[.;:]$/.test(text);
  if (!isUpperCase(text.slice(0, 120)) && !isSubject) return null;
  return { abbreviation: typesByName.get(foldTone(upper))?.abbreviation ?? null, length: upper.length };
}

const titleBehindDate = new RegExp(
  `${calendarUnits.year.pattern}\\s\\d{4}\\s(?:\\(?${headerWords.draft.pattern.toUpperCase()}\\)?\\s)?(?=(?:${typeNames.join('|')})(?:\\s|$))`,
  'u',
);

/** Where a title begins that runs on behind place and date on one line; null where none does. */
export function titleBehindPlaceDate(text: string): number | null {
  const found = titleBehindDate.exec(text.slice(0, 1000));
  return found === null || placeDateIn(text.slice(0, found.index + 8)) === null
    ? null
    : found.index + found[0].length;
}

/** The type whose name a line begins with, in any case: "Kế hoạch tổ chức …". */
export function titleInWords(text: string): ReturnType<typeof readTitle> {
  const folded = foldTone(text);
  const name = [...typesByName.keys()].find(
    (type) => folded.startsWith(`${type} `) && !folded.startsWith(`${type} ${connectives.number.pattern} `),
  );
  return name === undefined
    ? null
    : { abbreviation: typesByName.get(name)?.abbreviation ?? null, length: name.length };
}
