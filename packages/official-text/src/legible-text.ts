import type { ScanText } from '@chiendich/core/scan';
import { scanText } from '@chiendich/core/scan';
import { spacedScan } from './lost-spaces.ts';

const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const horn = '\u031B';
/** A vowel in all its tones, the level one first. */
const inTones = (vowel: string) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')).join('');
const [plainO, hornedO, hornedU] = [inTones('o'), inTones(`o${horn}`), `u${horn}`.normalize('NFC')];
const final = '[cimnptuCIMNPTU]';
const uBeforeHorn = `[uU][${hornedO}${hornedO.toUpperCase()}]${final}`;
const oBehindHorn = `[${hornedU}${hornedU.toUpperCase()}][${plainO}]${final}`;

/**
 * What recognition of letters mistakes, where no Vietnamese word and no number is written so: the letter O for 0 and l or
 * I for 1 among figures ("2O26", "l5/7"), and one horn of two before a final consonant ("truớc").
 */
const mistaken: readonly (readonly [RegExp, (letter: string) => string])[] = [
  [/(?<=\d)[Oo](?=[\d/])|(?<![\p{L}\d])[Oo](?=\d\/\d)|(?<=\/)[Oo](?=\d)/gu, () => '0'],
  [/(?<=\d)[lI](?=[\d/])|(?<![\p{L}\d])[lI](?=\d\/\d)/gu, () => '1'],
  [
    new RegExp(`(?<![qQ])[uU](?=${uBeforeHorn.slice(4)})`, 'gu'),
    (u) => (u === 'u' ? hornedU : hornedU.toUpperCase()),
  ],
  [
    new RegExp(`(?<=${oBehindHorn.slice(0, 4)})[${plainO}](?=${final})`, 'gu'),
    (o) => hornedO.charAt(plainO.indexOf(o)),
  ],
];
/** Most texts have none of them. */
const suspect = new RegExp(`\\d[OolI][\\d/]|\\/[Oo]\\d|[OolI]\\d\\/\\d|${uBeforeHorn}|${oBehindHorn}`, 'u');

/** A text with letters as they were surely meant, character for character: its places are those of the text. */
export function legibleText(text: string): string {
  if (!suspect.test(text)) return text;
  return mistaken.reduce((read, [letters, meant]) => read.replace(letters, meant), text);
}

/** `scanText` of the legible text with its lost spaces, the source as it is. */
export function legibleScan(text: string): ScanText {
  const legible = legibleText(text);
  const scan = spacedScan(scanText(legible));
  if (legible === text) return scan;
  return {
    source: text,
    shown: scan.shown,
    get folded() {
      return scan.folded;
    },
    spanOf: scan.spanOf,
  };
}
