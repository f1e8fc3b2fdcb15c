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
/** A group whose tone mark stands behind its first vowel. */
const vowelGroup = new RegExp(
  `(?<![${plainVowels}${tonedVowels.join('')}])[${plainVowels}]{1,200}[${tonedVowels.join('')}][${plainVowels}${tonedVowels.join('')}]{0,200}`,
  'g',
);

const toneOfVowel: Readonly<Record<string, { readonly vowel: number; readonly tone: number }>> =
  Object.fromEntries(
    tonedVowels.flatMap((vowels, tone) => [...vowels].map((letter, vowel) => [letter, { vowel, tone }])),
  );

/** Moves the only tone mark of each vowel group to its first vowel; the text is NFC in lower case, its length stays. */
export function moveTones(text: string): string {
  return text.replace(vowelGroup, (group) => movedGroups.get(group) ?? moveTone(group));
}

/** The groups of Vietnamese syllables have three letters at most: each is worked out once. */
const movedGroups = new Map<string, string>();

function moveTone(group: string): string {
  let toned = -1;
  for (let at = 0; at < group.length; at += 1) {
    if (toneOfVowel[group.charAt(at)] === undefined) continue;
    if (toned !== -1) return group;
    toned = at;
  }
  const mark = toned > 0 ? toneOfVowel[group.charAt(toned)] : undefined;
  if (mark === undefined) return group;
  const first = tonedVowels[mark.tone]?.charAt(plainVowels.indexOf(group.charAt(0))) ?? '';
  const moved = first + group.slice(1, toned) + plainVowels.charAt(mark.vowel) + group.slice(toned + 1);
  if (group.length <= 3) movedGroups.set(group, moved);
  return moved;
}
