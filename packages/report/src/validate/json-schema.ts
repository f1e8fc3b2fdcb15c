import type { JsonValue } from '@chiendich/core';
import { filledPattern } from './blank-text.ts';
import { limits } from './limits.ts';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: JsonValue | undefined };

/** An object of these properties and no other. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A text of so many characters at most, with none that is broken. */
export function text(filled: boolean, maximum: number): JsonSchema {
  return { type: 'string', maxLength: maximum, pattern: filled ? filledPattern : wholeText };
}

/**
 * Half a surrogate pair is not a character. Read as patterns of JSON Schema are, with the flag `u`, a whole pair is one
 * character and none of these. Each text is read once from left to right.
 */
const wholeText = '^[^\\uD800-\\uDFFF]*$';

/** Every day of the Gregorian calendar from the year 1, so that no `format` is needed, which validators may skip. */
const dayPattern =
  '^(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';

/** Parts that stand once in a schema and are named elsewhere. */
export const definitions = {
  day: { type: 'string', pattern: dayPattern },
  missing: object({ state: { const: 'missing' }, reason: text(true, limits.reasonLength) }),
  notApplicable: object({ state: { const: 'notApplicable' }, reason: text(false, limits.reasonLength) }, [
    'state',
  ]),
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** Where a schema refers to one of the parts; `draft-07` calls their place otherwise, and is written by replacing this. */
export function reference(part: keyof typeof definitions): JsonSchema {
  return { $ref: `#/$defs/${part}` };
}
