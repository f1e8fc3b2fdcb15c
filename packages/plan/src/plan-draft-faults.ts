import { nearestWord } from '@chiendich/core/misuse';
import { isRecord, shortForm } from '@chiendich/core/shape';
import type * as z from 'zod';

const mostFaults = 30;

/** What is wrong with the facts of a plan, one a line: the place, what stands there, what would be right. */
export function planDraftFaults(draft: unknown, issues: readonly z.core.$ZodIssue[]): readonly string[] {
  const lines = issues
    .slice(0, mostFaults)
    .map((issue) => `- ${placeOf(draft, issue)}: ${sentenceOf(draft, issue)}`);
  const rest = issues.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

/** The fields of a draft that plans do not have, and would be left out. */
export function unknownFields(draft: object, known: readonly string[]): readonly string[] {
  return Object.keys(draft)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = nearestWord(key, known);
      const meant = nearest === null ? '' : `; did you mean ${shortForm(nearest)}?`;
      return `- ${shortForm(key)}: got a field that plans do not have, expected none${meant}`;
    });
}

/** `assignments[0].role, of "Sở Y tế"`: with what names the item, where something does. */
function placeOf(draft: unknown, { path }: z.core.$ZodIssue): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const lastItem = path.findLastIndex((key) => typeof key === 'number');
  const item = valueAt(draft, path.slice(0, lastItem + 1));
  const names = isRecord(item) ? [item.organization, item.name, item.label, item.id, item.quote] : [];
  const name = lastItem < 0 ? undefined : names.find((value) => typeof value === 'string' && value !== '');
  if (text === '') return 'the plan';
  return name === undefined ? text : `${text}, of ${shortForm(name)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)];
    return isRecord(inside) ? inside[String(key)] : undefined;
  }, value);
}

function sentenceOf(draft: unknown, issue: z.core.$ZodIssue): string {
  const given = valueAt(draft, issue.path);
  const got = given === undefined ? 'got nothing' : `got ${shortForm(given)}`;
  switch (issue.code) {
    case 'invalid_value': {
      const words = issue.values.map(String);
      const right = words.length === 1 ? words.join('') : `one of ${words.join(', ')}`;
      const nearest = typeof given === 'string' ? nearestWord(given, words) : null;
      return `${got}, expected ${right}${nearest === null ? '' : `; did you mean ${shortForm(nearest)}?`}`;
    }
    case 'invalid_type':
      return `${got}, expected ${types[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return `${got}, expected ${issue.minimum} or more`;
    case 'too_big':
      return `${got}, expected ${issue.maximum} at most`;
    default:
      return `${got}, expected ${issue.message}`;
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list […]',
  object: 'an object {…}',
  null: 'null',
};
