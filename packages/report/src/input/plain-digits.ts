/** The text with plain digits and signs in place of full-width ones, which some keyboards type. */
export function withPlainDigits(text: string): string {
  return text.replace(/[\uFF0B-\uFF19]/g, (wide) => wide.normalize('NFKC'));
}
