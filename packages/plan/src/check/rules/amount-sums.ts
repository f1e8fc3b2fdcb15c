import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { amountWords, zerosOf } from '../../amount-words.ts';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const amount = foldedPattern(
  `(?<![\\d.,])(?<figures>\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})\\s{0,3}(?<power>${amountWords.powers})?\\s{0,3}(?:${amountWords.currency})(?!\\p{L})`,
  'gu',
);
const announced = foldedPattern(`(?:${planWords.agreement.itemised.pattern})[^.;:]{0,20}:[\\s*_]{0,3}$`);
const bullet = /^[\s*_]*[-+•–][\s*_]/u;
const mostParts = 30;

/** A total in đồng that announces its parts, and parts that add up to something else: "450.000.000 đồng, trong đó: - …". */
export const amountsAddUp: PlanRule = {
  codes: ['plan/amount-sum-differs'],
  forms: everyForm,
  check({ texts }) {
    return texts.flatMap((text, index) => {
      const [total, ...others] = amountsIn(text.text);
      if (total === undefined || others.length > 0 || !announced.test(foldInPlace(text.text.trimEnd())))
        return [];
      const parts = partsBehind(texts, index);
      const sum = parts === null ? total : parts.reduce((all, part) => all + part, 0n);
      if (sum === total) return [];
      const params = { total: Number(total), sum: Number(sum) };
      return [finding('plan/amount-sum-differs', params, { path: text.path, span: text.span })];
    });
  },
};

/** The amounts of the items behind a total, one each; null where an item has none or several. */
function partsBehind(texts: readonly CheckedText[], index: number): readonly bigint[] | null {
  const parts: bigint[] = [];
  for (const { text } of texts.slice(index + 1, index + 1 + mostParts)) {
    if (!bullet.test(text)) break;
    const [part, ...others] = amountsIn(text);
    if (part === undefined || others.length > 0) return null;
    parts.push(part);
  }
  return parts.length < 2 ? null : parts;
}

function amountsIn(text: string): readonly bigint[] {
  return matchesOf(amount, foldInPlace(text)).map(({ groups }) =>
    BigInt(`${(groups?.figures ?? '0').replaceAll('.', '')}${'0'.repeat(zerosOf(groups?.power))}`),
  );
}
