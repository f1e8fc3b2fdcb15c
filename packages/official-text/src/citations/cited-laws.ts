import type { FoldedText } from '@chiendich/core';
import { normaliseText } from '@chiendich/core';
import type { ScanText } from '@chiendich/core/scan';
import { dateTextOf, pattern, readDateParts, skip } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { headingWords } from '../lexicon/headings.ts';
import { lawWords } from '../lexicon/laws.ts';
import { capitalised } from '../lexicon/word-row.ts';
import type { Citation } from './citation.ts';
import { citedTypeNames } from './cited-type.ts';
import { lawGoesOn } from './names-with-commas.ts';

/** A law is named by its type and a name that begins with a capital, or by what it amends. */
const lawType = new RegExp(
  `(?<![\\p{L}])(?:(${capitalised(lawWords.type.pattern)})\\s{1,24}(?=\\p{Lu}|${lawWords.nameInLowerCase.pattern})|(?<!(?:${lawWords.beforeNoLaw.pattern.toUpperCase()})\\s{1,24})(${lawWords.type.pattern.toUpperCase()})\\s{1,24}(?=\\p{Lu}{2,10}[\\s,])(?!(?:${lawWords.behindNoLaw.pattern.toUpperCase()})(?!\\p{L})))`,
  'gu',
);
const longestName = 160;

const { day, year } = calendarUnits;
const { and } = connectives;
const others = `${and.pattern} (?:(?:${headingWords.several.pattern}) )?(?:${citedTypeNames.join('|')}|${lawWords.otherDocuments.pattern})|${and.pattern} ${connectives.the.pattern}`;
const endOfName = pattern(
  `[;.:()\\[\\]"“”|\\n]|,|(?<!\\p{L})(?:${lawWords.afterName.pattern}|${others})(?!\\p{L})`,
  'g',
);
const yearOrDate = pattern(` ?(?=${day.pattern}|${year.pattern})`, 'y');

export function lawsIn(scan: ScanText): readonly Citation[] {
  const laws: Citation[] = [];
  let reached = 0;
  for (const match of scan.shown.matchAll(lawType)) {
    const nameStart = match.index + match[0].length;
    if (match.index < reached) continue;
    const end = endOfLaw(scan.folded, nameStart);
    const name = normaliseText(scan.shown.slice(match.index, end));
    const date = readDateParts(scan.folded, skip(yearOrDate, scan.folded, end));
    reached = date?.end ?? end;
    laws.push({
      reference: null,
      type: match[1] ?? match[2] ?? null,
      name,
      date: date === null ? null : dateTextOf(date),
      issuer: null,
      subject: null,
      span: scan.spanOf(match.index, reached),
    });
  }
  return laws;
}

const amendment = pattern(`${lawWords.amendment.pattern} ?`, 'y');
const firstWord = pattern('\\p{L}{1,10}', 'y');

/** An amendment may name several: "… của Luật Phòng, chống thiên tai và Luật Đê điều". */
const anotherLaw = pattern(` ${and.pattern} (?:${lawWords.type.pattern}) (?=\\p{L})`, 'y');

/** The first word of a name ends no name: "Luật Ban hành văn bản …", "Luật Thi hành án …". */
function endOfLaw(folded: FoldedText, nameStart: number): number {
  const amends = skip(amendment, folded, nameStart);
  const end = endOfOneLaw(folded, amends);
  const another = amends === nameStart ? end : skip(anotherLaw, folded, end);
  return another === end ? end : endOfOneLaw(folded, another);
}

function endOfOneLaw(folded: FoldedText, nameStart: number): number {
  const start = skip(firstWord, folded, nameStart);
  const window = folded.slice(start, start + longestName);
  return start + window.slice(0, lengthOfName(window)).trimEnd().length;
}

/** A comma ends the name where it does not go on behind it. */
function lengthOfName(window: FoldedText): number {
  endOfName.lastIndex = 0;
  for (let stop = endOfName.exec(window); stop !== null; stop = endOfName.exec(window)) {
    const { lastIndex } = endOfName;
    if (stop[0] !== ',' || !lawGoesOn({ folded: window }, stop.index)) return stop.index;
    endOfName.lastIndex = lastIndex;
  }
  return window.length;
}
