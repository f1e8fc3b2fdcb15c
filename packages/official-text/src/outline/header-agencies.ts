import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { territoryNouns } from '../lexicon/bodies.ts';
import { connectives } from '../lexicon/connectives.ts';
import { headerWords } from '../lexicon/headers.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { DOCUMENT_TYPES } from '../symbol/document-type.ts';
import { isNumberAlone, numberLine } from './header-number.ts';
import { isUpperCase, namesBody } from './heading.ts';
import { withoutNationalLines } from './national-lines.ts';
import { placeDateIn } from './place-date.ts';

/** "Cơ quan ban hành: " before the name of the issuer. */
export const agencyLabel = new RegExp(`^${headerWords.issuedBy.pattern}\\s?:\\s?`, 'iu');
/** The youth union's papers have its name where others name the State. */
const youthEmblem = foldedPattern(`^${headerWords.youthUnion.pattern}$`);
const restIsBelow = foldedPattern(`(?:${headerWords.restIsBelow.pattern})$`);

/** The body above and the issuer, as the lines of a header name them; null where they do not. */
export function agenciesIn(lines: readonly string[]): readonly [string | null, string | null] {
  const named: string[] = [];
  for (const line of lines) {
    const cites = citesInName(named, line);
    const agency = cites ? line : agencyOf(line.replace(agencyLabel, ''));
    if (agency !== '') named.push(agency);
  }
  const inCapitals = named.filter(
    (agency, at) =>
      named.length === 1 ||
      !youthEmblem.test(foldTone(agency)) ||
      restIsBelow.test(foldTone(named[at - 1] ?? '')),
  );
  return agenciesOf(inCapitals.length > 0 ? inCapitals : lines.filter(isAgencyInWords));
}

const type = `(?:${[...DOCUMENT_TYPES].map(({ name }) => name.toUpperCase()).join('|')})`;
const numberInCapitals = `${connectives.number.pattern.toUpperCase()}\\s{1,3}\\d{1,5}\\s?[/-]`;
const endsWithType = new RegExp(`(?<!\\p{L})${type}$`, 'u');
const typeAndNumber = new RegExp(`\\S\\s${type}\\s${numberInCapitals}`, 'u');
const numberAtStart = new RegExp(`^${numberInCapitals}`, 'u');

/**
 * Whether the number in a line belongs to the name of a body: "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" / "SỐ 15/QĐ-SYT", behind the
 * names in capitals above it.
 */
function citesInName(above: readonly string[], line: string): boolean {
  if (!isUpperCase(line)) return false;
  return typeAndNumber.test(line) || (numberAtStart.test(line) && endsWithType.test(above.at(-1) ?? ''));
}

/** The lines of a header whose number may be the document's own. */
export function linesOfOwnNumber(lines: readonly string[]): readonly string[] {
  const above: string[] = [];
  return lines.filter((line) => {
    const cites = citesInName(above, line);
    if (cites || agencyOf(line) !== '') above.push(line);
    return !cites;
  });
}

const letterSubject = foldedPattern(`^(?:${headerWords.letterSubject.pattern})(?![\\p{L}])`);

/** "V/v …": the subject of a công văn, under its number. */
export function isLetterSubject(text: string): boolean {
  return letterSubject.test(foldTone(text.slice(0, 20)));
}

const numberAndRest = new RegExp(`${numberLine.source}.*$`, 'iu');

/** The agencies of a header line: what is in capitals and neither national name, motto, number nor stamp. */
function agencyOf(line: string): string {
  const text = withoutNationalLines(line)
    .replace(numberAndRest, ' ')
    .replace(/[-–—─_=*~]{3,}/g, ' ')
    .replace(/\s+\*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (placeDateIn(text) !== null || isLetterSubject(text) || !isUpperCase(text)) return '';
  if (isNumberAlone(text)) return '';
  return isNotice(text) ? '' : text;
}

/** "Trường THCS Kim Đồng" in a header without capitals. */
function isAgencyInWords(line: string): boolean {
  return line.length <= 80 && !/[.;:,]$/.test(line) && namesBody(line) && placeDateIn(line) === null;
}

const notices = foldedPattern(`^[(\\[*]?(?:${headerWords.notice.pattern})(?![\\p{L}])`);

/** What stands above a header without being part of it: a degree of secrecy or urgency, a draft's mark, a warning. */
export function isNotice(text: string): boolean {
  return notices.test(foldTone(text));
}

const territory = new RegExp(`^(?:${anyOf(territoryNouns).toUpperCase()}|TP\\.?)\\s`, 'u');
const partyBody = foldedPattern(`^(?:${headerWords.partyBody.pattern})(?!\\p{L})`);
const goesOn = foldedPattern(`(?: (?:${headerWords.nameGoesOn.pattern})|[,-])$`);
const village = foldedPattern(`^(?:${headerWords.village.pattern})(?!\\p{L})`);
const namesTerritory = foldedPattern(
  `(?: |^)(?:${anyOf(territoryNouns)}|${headerWords.village.pattern})(?!\\p{L})`,
);
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
      ((territory.test(line) && !partyBody.test(foldTone(line))) ||
        (youthEmblem.test(foldTone(line)) && restIsBelow.test(foldTone(before))) ||
        goesOn.test(foldTone(before)) ||
        restOfName.test(foldTone(line)) ||
        (village.test(foldTone(line)) && !namesTerritory.test(foldTone(before))) ||
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
