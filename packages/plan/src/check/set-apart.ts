import type { CivilDate, Span } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { PlanCitation } from '../identity.ts';
import type { CheckedText } from './checked-texts.ts';
import { spanWithin } from './checked-texts.ts';

const titleLength = 300;

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: CheckedText;
}

/**
 * Whether a stretch stands in the citation of a document or in the title behind it: what it names existed then, unless the
 * document was issued after what it names had ended.
 */
export function isInCitedTitle(
  { start, end, text }: Stretch,
  citations: readonly Pick<PlanCitation, 'span' | 'date'>[],
  ended: CivilDate | null,
): boolean {
  const place = spanWithin(text, start, end);
  return citations.some(({ span, date }) => {
    if (ended !== null && date !== null && isCivilDate(date) && date > ended && isOwnIssuer(span, place))
      return false;
    if (span === null || place === null || text.offset === null) return false;
    const isBehind =
      span.end <= place.start && place.start - span.end < titleLength && span.end >= text.offset;
    const between = isBehind ? text.text.slice(span.end - text.offset, start) : '.';
    return (span.start <= place.start && place.end <= span.end) || !/[.;]/.test(between);
  });
}

/** Inside the citation itself stands who issued it; titles may speak of what was. */
function isOwnIssuer(citation: Span | null, place: Span | null): boolean {
  return citation !== null && place !== null && citation.start <= place.start && place.end <= citation.end;
}
