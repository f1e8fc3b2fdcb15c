import type { LocalizedText } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { isRecord, type Shape, shapeFaults, shortText } from '@chiendich/core/shape';
import { wordsOfExpected, wordsOfFound, wordsOfMeant } from '../messages/value-words.ts';

/** A field that is not as its shape expects, as the findings of this package name it. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly params: {
    readonly field: string;
    readonly expected: LocalizedText;
    readonly read: string | LocalizedText;
  };
}

/** The fields of a value that are not as a shape expects; what the shape does not name may be there. */
export function fieldFaults(value: unknown, shape: Shape<unknown>): readonly FieldFault[] {
  return shapeFaults(value, shape).map(({ path, expected, found }) => ({
    path,
    params: { field: path.join('.'), expected: wordsOfExpected(expected ?? ''), read: wordsOfFound(found) },
  }));
}

/** A field that no shape names. */
export interface UnknownField {
  readonly path: readonly (string | number)[];
  readonly params: {
    readonly field: string;
    readonly known: readonly string[];
    readonly meant: LocalizedText;
  };
}

/**
 * Parts that come from elsewhere and bring fields of their own: a ledger entry, a body of the register, a deadline. They
 * are not walked: an entry holds a whole report.
 */
const foreign: ReadonlySet<string | number> = new Set([
  'entry',
  'organization',
  'successors',
  'corrected',
  'to',
]);

/** The fields of a value that are unknown to all of its shapes: misspelt ones would change nothing, in silence. */
export function unknownFields(value: unknown, shapes: readonly Shape<unknown>[]): readonly UnknownField[] {
  if (!isRecord(value)) return [];
  const keys = shapes.map(keysOf);
  const unknown: UnknownField[] = [];
  for (const key of Object.keys(value)) {
    if (value[key] === undefined || keys.some((known) => known.includes(key))) continue;
    unknown.push(unknownField([key], keys.flat()));
  }
  shapes.forEach((shape, index) => {
    const parts = (keys[index] ?? []).filter((key) => isPart(key, value[key]));
    if (parts.length > 0) unknown.push(...unknownInside(value, shape, parts));
  });
  return unknown;
}

/** Whether a field has fields of its own that its shape knows. */
function isPart(key: string, part: unknown): boolean {
  return !foreign.has(key) && (isRecord(part) || Array.isArray(part));
}

/** Only the shape that has a part looks into it. */
function unknownInside(
  value: Readonly<Record<string, unknown>>,
  shape: Shape<unknown>,
  parts: readonly string[],
): readonly UnknownField[] {
  const own = Object.fromEntries(parts.map((key) => [key, value[key]]));
  return shapeFaults(own, shape, { unknownKeys: 'refuse' }).flatMap(({ path, known, found }) =>
    known === undefined || found === 'undefined' || isForeign(path) ? [] : [unknownField(path, known)],
  );
}

function unknownField(path: readonly (string | number)[], known: readonly string[]): UnknownField {
  const shown = path.map((key) => (typeof key === 'string' ? shortText(key) : key));
  const meant = wordsOfMeant(nearestWord(String(shown.at(-1)), known));
  return { path: shown, params: { field: shown.join('.'), known, meant } };
}

const keysOfShapes = new WeakMap<Shape<unknown>, readonly string[]>();

/** The keys of a record's shape, asked of the shape itself once: every command is held against them. */
function keysOf(shape: Shape<unknown>): readonly string[] {
  const cached = keysOfShapes.get(shape);
  if (cached !== undefined) return cached;
  const faults = shapeFaults({ '': null }, shape, { unknownKeys: 'refuse' });
  const keys = faults.find(({ known }) => known !== undefined)?.known ?? [];
  keysOfShapes.set(shape, keys);
  return keys;
}

function isForeign(path: readonly (string | number)[]): boolean {
  return path.slice(0, -1).some((key) => foreign.has(key));
}
