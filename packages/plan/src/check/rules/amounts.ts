import { amountInWords, foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { amountWords, zerosOf } from '../../amount-words.ts';
import { finding } from '../../findings.ts';
import type { TextFault } from '../faults-in-texts.ts';
import { faultsInTexts } from '../faults-in-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const inWords = new RegExp(
  `(?<![\\d.,])(?<figures>\\d{1,3}(?:\\.\\d{3})+|\\d+)\\s*(?<power>${amountWords.powers})?\\s*(?:${amountWords.currency})?` +
    `[\\s*_]{0,4}\\(\\s*(?<label>${amountWords.inWords.replaceAll(' ', '\\s+')}\\s*:?)?\\s*(?<words>[^()\\d]{3,300}?)\\s*\\)`,
  'giu',
);

const { agreement } = planWords;
/** An amount in words without the label: from a number to the currency, and nothing else. */
const wordsAlone = foldedPattern(
  `^(?:${agreement.numeral.pattern})(?= ).{3,280} (?:${agreement.currencyEnds.pattern})[\\s.*_/]{0,6}$`,
);

/** An amount whose figures and words differ: "12.500.000 đồng (Hai mươi lăm triệu đồng)", with "bằng chữ" or without. */
export const amountsAgree: PlanRule = {
  codes: ['plan/amount-contradicted'],
  forms: everyForm,
  check({ texts }) {
    return faultsInTexts(texts, faultsOf).map(({ params, place }) =>
      finding('plan/amount-contradicted', params, place),
    );
  },
};

function faultsOf(
  text: string,
): readonly TextFault<{ readonly figures: string; readonly words: string; readonly right: string }>[] {
  return [...text.matchAll(inWords)].flatMap((match) => {
    const { figures = '', power, words = '', label } = match.groups ?? {};
    if (label === undefined && !wordsAlone.test(foldInPlace(words.normalize('NFC')))) return [];
    const digits = `${figures.replaceAll('.', '')}${'0'.repeat(zerosOf(power))}`;
    const right = digits.length > 36 ? null : amountInWords(BigInt(digits));
    if (right === null || spoken(right) === spoken(words)) return [];
    const params = { figures: match[0].slice(0, match[0].indexOf('(')).trim(), words, right };
    return [{ params, start: match.index, end: match.index + match[0].length }];
  });
}

const { money, numberWordChoices } = planWords;

/** Words of a number that offices choose between, brought to one form; "không trăm" may be left out. */
const choices: readonly (readonly [RegExp, string])[] = [
  ...numberWordChoices.map(({ pattern, meaning }) => [pattern, meaning] as const),
  [money.unspoken.pattern, ''] as const,
].map(([from, to]) => [new RegExp(`(?<!\\p{L})(?:${foldTone(from)})(?!\\p{L})`, 'gu'), foldTone(to)]);

function spoken(words: string): string {
  const lower = foldTone(words.normalize('NFC')).replace(/[^\p{L}\p{M}]+/gu, ' ');
  return choices
    .reduce((text, [from, to]) => text.replace(from, to), lower)
    .replace(/\s+/g, ' ')
    .trim();
}
