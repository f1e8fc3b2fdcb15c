import { foldTone } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace, pattern } from '@chiendich/core/scan';
import { territoryNouns } from '../lexicon/bodies.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { otherTitledTypes } from '../lexicon/document-types.ts';
import { headerWords } from '../lexicon/headers.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { parseSymbol, referenceSource } from '../symbol/document-symbol.ts';
import { DOCUMENT_TYPES } from '../symbol/document-type.ts';
import { isUpperCase, namesBody } from './heading.ts';
import type { DocumentIdentity } from './official-document.ts';
import type { PlaceDate } from './place-date.ts';
import { dateOf, isDatedPlace, placeDateIn, placeOf } from './place-date.ts';

const nationalName = pattern(headerWords.nationalName.pattern);
const motto = pattern(headerWords.motto.pattern);
const types = [...DOCUMENT_TYPES, ...otherTitledTypes];
const abbreviations = [...types.flatMap(({ abbreviation }) => abbreviation ?? []), 'CV'];
const numberWord = connectives.number.pattern;
const numberLine = new RegExp(
  `(?:^|\\s)${numberWord}\\s{0,3}[:.]?\\s{0,3}(?=[\\d.…_\\s]{0,24}(?:[/-]|(?:${abbreviations.join('|')})\\s?/))`,
  'iu',
);
const typeNames = types.map((type) => type.name.toUpperCase());
const typesByName = new Map(types.map((type) => [foldTone(type.name), type]));

/** Names without their marks, and spaces, for titles that a scanner misread ("KẺ HOẠCH") or that are written apart ("K Ế H O Ạ C H"). */
const typesByBareName = new Map(types.map((type) => [bareName(type.name), type]));

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
    (type) => folded.startsWith(`${type} `) && !folded.startsWith(`${type} ${numberWord} `),
  );
  return name === undefined
    ? null
    : { abbreviation: typesByName.get(name)?.abbreviation ?? null, length: name.length };
}

/** Whether a line names the State or the Party, as every header does. */
export function isNationalLine(text: string): boolean {
  return inCapitals(nationalName, text) !== null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretchOf(words: FoldedPattern, text: string): Stretch | null {
  const found = words.exec(foldInPlace(text));
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function without(text: string, stretch: Stretch | null): string {
  return stretch === null ? text : `${text.slice(0, stretch.start)} ${text.slice(stretch.end)}`;
}

/** Where words stand that a text has in capitals; null where it does not have them. */
function inCapitals(words: FoldedPattern, text: string): Stretch | null {
  const found = stretchOf(words, text);
  const written = found === null ? '' : text.slice(found.start, found.end);
  return written === written.toUpperCase() ? found : null;
}

/** Whether a line belongs to the header: an agency, the national name, the motto, the number, the place and date. */
export function isHeaderLine(text: string): boolean {
  return (
    isUpperCase(text) ||
    isNationalLine(text) ||
    stretchOf(motto, text) !== null ||
    numberLine.test(text.slice(0, 60)) ||
    placeDateIn(text) !== null
  );
}

const letterSubject = foldedPattern(`^(?:${headerWords.letterSubject.pattern})(?![\\p{L}])`);

/** "V/v …": the subject of a công văn, under its number. */
export function isLetterSubject(text: string): boolean {
  return letterSubject.test(foldTone(text.slice(0, 20)));
}

/** What the lines of a header say; `type` is left to the title. */
export function readIdentity(lines: readonly string[]): Omit<DocumentIdentity, 'type'> {
  let symbol: ReturnType<typeof parseSymbol> = null;
  let dated: PlaceDate | null = null;
  for (const line of lines) {
    dated ??= placeDateIn(line);
    symbol ??= numberOf(line);
  }
  const named = lines
    .map((line) => agencyOf(line.replace(agencyLabel, '')))
    .filter((agency) => agency !== '');
  const inCapitals = named.filter(
    (agency, at) =>
      named.length === 1 ||
      !youthEmblem.test(foldTone(agency)) ||
      restIsBelow.test(foldTone(named[at - 1] ?? '')),
  );
  const [superior, issuer] = agenciesOf(inCapitals.length > 0 ? inCapitals : lines.filter(isAgencyInWords));
  return {
    number: symbol?.number ?? null,
    symbol: symbol?.symbol ?? null,
    place: dated === null ? null : placeOf(dated.place),
    date: dated === null ? null : dateOf(dated.date),
    issuer,
    superior,
  };
}

const agencyLabel = new RegExp(`^${headerWords.issuedBy.pattern}\\s?:\\s?`, 'iu');
/** The youth union's papers have its name where others name the State. */
const youthEmblem = foldedPattern(`^${headerWords.youthUnion.pattern}$`);
const restIsBelow = foldedPattern(`(?:${headerWords.restIsBelow.pattern})$`);

/** Whether a line below a title belongs to the header: a number, place and date, the issuer behind its label. */
export function isHeaderBelowTitle(text: string): boolean {
  if (text.length > 120) return false;
  return (
    (numberAtStart.test(text) && numberOf(text) !== null) ||
    (isDatedPlace(text) && !/[.;:]$/.test(text)) ||
    agencyLabel.test(text)
  );
}

const numberAtStart = new RegExp(`^${numberWord}\\s{0,3}[:.]?\\s{0,3}[\\d.…_/]`, 'iu');

const reference = new RegExp(
  `^[\\s.…_]{0,24}(?:${referenceSource}|[/-]\\s{0,3}[A-ZĐ][A-Za-zĐđÀ-ỹ0-9.&]{0,24}(?:\\s{0,3}[-/]\\s{0,3}[A-ZĐ][A-Za-zĐđÀ-ỹ0-9.&]{0,24}){0,6})`,
  'u',
);

function numberOf(line: string): ReturnType<typeof parseSymbol> {
  const opening = numberLine.exec(line.slice(0, 2000));
  if (opening === null) return null;
  const found = reference.exec(line.slice(opening.index + opening[0].length));
  return found === null ? null : parseSymbol(found[0]);
}

const numberAndRest = new RegExp(`${numberLine.source}.*$`, 'iu');

/** The agencies of a header line: what is in capitals and neither national name, motto, number nor stamp. */
function agencyOf(line: string): string {
  const unnamed = without(line, inCapitals(nationalName, line));
  const text = without(unnamed, stretchOf(motto, unnamed))
    .replace(numberAndRest, ' ')
    .replace(/[-–—─_=*~]{3,}/g, ' ')
    .replace(/\s+\*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (placeDateIn(text) !== null || isLetterSubject(text) || !isUpperCase(text)) return '';
  return isNotice(text) ? '' : text;
}

/** "Trường THCS Kim Đồng" in a header without capitals. */
function isAgencyInWords(line: string): boolean {
  return line.length <= 80 && !/[.;:,]$/.test(line) && namesBody(line) && placeDateIn(line) === null;
}

const notices = foldedPattern(`^[(\\[*]?(?:${headerWords.notice.pattern})(?![\\p{L}])`);

/** What stands above a header without being part of it: a degree of secrecy or urgency, a draft's mark, a warning. */
function isNotice(text: string): boolean {
  return notices.test(foldTone(text));
}

const territory = new RegExp(`^(?:${anyOf(territoryNouns).toUpperCase()}|TP\\.?)\\s`, 'u');
const goesOn = foldedPattern(`(?: (?:${headerWords.nameGoesOn.pattern})|[,-])$`);
const restOfName = foldedPattern(`^(?:${headerWords.restOfName.pattern}) `);
/** A body and one under it that a flattened header runs together. "Phòng thủ", "phòng, chống" begin no body's name. */
const subordinates = [
  foldedPattern(
    `^((?:${headerWords.bodyAbove.pattern}) .{2,80}?) ((?:${headerWords.bodyBelow.pattern}) .*)$`,
  ),
  foldedPattern(`^(${headerWords.educationOffice.pattern}.{2,60}?) ((?:${headerWords.school.pattern}) .*)$`),
];

/** The body above and the issuer: the last agency issues, a name may take several lines. */
function agenciesOf(lines: readonly string[]): readonly [string | null, string | null] {
  const names: string[] = [];
  for (const line of lines) {
    const before = names.at(-1);
    if (
      before !== undefined &&
      (territory.test(line) ||
        goesOn.test(foldTone(before)) ||
        restOfName.test(foldTone(line)) ||
        !namesBody(line))
    ) {
      names[names.length - 1] = `${before} ${line}`;
    } else names.push(line);
  }
  const only = names.length === 1 ? subordinateIn(names[0] as string) : null;
  if (only !== null) return [only[0].replace(/\s[-–—]$/u, ''), only[1]];
  return [names.length > 1 ? (names[0] as string) : null, names[1] ?? names[0] ?? null];
}

/** The two bodies of a name that a flattened header ran together; null where it names one. */
function subordinateIn(name: string): readonly [string, string] | null {
  const folded = foldInPlace(name);
  const match = subordinates.map((form) => form.exec(folded)).find((found) => found !== null);
  const above = match?.[1]?.length;
  return above === undefined ? null : [name.slice(0, above), name.slice(above + 1)];
}
