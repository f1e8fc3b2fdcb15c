const longest = 60;

/**
 * A text in at most 60 characters, for a sentence.
 *
 * Half of a surrogate pair is shown as "�", so that a finding about a broken text is plain JSON all the same.
 */
export function shortText(text: string): string {
  const start =
    text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return start.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}

/**
 * A value of unknown origin in one short piece, as a programmer writes it: what was read, for a sentence.
 *
 * @example shortForm('thiếu') // => '"thiếu"'
 * @example shortForm({ a: 1 }) // => '{…}'
 */
export function shortForm(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortText(value));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'function' ? 'function' : shortText(String(value));
}
