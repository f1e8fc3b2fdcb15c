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

/** Whether a stretch stands in the citation of a document or in the title behind it: what it names existed then. */
export function isInCitedTitle(
  { start, end, text }: Stretch,
  citations: readonly Pick<PlanCitation, 'span'>[],
): boolean {
  const place = spanWithin(text, start, end);
  return citations.some(({ span }) => {
    if (span === null || place === null || text.offset === null) return false;
    const isBehind =
      span.end <= place.start && place.start - span.end < titleLength && span.end >= text.offset;
    const between = isBehind ? text.text.slice(span.end - text.offset, start) : '.';
    return (span.start <= place.start && place.end <= span.end) || !/[.;]/.test(between);
  });
}
