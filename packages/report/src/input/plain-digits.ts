/** Full-width digits and signs, as some keyboards type them, are the same characters in another width. */
export function withPlainDigits(text: string): string {
  return text.replace(/[\uFF0B-\uFF19]/g, (wide) => wide.normalize('NFKC'));
}
