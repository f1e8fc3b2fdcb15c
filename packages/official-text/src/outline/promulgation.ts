import { annexWords } from '../lexicon/annexes.ts';

const goesWith = new RegExp(`^\\(?${annexWords.goesWith.pattern}`, 'iu');

/** Whether a line says with which document the text under it goes: "(Ban hành kèm theo Quyết định số …)". */
export function saysWhatItGoesWith(text: string): boolean {
  return goesWith.test(text);
}
