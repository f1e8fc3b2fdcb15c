import { isSyllable } from './vietnamese-syllable.ts';

/** Marked vowels in the order of TCVN3: each with its tones, in `tones`. */
const vowels = 'aăâeêioôơuưy';
const tones = '\u0300\u0309\u0303\u0301\u0323';

/** Letters of TCVN3 (ABC fonts) without a tone: from ¡ the capitals, from ¨ the small ones. */
const plainLetters = 'ăâêôơưđ';

/** What TCVN3 has in the place of each vowel with a tone, as Latin-1 shows it. */
const toned = /* @__PURE__ */ Array.from({ length: 0xff - 0xb5 }, (_, at) =>
  String.fromCharCode(0xb5 + at),
).filter((shown) => /[µ-¹»-¾Æ-ÌÎ-ØÜ-ßá-ïñ-þ]/.test(shown));

/** Letters of VNI that stand alone, and the second letters of its pairs: what they put on the first. */
const vniAlone: Readonly<Record<string, string>> = {
  ...{ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
};
const vniTones = 'øûõùï';
const vniCircumflex = 'àåãáä';
const vniBreve = 'èúüéë';

/** What a word of TCVN3 means, in small letters; null where it holds anything else. */
function fromTcvn3(word: string): string | null {
  let meant = '';
  for (const shown of word) {
    const at = toned.indexOf(shown);
    const code = shown.charCodeAt(0) - 0xa1;
    if (/[A-Za-z]/.test(shown)) meant += shown.toLowerCase();
    else if (at >= 0) meant += `${vowels[Math.floor(at / 5)]}${tones[at % 5]}`;
    else if (code >= 0 && code < 14) meant += plainLetters[code % 7];
    else return null;
  }
  return meant.normalize('NFC');
}

/** What the second letter of a pair of VNI puts on the first; nothing for any other. */
function markOf(second: string): string {
  if (second === 'â') return '\u0302';
  if (second === 'ê') return '\u0306';
  const [tone, circumflex, breve] = [vniTones, vniCircumflex, vniBreve].map((shown) => shown.indexOf(second));
  if (circumflex !== undefined && circumflex >= 0) return `\u0302${tones[circumflex]}`;
  if (breve !== undefined && breve >= 0) return `\u0306${tones[breve]}`;
  return tones[tone ?? -1] ?? '';
}

/** What a word of VNI means, in small letters; null where it holds anything else. */
function fromVni(word: string): string | null {
  const meant = word
    .toLowerCase()
    .replace(/[aeouyôö][øûõùï]|[aeo][âàåãáä]|a[êèúüéë]|[ñôöæóòîíì]/g, ([first = '', second]) => {
      const letter = vniAlone[first] ?? first;
      return `\0${second === undefined ? letter : (letter + markOf(second)).normalize('NFC')}`;
    });
  // What was turned has a mark before it; any other letter beyond ASCII is not of VNI.
  return /(?<!\0)[^\0-\x7F]/.test(meant) ? null : meant.replaceAll('\0', '');
}

/** How much a word says that its text is in an old encoding. */
type Weight = 'strong' | 'weak' | 'none' | 'against';

/** A sign within a word, or a marked capital behind a small letter: only TCVN3 writes so. */
const tcvn3Only = /[¡-¬\xAD®µ-·¸¹»-¾÷]|\p{Ll}[Æ-ß×]|\p{Lu}[Æ-ß]\p{Ll}/u;

/** A capital letter that stands for another one: "ChÝ" is not "chý". */
const mixedCase = /\p{Ll}[Æ-ß×]/u;

/** A unit, an ordinal, a letter with its note: N·m, µm, Mª, B¹. */
const otherSigns = /^(?:N·m|µ.*|[DMNS]ª|[A-Z][·¹])$/;

/** Beginnings and ends of syllables that the names of Western Europe do not have. */
const ownParts = /^(?:ng|nh)|nh$|[çëîïñû].*ng$/i;

function weightOfTcvn3(word: string): Weight {
  const meant = fromTcvn3(word);
  if (!mixedCase.test(word) && isAsItStands(word)) return 'none';
  if (meant === null || !isSyllable(meant)) return 'against';
  if (otherSigns.test(word)) return 'weak';
  return tcvn3Only.test(word) || ownParts.test(word) ? 'strong' : 'weak';
}

/** Pairs that no other language of Western Europe writes. */
const vniOnly = /[aeouy][øûõå]|[aeuy]ù|[ae][âãáàä]|o[âãäù]|aê|ñ[aeouy]ï|[ôö][ôùøûõï]/i;
const vniParts = /^(?:ng|nh|kh|ph)|[aeouy]ï.*n[gh]$/i;

function weightOfVni(word: string): Weight {
  if (isAsItStands(word)) return 'none';
  const meant = fromVni(word);
  if (meant === null || !isSyllable(meant)) return 'against';
  if (word.length > 2 && vniOnly.test(word)) return 'strong';
  return vniParts.test(word) ? 'strong' : 'weak';
}

/** UTF-8 read as Windows-1252: "Nguyá»…n", "VÄƒn", "Tháº¯ng", "ngÃ y". A mark of a sentence counts within a word only. */
const misread =
  /* @__PURE__ */ /(?:á[º»]|Ã)(?:[\x80-\x9F¡-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|[…–—‘’“”]\p{L})|Ã\xA0\p{L}|Ä[‚ƒ‘©¨\x82\x83\x90\x91]|Å[¨©]|Æ[¡¯°]|(?:^|\P{L})\p{Lu}Ã\xA0|\p{Ll}Ã\xA0|Â[°²³·½]/u;

/** Where it is worth looking at each word. */
const suspect =
  /[¡-¯´-¾×÷äåæçëîïñöøûüþßÆÇËÎÏÐÑÖØÜÞ]|\p{Ll}[ÈÉÊÌÒÓÔÕÝ]|[ae][âáàãêéèúùõ]|y[âáàãéèúùõ]|[AEY][ÂÁÀÃÊÉÈÚÙÕ]|[oO][âãìíòóôõùúÂÃÙÕ]|[uU][ãìíòóõùúÙÕ]|[qQ][uU][oO]|Ã\xA0|[ÃÄÅÆÂ][^\p{L}\s\d.,;:()/-]/u;

const words = /[\p{L}\p{M}¡-¿×÷]+/gu;

/**
 * Whether a text holds Vietnamese letters as fonts before Unicode held them (TCVN3, VNI), or in a wrong encoding: `NguyÔn V¨n
 * Hïng`, `Nguyeãn Vaên Huøng`, `Nguyá»…n VÄƒn A`.
 *
 * A word counts that means a Vietnamese syllable in the old encoding and none as it stands: one that no other language
 * writes is enough; of others two, where every word of the text is Vietnamese. "Loïc" might be "Lọc"; "Müller" is nothing else.
 */
export function isLegacyText(text: string): boolean {
  if (!suspect.test(text)) return false;
  if (misread.test(text)) return true;
  const found = text.match(words) ?? [];
  return [weightOfTcvn3, weightOfVni].some((weightOf) => {
    const weak = new Set<string>();
    let against = 0;
    for (const word of found) {
      const weight = weightIn(word, weightOf);
      if (weight === 'strong') return true;
      if (weight === 'weak') weak.add(word);
      if (weight === 'against') against += 1;
    }
    return weak.size > 1 && against === 0;
  });
}

function weightIn(word: string, weightOf: (word: string) => Weight): Weight {
  if (/[^\0-\x7F]/.test(word)) return /[A-Za-z]/.test(word) ? weightOf(word) : 'none';
  return isAsItStands(word) || /^[A-Z]+$/.test(word) ? 'none' : 'against';
}

/** Whether a word is Vietnamese already. */
function isAsItStands(word: string): boolean {
  return isSyllable(word.normalize('NFC').toLowerCase());
}
