/** Latin letters, composed Vietnamese and common punctuation: texts of these are composed as they stand. */
const composedOnly = /^[\u0000-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E]*$/;
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
  const composed = composeText(text).trim();
  return untidy.test(composed) ? composed.replace(invisible, '').replace(untidySpace, ' ').trim() : composed;
}

/**
 * A text for comparison: normalised, in lower case, and with the tone mark of each syllable on the first vowel
 * of its vowel group, so that `hòa` and `hoà`, `ủy` and `uỷ`, `quý` and `qúy` are the same.
 *
 * Not for showing: the result is no correct spelling.
 *
 * @example foldTone('Uỷ ban') === foldTone('ủy  BAN') // => true
 */
export function foldTone(text: string): string {
  return moveTones(normaliseText(text).toLowerCase());
}

/**
 * Whether two texts are the same but for case, white space, Unicode form and the place of tone marks.
 *
 * @example sameText('Khoá XI', 'khóa  xi') // => true
 */
export function sameText(a: string, b: string): boolean {
  return foldTone(a) === foldTone(b);
}

const plainVowels = 'aăâeêioôơuưy';
const tonedVowels = ['àằầèềìòồờùừỳ', 'ảẳẩẻểỉỏổởủửỷ', 'ãẵẫẽễĩõỗỡũữỹ', 'áắấéếíóốớúứý', 'ạặậẹệịọộợụựỵ'];

/** By UTF-16 unit: the place of a vowel in `plainVowels` from 1, and its tone in `tonedVowels` from 1; 0 for none. */
const vowelOf = new Uint8Array(0x1f00);
const toneOf = new Uint8Array(0x1f00);
for (const [tone, vowels] of [plainVowels, ...tonedVowels].entries()) {
  for (const [place, letter] of [...vowels].entries()) {
    vowelOf[letter.charCodeAt(0)] = place + 1;
    toneOf[letter.charCodeAt(0)] = tone;
  }
}

/** Moves the only tone mark of each vowel group to its first vowel; the text is NFC in lower case, its length stays. */
export function moveTones(text: string): string {
  let moved = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const tone = toneOf[text.charCodeAt(at)];
    if (tone === undefined || tone === 0) continue;
    let first = at;
    while (first > done && isVowel(text, first - 1)) first -= 1;
    let end = at + 1;
    let marks = 1;
    for (; isVowel(text, end); end += 1) if (toneOf[text.charCodeAt(end)] !== 0) marks += 1;
    if (marks === 1 && first < at) {
      moved += `${text.slice(done, first)}${letter(text, first, tone)}${text.slice(first + 1, at)}${letter(text, at, 0)}`;
      done = at + 1;
    }
    at = end;
  }
  return done === 0 ? text : moved + text.slice(done);
}

function isVowel(text: string, at: number): boolean {
  return (vowelOf[text.charCodeAt(at)] ?? 0) > 0;
}

/** The vowel at a place with another tone. */
function letter(text: string, at: number, tone: number): string {
  const place = (vowelOf[text.charCodeAt(at)] ?? 0) - 1;
  return ((tone === 0 ? plainVowels : tonedVowels[tone - 1]) ?? '').charAt(place);
}
