import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { annexWords } from '../lexicon/annexes.ts';

const goesWith = foldedPattern(`^\\(?${annexWords.goesWith.pattern}`);

/** Whether a line says with which document the text under it goes: "(Ban hành kèm theo Quyết định số …)". */
export function saysWhatItGoesWith(text: string): boolean {
  return goesWith.test(foldTone(text.slice(0, 30)));
}
