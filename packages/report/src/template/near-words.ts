import type { LocalizedText } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';

/** The end of a sentence about a name that nothing has: the name that was most likely meant, or nothing. */
export function nearWords(word: string, words: readonly string[]): LocalizedText {
  const near = nearestWord(word, words);
  return near === null ? { vi: '', en: '' } : { vi: `; có thể là “${near}”`, en: `; “${near}” may be meant` };
}
