import type { Locale } from '@chiendich/core';
import { fetchEnglish } from '@chiendich/core';
import { vi } from './vi.ts';

type Words = Readonly<Record<keyof typeof vi, string>>;

let english: Words | null = null;

/**
 * Fetches the words of a language; over once they are there. Vietnamese ones are always there, English ones come with
 * the first form in English. Where they cannot be fetched the form stays Vietnamese.
 */
export async function fetchWords(locale: Locale): Promise<void> {
  if (locale === 'vi' || english !== null) return;
  await Promise.all([import('./en.ts'), fetchEnglish()]).then(
    ([{ en }]) => {
      english = en;
    },
    () => {},
  );
}

/** The words of a language. */
export function wordsIn(locale: Locale): Words {
  return locale === 'vi' ? vi : (english ?? vi);
}
