import { agenciesIn, agencyLabel, linesOfOwnNumber } from './header-agencies.ts';
import { numberAtStart, numberLine, numberOf } from './header-number.ts';
import { isUpperCase } from './heading.ts';
import { hasMotto, isNationalLine } from './national-lines.ts';
import type { DocumentIdentity } from './official-document.ts';
import type { PlaceDate } from './place-date.ts';
import { dateBehind, dateOf, isDatedPlace, placeDateIn, placeOf } from './place-date.ts';

/** Whether a line belongs to the header: an agency, the national name, the motto, the number, the place and date. */
export function isHeaderLine(text: string): boolean {
  return (
    isUpperCase(text) ||
    isNationalLine(text) ||
    hasMotto(text) ||
    numberLine.test(text.slice(0, 60)) ||
    placeDateIn(text) !== null
  );
}

/** What the lines of a header say; `type` is left to the title. */
export function readIdentity(lines: readonly string[]): Omit<DocumentIdentity, 'type'> {
  let symbol: ReturnType<typeof numberOf> = null;
  let dated: PlaceDate | null = null;
  for (const line of lines) dated ??= placeDateIn(line);
  for (const line of linesOfOwnNumber(lines)) symbol ??= numberOf(line);
  const [superior, issuer] = agenciesIn(lines);
  return {
    number: symbol?.number ?? null,
    symbol: symbol?.symbol ?? null,
    place: dated === null ? null : placeOf(dated.place),
    date: dated === null ? dateBehind(symbol?.rest ?? '') : dateOf(dated.date),
    issuer,
    superior,
  };
}

/** Whether a line below a title belongs to the header: a number, place and date, the issuer behind its label. */
export function isHeaderBelowTitle(text: string): boolean {
  if (text.length > 120) return false;
  return (
    (numberAtStart.test(text) && numberOf(text) !== null) ||
    (isDatedPlace(text) && !/[.;:]$/.test(text)) ||
    agencyLabel.test(text)
  );
}
