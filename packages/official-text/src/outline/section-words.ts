import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { headingWords } from '../lexicon/headings.ts';

const sectionWords = foldedPattern(`^(?:${headingWords.section.pattern})(?![\\p{L}])`);

/** Whether a line begins with the words of a plan's sections: "Mục đích", "Thời gian", "Tổ chức thực hiện". */
export function saysWhatSectionsSay(text: string): boolean {
  return sectionWords.test(foldTone(text.slice(0, 40)));
}
