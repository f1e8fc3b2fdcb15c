const longest = 60;

/**
 * A value of unknown origin in at most 60 characters, for a sentence that quotes it: a text as it stands, else what a
 * programmer would write.
 *
 * Half of a surrogate pair is shown as "�", so that a finding about a broken text is plain JSON all the same.
 *
 * @example shortText({ a: 1 }) // => '{…}'
 */
export function shortText(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  const start =
    text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return start.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}

/**
 * A value of unknown origin in one short piece, as a programmer writes it, with quotation marks around a text.
 *
 * @example shortForm('thiếu') // => '"thiếu"'
 */
export function shortForm(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(shortText(value)) : shortText(value);
}
