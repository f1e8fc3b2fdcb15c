const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/u;
const directions = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const loneSurrogate = /\p{Surrogate}/u;
const faulty = new RegExp(`${unprintable.source}|${directions.source}|${loneSurrogate.source}`, 'gu');

/** Characters of a text that no paper can show, as code points such as `U+0007`, each once. */
export interface UnprintableCharacters {
  readonly controls: readonly string[];
  readonly directions: readonly string[];
}

/** Finds control characters, halves of surrogate pairs and marks that turn the direction of writing. */
export function findUnprintable(text: string): UnprintableCharacters {
  const found = [...new Set(text.match(faulty) ?? [])];
  const turns = (character: string) => directions.test(character);
  return {
    controls: found.filter((character) => !turns(character)).map(codePoint),
    directions: found.filter(turns).map(codePoint),
  };
}

/**
 * A text as it can stand in a file: every character that XML forbids or that turns the direction of writing is shown
 * as `�`, so that the reader sees that something was there. The length in UTF-16 units stays.
 *
 * @example printableText('Lạng\u0007 Sơn') // => 'Lạng\uFFFD Sơn'
 */
export function printableText(text: string): string {
  return text.replace(faulty, '\uFFFD');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
