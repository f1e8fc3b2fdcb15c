import { isRecord } from '@chiendich/core/shape';
import { eachText } from './each-text.ts';
import type { WordUses } from './usual-letters.ts';
import { isInCapitals, usualLetters, wordUses } from './usual-letters.ts';

/** What headers and titles of a plan have in capitals and sentences do not. */
const inPlan: readonly (readonly string[])[] = [
  ['document', 'issuer'],
  ['document', 'superior'],
  ['subject'],
  ['campaign', 'name'],
  ['campaign', 'locality'],
  ['ceremony', 'name'],
];
const inFrame: readonly (readonly string[])[] = [
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
  // The plan is composed from itself, every other paper from facts with the plan among them.
  const root = isRecord(data) && 'plan' in data ? ['plan'] : [];
  const places = [...inPlan.map((path) => [...root, ...path]), ...inFrame];
  const written = places.reduce((known, path) => {
    const text = textAt(known, path);
    if (text === null || !isInCapitals(text)) return known;
    uses ??= wordUses(textsOf(isRecord(data) && 'plan' in data ? data.plan : data));
    const usual = usualLetters(text, uses);
    if (!usual.attested) doubts.push({ path, text: usual.text });
    return replacedAt(known, path, usual.text);
  }, data);
  return { data: written, doubts };
}

function textsOf(plan: unknown): readonly string[] {
  const texts: string[] = [];
  eachText(plan, (text) => texts.push(text));
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
