import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { amountWords, zerosOf } from '../amount-words.ts';

const amount = foldedPattern(
  `(?<!\\d)(\\d{1,3}(?:\\.\\d{3}){1,5}|\\d{1,12})(?:,(\\d{1,3}))?\\s{0,3}(${amountWords.powers})?\\s{0,3}(?:${amountWords.currency})`,
);

/** The first amount of money of a text in whole đồng: "1,5 tỷ đồng", "250.000.000 đồng"; null without one. */
export function amountIn(text: string): number | null {
  const match = amount.exec(foldInPlace(text));
  if (match === null) return null;
  const decimals = match[2] ?? '';
  const power = zerosOf(match[3]);
  if (decimals.length > power) return null;
  const digits = `${(match[1] ?? '').replaceAll('.', '')}${decimals}${'0'.repeat(power - decimals.length)}`;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}
