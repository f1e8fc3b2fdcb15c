/**
 * A text with a small letter at its beginning, as it stands within a sentence; an abbreviation stays.
 *
 * @example ['Lễ phát động', 'UBND tỉnh'].map(lowerFirst) // => ['lễ phát động', 'UBND tỉnh']
 */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
