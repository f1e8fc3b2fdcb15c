import type { JsonValue } from '@chiendich/core';

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = { readonly [keyword: string]: JsonValue | undefined };

/** An object of these properties and no other. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A text of so many characters at most, with none that is broken. */
export function text(required: boolean, maximum: number): JsonSchema {
  return { type: 'string', maxLength: maximum, pattern: required ? filledText : wholeText };
}

/**
 * Half a surrogate pair is not a character. Read as patterns of JSON Schema are, with the flag `u`, a whole pair is one
 * character and none of these. Each text is read once from left to right.
 */
const wholeText = '^[^\\uD800-\\uDFFF]*$';
const filledText = '^\\s*[^\\s\\uD800-\\uDFFF][^\\uD800-\\uDFFF]*$';
