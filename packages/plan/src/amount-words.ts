import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';

const { money, moneyPowers } = planWords;

/** The words around the digits of an amount, for patterns over folded text. */
export const amountWords = {
  powers: anyOf(moneyPowers),
  currency: money.currency.pattern,
  inWords: money.inWords.pattern,
} as const;

const zeros = { thousand: 3, million: 6, billion: 9 } as const;
const powers = moneyPowers.map(({ pattern, meaning }) => ({
  word: foldedPattern(`^(?:${pattern})$`),
  zeros: zeros[meaning],
}));

/** How many zeros a word behind the digits stands for: 9 for "tỷ"; 0 where none is there. */
export function zerosOf(word: string | undefined): number {
  const folded = foldTone(word ?? '');
  return powers.find((power) => power.word.test(folded))?.zeros ?? 0;
}
