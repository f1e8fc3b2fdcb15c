import { isRecord } from '@chiendich/core/shape';
import { eachText } from './each-text.ts';
import type { WordUses } from './usual-letters.ts';
import { isInCapitals, usualLetters, wordUses } from './usual-letters.ts';

/** What headers and titles have in capitals and sentences do not. */
const places: readonly (readonly string[])[] = [
  ['plan', 'document', 'issuer'],
  ['plan', 'document', 'superior'],
  ['plan', 'subject'],
  ['plan', 'campaign', 'name'],
  ['plan', 'campaign', 'locality'],
  ['plan', 'ceremony', 'name'],
  ['frame', 'issuer'],
  ['frame', 'superior'],
];

interface Doubt {
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * The facts of a paper with names and titles in the letters of running text, where they are given in capitals throughout;
 * each that the plan's own texts do not settle is a doubt. A header sets its lines in capitals again.
 */
export function inUsualLetters(data: unknown): { readonly data: unknown; readonly doubts: readonly Doubt[] } {
  const doubts: Doubt[] = [];
  let uses: WordUses | null = null;
  const written = places.reduce((known, path) => {
    const text = textAt(known, path);
    if (text === null || !isInCapitals(text)) return known;
    uses ??= wordUses(textsOf(data));
    const usual = usualLetters(text, uses);
    if (!usual.attested) doubts.push({ path, text: usual.text });
    return replacedAt(known, path, usual.text);
  }, data);
  return { data: written, doubts };
}

function textsOf(data: unknown): readonly string[] {
  const texts: string[] = [];
  eachText(isRecord(data) ? data.plan : null, (text) => texts.push(text));
  return texts;
}

function textAt(data: unknown, path: readonly string[]): string | null {
  const value = path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : null), data);
  return typeof value === 'string' ? value : null;
}

function replacedAt(data: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  return isRecord(data) ? { ...data, [key]: replacedAt(data[key], rest, text) } : data;
}
