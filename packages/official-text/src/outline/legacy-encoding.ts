/** Letters that only Unicode Vietnamese has; half a dozen of them show that a text is not in an old encoding. */
const unicodeVietnamese = /[\u1EA0-\u1EF9ăđơưĂĐƠƯ]|[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * TCVN 5712 (ABC fonts) read as Windows-1252: `ViÖt Nam`, `ñy ban nh©n d©n`, `KÕ ho¹ch`. Its vowels stand where Latin-1
 * has signs that no word holds.
 */
const tcvn3Word =
  /[A-Za-z][µ¶·¸¹¨©ª«¬®»¼½¾Æ¤¥¦§]|[µ¶·¸¹¨©ª«¬®»¼½¾§][A-Za-z]|(?<=[a-z])[ÖÕÔÞÜßÑÒÓÎÏÐ×](?=[a-z\s])/gu;

/** VNI fonts read as Windows-1252: `Vieät Nam`, `UÛy ban nhaân daân`: each marked vowel is two characters. */
const vniWord = /[aeouyAEOUYöôÖÔ][äåãáàâêëéèøùûõïúüÄÅÃÁÀÂÊËÉÈØÙÛÕÏÚÜ](?=[\p{L}\s.,;:)]|$)/gu;

/**
 * The old Vietnamese encoding of a text that was opened as Western European, with a word that shows it; null for Unicode.
 */
export function legacyEncodingOf(
  source: string,
): { readonly encoding: 'TCVN3' | 'VNI'; readonly sample: string } | null {
  const head = source.slice(0, 100_000);
  // Words are no more than half of the letters: so many of Unicode are enough without counting words.
  const enough = head.length / 40;
  if (countMatches(head, unicodeVietnamese, enough) > enough) return null;
  const words = countMatches(head, /\S+/g);
  if (words < 3 || countMatches(head, unicodeVietnamese) > words / 20) return null;
  const tcvn3 = countMatches(head, tcvn3Word);
  const vni = countMatches(head, vniWord);
  if (Math.max(tcvn3, vni) < Math.max(3, words / 8)) return null;
  const encoding = tcvn3 >= vni ? 'TCVN3' : 'VNI';
  return { encoding, sample: sampleOf(head, encoding === 'TCVN3' ? tcvn3Word : vniWord) };
}

/** How often a pattern matches; counting stops behind `atMost`. */
function countMatches(text: string, pattern: RegExp, atMost = Number.POSITIVE_INFINITY): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found <= atMost && pattern.test(text)) found += 1;
  pattern.lastIndex = 0;
  return found;
}

function sampleOf(text: string, pattern: RegExp): string {
  pattern.lastIndex = 0;
  const at = text.search(pattern);
  const start = text.lastIndexOf(' ', at) + 1;
  return text
    .slice(Math.max(start, at - 40), at + 40)
    .split(/\s/, 3)
    .slice(0, 2)
    .join(' ');
}
