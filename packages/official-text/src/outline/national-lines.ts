import type { FoldedPattern } from '@chiendich/core/scan';
import { foldInPlace, pattern } from '@chiendich/core/scan';
import { headerWords } from '../lexicon/headers.ts';

const nationalName = pattern(headerWords.nationalName.pattern);
const motto = pattern(headerWords.motto.pattern);

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

/** Whether a line has the national motto. */
export function hasMotto(text: string): boolean {
  return stretchOf(motto, text) !== null;
}

/** What stands behind the national motto on its line; the whole text where it is not there. */
export function behindMotto(text: string): string {
  return text.slice(stretchOf(motto, text)?.end ?? 0);
}

/** A header line without the national name and the motto. */
export function withoutNationalLines(line: string): string {
  const unnamed = without(line, inCapitals(nationalName, line));
  return without(unnamed, stretchOf(motto, unnamed));
}
