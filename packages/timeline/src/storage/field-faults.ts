import type { LocalizedText } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { type Shape, shapeFaults, shortText } from '@chiendich/core/shape';
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

/** Parts that come from elsewhere and bring fields of their own: a ledger entry, a body of the register, a deadline. */
const foreign: ReadonlySet<string | number> = new Set([
  'entry',
  'organization',
  'successors',
  'corrected',
  'to',
]);

/** The fields of a value that are unknown to all of its shapes: misspelt ones would change nothing, in silence. */
export function unknownFields(value: unknown, shapes: readonly Shape<unknown>[]): readonly UnknownField[] {
  const found = shapes.map((shape) =>
    shapeFaults(value, shape, { unknownKeys: 'refuse' }).filter(
      (fault) => fault.known !== undefined && fault.found !== 'undefined' && !isForeign(fault.path),
    ),
  );
  const fields = new Map(found.flat().map((fault) => [fault.path.join('.'), fault]));
  return [...fields].flatMap(([field, { path }]) => {
    const same = found.flatMap((faults) => faults.filter((fault) => fault.path.join('.') === field));
    // Inside a part only the shape that has the part looks.
    if (path.length === 1 && same.length < shapes.length) return [];
    const known = same.flatMap((fault) => fault.known ?? []);
    const shown = path.map((key) => (typeof key === 'string' ? shortText(key) : key));
    const meant = wordsOfMeant(nearestWord(String(shown.at(-1)), known));
    return [{ path: shown, params: { field: shown.join('.'), known, meant } }];
  });
}

function isForeign(path: readonly (string | number)[]): boolean {
  return path.slice(0, -1).some((key) => foreign.has(key));
}
