const onset = 'ngh|ng|nh|n|gh|gi|g|kh|k|ch|c|ph|p|th|tr|t|qu|b|d|đ|h|l|m|r|s|v|x|';

/** Vowels with what may close them; ê, ô, ơ and ươ never stand before ch, a never before y without its tone. */
const rhyme = [
  'a(?:ch|nh|ng|[cimnoptuy])?|ă(?:ng|[cmnpt])|â(?:ng|[cmnptuy])',
  'e(?:ng|[cmnopt])?|ê(?:ch|nh|[cmnptu])?|i(?:ch|nh|[amnptu])?|[iy]ê(?:ng|[cmnptu])',
  'o(?:ng|[cimnpt])?|oo(?:ng|c)|ô(?:ng|[cimnpt])?|ơ(?:[imnpt])?',
  'u(?:ng|[acimnpt])?|uô(?:ng|[cimnpt])|ư(?:ng|[acimntu])?|ươ(?:ng|[cimnptu])|y',
  'o(?:a(?:ch|nh|ng|[cimnpty])?|ă(?:ng|[cmnpt])|e(?:ng|[cmnot])?)',
  'u(?:â(?:ng|[nty])|ê(?:ch|nh|n)?|ơn?|y(?:ch|nh|[anptu])?|yê(?:[nt]))',
].join('|');

const syllable = /* @__PURE__ */ new RegExp(`^(?!qu[ou])(${onset})(${rhyme})$`);
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Whether a word in small letters can be one Vietnamese syllable (âm tiết): its parts, and its tone on the letter where it is
 * written. "hùng", "hoà" and "hòa" are, "loùc" and "muûller" are not.
 */
export function isSyllable(word: string): boolean {
  let plain = '';
  const tones: { readonly mark: string; readonly at: number }[] = [];
  for (const letter of word) {
    const parts = letter.normalize('NFD');
    const mark = toneMarks.exec(parts)?.[0];
    if (mark !== undefined) tones.push({ mark, at: plain.length });
    plain += parts.replace(toneMarks, '').normalize('NFC');
  }
  const [, start, rest] = syllable.exec(plain) ?? [];
  if (start === undefined || rest === undefined || tones.length > 1) return false;
  const [tone] = tones;
  const isStopped = /(?:ch|[cpt])$/.test(rest);
  if (tone === undefined) return !isStopped;
  if (isStopped && !'\u0301\u0323'.includes(tone.mark)) return false;
  return toneLetters(rest).includes(tone.at - start.length);
}

/** Where the tone of a rhyme may be written. */
function toneLetters(rest: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rest)?.[0] ?? '';
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((vowel) => vowels.lastIndexOf(vowel)));
  if (vowels.includes('ươ')) return [vowels.indexOf('ơ')];
  if (marked >= 0) return [marked];
  if (vowels.length < rest.length) return [vowels.length - 1];
  if (vowels.length === 3) return [1];
  return ['oa', 'oe', 'uy'].includes(vowels) ? [0, 1] : [0];
}
