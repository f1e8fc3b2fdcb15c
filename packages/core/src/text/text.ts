import { expectText } from '@chiendich/core/misuse';
import type { FoldedText } from './folded-text.ts';

/** Latin letters, composed Vietnamese and common punctuation: texts of these are composed as they stand. */
const composedOnly = /^[\u0000-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E]*$/;
/** The same without white space but single spaces and characters without width: nearly every line of a document. */
const mostlyTidy = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E]*$/;
const longMarkRun = /\p{M}{31}/u;
const pieceWithMarks = /[^\p{M}]*\p{M}{0,30}/gu;
const untidy = /[^\S ]| {2}|[\u00AD\u200B\u2060\uFEFF]/;
/** Every stretch of white space that is not one space. */
const untidySpace = /[^\S ]\s*| \s+/g;
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * The composed form (NFC) of a text, in linear time.
 *
 * A run of more than 30 combining marks, which no language has, is composed in pieces: sorting such a run as a
 * whole takes quadratic time.
 *
 * @source Unicode UAX #15, Stream-Safe Text Format
 */
export function composeText(text: string): string {
  expectText(text, 'core/not-text', 'composeText(text)');
  if (composedOnly.test(text)) return text;
  if (!longMarkRun.test(text)) return text.normalize('NFC');
  return (text.match(pieceWithMarks) ?? []).map((piece) => piece.normalize('NFC')).join('');
}

/**
 * A text as it is kept and shown (chuẩn hóa văn bản): NFC, every stretch of white space one space, ends trimmed,
 * characters without width (soft hyphen, zero-width space, byte order mark) dropped.
 *
 * @example normaliseText('  Kế\u00A0hoạch\n\nsố 1 ') // => 'Kế hoạch số 1'
 */
export function normaliseText(text: string): string {
  expectText(text, 'core/not-text', 'normaliseText(text)');
  if (mostlyTidy.test(text) && !text.includes('  ')) return text.trim();
  const composed = composeText(text).trim();
  return untidy.test(composed) ? composed.replace(invisible, '').replace(untidySpace, ' ').trim() : composed;
}

/**
 * A text for comparison: normalised, in lower case, and with the tone mark of each syllable on the same vowel
 * of its vowel group, so that `hòa` and `hoà`, `ủy` and `uỷ`, `quý` and `qúy` are the same.
 *
 * Not for showing: the result is not a correct spelling.
 *
 * @example foldTone('Uỷ ban') === foldTone('ủy  BAN') // => true
 */
export function foldTone(text: string): FoldedText {
  expectText(text, 'core/not-text', 'foldTone(text)');
  return moveTones(normaliseText(text).toLowerCase()) as FoldedText;
}

/**
 * Whether two texts are the same but for case, white space, Unicode form and the place of tone marks.
 *
 * @example sameText('Khoá XI', 'khóa  xi') // => true
 */
export function sameText(a: string, b: string): boolean {
  expectText(a, 'core/not-text', 'sameText(a, …)');
  expectText(b, 'core/not-text', 'sameText(…, b)');
  return foldTone(a) === foldTone(b);
}

/**
 * The vowels, a row for each tone, the first without. First stand those that bear the tone of their group in any place that they
 * stand in it; then a and e, which bear it behind o.
 */
const vowels = [...' \u0300\u0309\u0303\u0301\u0323'].map((tone) =>
  'ăâêôơưaeoiuy'.replace(/./g, `$&${tone.trim()}`).normalize('NFC'),
);
const [lastBearing, e, o] = [6, 8, 9];

/** By UTF-16 unit, 0 for all but vowels: eight times the place in its row from 1, and the row. */
const placeOf = new Uint8Array(0x10000);
for (const [row, letters] of vowels.entries()) {
  for (const [index, letter] of [...letters].entries()) placeOf[letter.charCodeAt(0)] = (index + 1) * 8 + row;
}

/**
 * Puts the only tone mark of each vowel group on one vowel of it, whichever bears it; the text is NFC in lower case, its
 * length stays. That vowel is where most spellings have it, so that little moves: the last of `ăâêôơư`, else the second
 * of `oa` and `oe`, else the first.
 */
export function moveTones(text: string): string {
  expectText(text, 'core/not-text', 'moveTones(text)');
  const { length } = text;
  let moved = '';
  let done = 0;
  for (let at = 0; at < length; at += 1) {
    const tone = vowelAt(text, at) & 7;
    if (tone === 0) continue;
    let first = at;
    while (first > done && vowelAt(text, first - 1) !== 0) first -= 1;
    let bearer = first;
    let marks = 0;
    let before = 0;
    let end = first;
    for (; end < length; end += 1) {
      const vowel = vowelAt(text, end);
      if (vowel === 0) break;
      const plain = vowel >> 3;
      if ((vowel & 7) !== 0) marks += 1;
      if (plain <= lastBearing || (before === o && plain <= e)) bearer = end;
      before = end === first ? plain : 0;
    }
    if (marks === 1 && bearer !== at) {
      const bare = withTone(text, at, 0);
      const toned = withTone(text, bearer, tone);
      moved +=
        bearer < at
          ? text.slice(done, bearer) + toned + text.slice(bearer + 1, at) + bare
          : text.slice(done, at) + bare + text.slice(at + 1, bearer) + toned;
      done = Math.max(at, bearer) + 1;
    }
    at = end;
  }
  return done === 0 ? text : moved + text.slice(done);
}

/** Called from the prototype: a method of `text` would be looked up again for each of V8's many kinds of strings. */
const { charCodeAt } = String.prototype;

function vowelAt(text: string, at: number): number {
  return placeOf[charCodeAt.call(text, at)] as number;
}

/** The vowel at a place with another tone. */
function withTone(text: string, at: number, tone: number): string {
  return vowels[tone]?.charAt((vowelAt(text, at) >> 3) - 1) ?? '';
}
