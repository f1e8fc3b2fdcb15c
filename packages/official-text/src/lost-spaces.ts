import type { ScanText } from '@chiendich/core/scan';
import { scanText } from '@chiendich/core/scan';

const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const inTones = (vowel: string) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC'));
const hatted = ['ă', 'â', 'ê', 'ô', 'ơ', 'ư'];
const toned = [...'aeiouy', ...hatted].flatMap((vowel) => inTones(vowel).slice(1));
const inBothCases = (letters: readonly string[]) =>
  [...letters, ...letters.map((letter) => letter.toUpperCase())].join('');
const withTone = inBothCases(toned);
const marked = `${withTone}${inBothCases(hatted)}`;
const vowel = `${marked}aeiouyAEIOUY`;
const onset = '(?:[nN][gG][hH]?|[nN][hH]|[cgkptCGKPT][hH]|[tT][rR]|[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX])';

/**
 * Behind a marked vowel a consonant with a vowel begins another syllable, and so another word ("vềthực", "vụĐảng"): no
 * Vietnamese word has two.
 */
const lost = `(?<=[${marked}])(?=${onset}[${vowel}])`;
/** So do a vowel with a tone behind one with a tone ("quảứng"), and figures ("số46"). */
const lostAnywhere = new RegExp(
  `${lost}|(?<=[${withTone}])(?=[${withTone}])|(?<=\\p{L}[${marked}])(?=\\d)`,
  'gu',
);

/** A foreign word breaks the rule here and there, mostly without a tone ("ôtô"); a text that lost its spaces breaks it in every other line. */
const fewest = 6;
const lettersEach = 400;

/**
 * `scanText` of a text from which the printing of its letters took spaces (a PDF whose marked vowels are wide): they stand
 * in what is shown, the places are those of the source.
 */
export function spacedScan(scan: ScanText): ScanText {
  const { source, shown } = scan;
  if (!hasLostSpaces(shown)) return scan;
  const places = [...shown.matchAll(lostAnywhere)].map(({ index }) => index);
  const spaced = scanText(shown.replace(lostAnywhere, ' '));
  // Where a letter of the spaced text stands in the shown one.
  const before = (place: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) + middle < place) low = middle + 1;
      else high = middle;
    }
    return place - low;
  };
  return {
    source,
    shown: spaced.shown,
    get folded() {
      return spaced.folded;
    },
    spanOf: (start, end) => scan.spanOf(before(start), before(end)),
  };
}

const lostBehindTone = new RegExp(`(?<=[${withTone}])(?=${onset}[${vowel}])`, 'g');

function hasLostSpaces(text: string): boolean {
  const enough = Math.max(fewest, text.length / lettersEach);
  lostBehindTone.lastIndex = 0;
  let found = 0;
  while (found < enough && lostBehindTone.test(text)) {
    found += 1;
    lostBehindTone.lastIndex += 1;
  }
  return found >= enough;
}
