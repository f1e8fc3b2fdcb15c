import { foldTone } from '@chiendich/core';
import { foldedPattern, matchesOf } from '@chiendich/core/scan';
import { territoryNouns } from '../lexicon/bodies.ts';
import { citationWords } from '../lexicon/citations.ts';
import { headerWords } from '../lexicon/headers.ts';
import { preambleWords } from '../lexicon/preambles.ts';
import { authorityPrefixes } from '../lexicon/signatures.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { DOCUMENT_TYPES } from '../symbol/document-type.ts';
import { namesBody } from './heading.ts';
import type { DocumentIdentity, SignatureBlock } from './official-document.ts';

const issues = foldedPattern(
  `(?:${citationWords.makes.pattern})(?: (?:${preambleWords.contents.pattern}))? (?:${citationWords.planLike.pattern})`,
  'gu',
);

/** A paragraph that says who makes the plan says so in its last words. */
const makersWords = 400;
const bareBody = foldedPattern(`^(?:${headerWords.bareBody.pattern})$`);
const bareBodyOfLevel = foldedPattern(
  `^(?:${headerWords.bareBody.pattern}) (?<level>${anyOf(territoryNouns)})$`,
);

/**
 * Who issues a document: as its header names it, else as its preamble or its signature does. A header that a converter cut
 * to "ỦY BAN NHÂN DÂN" names no one: the preamble says of which level, the place of issue of which territory.
 */
export function issuerOf(
  { issuer, place }: Pick<DocumentIdentity, 'issuer' | 'place'>,
  paragraphs: readonly string[],
  signature: SignatureBlock | null,
): string | null {
  if (issuer !== null && !bareBody.test(foldTone(issuer))) return issuer;
  const maker = makerIn(paragraphs);
  if (issuer === null) return maker ?? signerIn(signature);
  if (maker === null) return issuer;
  const level = bareBodyOfLevel.exec(foldTone(maker))?.groups?.level;
  if (level === undefined) return bareBody.test(foldTone(maker)) ? issuer : maker;
  if (place === null) return issuer;
  const name = foldTone(place).startsWith(`${level} `) ? place.slice(level.length + 1) : place;
  return `${maker} ${name}`;
}

const saysType = foldedPattern(`^(?:${citationWords.planLike.pattern})(?![\\p{L}])`);

/**
 * The type of a text without a title whose preamble says what is made: "…, Trường A xây dựng Kế hoạch …, cụ thể như sau:".
 */
export function typeInPreamble(paragraphs: readonly string[]): string | null {
  const making = paragraphs.slice(0, 12).find((text) => text.endsWith(':') && makerIn([text]) !== null);
  if (making === undefined) return null;
  const text = making.slice(-makersWords);
  for (const found of matchesOf(issues, foldTone(text))) {
    if (bodyAtEnd(text.slice(0, found.index).trimEnd()) === null) continue;
    const end = found.index + found[0].length;
    const named = DOCUMENT_TYPES.find(
      ({ name }) => foldTone(text.slice(end - name.length, end)) === foldTone(name),
    );
    if (named !== undefined && saysType.test(foldTone(named.name))) return named.abbreviation;
  }
  return null;
}

/** Who says in the preamble that it makes the plan ("…, Sở X xây dựng Kế hoạch như sau"). */
function makerIn(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, 12)) {
    const text = paragraph.slice(-makersWords);
    for (const found of matchesOf(issues, foldTone(text))) {
      const name = bodyAtEnd(text.slice(0, found.index).trimEnd());
      if (name !== null) return name;
    }
  }
  return null;
}

/** A name with more marks in it than these is not a body. */
const mostMarks = 3;

/** The body that a text ends with: behind the last mark, or an earlier one where the name itself holds marks. */
function bodyAtEnd(text: string): string | null {
  let end = text.length;
  for (let marks = 0; marks <= mostMarks; marks += 1) {
    const start = Math.max(...[', ', '; ', '. '].map((mark) => text.lastIndexOf(mark, end - 1))) + 1;
    const name = text.slice(start).trim();
    if (name.length > 150) return null;
    if (/^\p{Lu}/u.test(name) && namesBody(name)) return name;
    if (start <= 0 || text.charAt(start - 1) !== ',') return null;
    end = start - 1;
  }
  return null;
}

const onBehalf = foldedPattern(`^(?:${anyOf(authorityPrefixes, 'state', 'party')})[. ]{1,3}`);
const organ = foldedPattern(`^(?:${headerWords.organ.pattern})(?![\\p{L}])`);

/** The body in whose name a paper without a header is signed: "TM. BCH HỘI NÔNG DÂN XÃ AN PHÚ". */
function signerIn(signature: SignatureBlock | null): string | null {
  for (const line of signature?.authority ?? []) {
    const prefix = onBehalf.exec(foldTone(line))?.[0].length;
    if (prefix === undefined) continue;
    const body = line.slice(prefix);
    const name = body.slice(organ.exec(foldTone(body))?.[0].length ?? 0).trim();
    if (namesBody(name) && !bareBody.test(foldTone(name))) return name;
  }
  return null;
}
