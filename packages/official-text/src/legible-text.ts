import type { ScanText } from '@chiendich/core/scan';
import { scanText } from '@chiendich/core/scan';

const toned = 'oóòỏõọ';
const horned = 'ơớờởỡợ';

/**
 * What recognition of letters mistakes, where no Vietnamese word and no number is written so: the letter O for 0 and l or
 * I for 1 among figures ("2O26", "l5/7"), and "uơ" or "ưo" where only "ươ" stands before a final consonant ("truớc").
 */
const mistaken: readonly (readonly [RegExp, (letter: string) => string])[] = [
  [/(?<=\d)[Oo](?=[\d/])|(?<![\p{L}\d])[Oo](?=\d\/\d)|(?<=\/)[Oo](?=\d)/gu, () => '0'],
  [/(?<=\d)[lI](?=[\d/])|(?<![\p{L}\d])[lI](?=\d\/\d)/gu, () => '1'],
  [/(?<![qQ])[uU](?=[ơớờởỡợƠỚỜỞỠỢ][cimnptuCIMNPTU])/gu, (u) => (u === 'u' ? 'ư' : 'Ư')],
  [/(?<=[ưƯ])[oóòỏõọ](?=[cimnptu])/gu, (o) => horned.charAt(toned.indexOf(o))],
];
/** Most texts have none of them. */
const suspect =
  /\d[OolI][\d/]|\/[Oo]\d|[OolI]\d\/\d|[uU][ơớờởỡợƠỚỜỞỠỢ][cimnptuCIMNPTU]|[ưƯ][oóòỏõọ][cimnptu]/u;

/** A text with letters as they were surely meant, character for character: its places are those of the text. */
export function legibleText(text: string): string {
  if (!suspect.test(text)) return text;
  return mistaken.reduce((read, [letters, meant]) => read.replace(letters, meant), text);
}

/** `scanText` of the legible text, with the source as it is. */
export function legibleScan(text: string): ScanText {
  const legible = legibleText(text);
  const scan = scanText(legible);
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
