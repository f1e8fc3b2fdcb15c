import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { faultsInTexts } from '../faults-in-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const time = foldedPattern(
  `(?<![\\d.,/])(?<hour>\\d{1,2})\\s{0,2}(?:${planWords.clock.hour.pattern})\\s{0,2}(?<minute>\\d{2})(?!\\d|[.,]\\d|\\s?%)`,
  'gu',
);

/** A time of day that no clock shows: "08 giờ 75". Hours beyond a day are counted: "48 giờ 02 lần". */
export const clockTime: PlanRule = {
  codes: ['plan/hour-impossible'],
  forms: everyForm,
  check({ texts }) {
    const faultsOf = (text: string) =>
      matchesOf(time, foldInPlace(text)).flatMap(({ 0: match, index, groups }) => {
        if (Number(groups?.hour) > 24 || Number(groups?.minute) < 60) return [];
        const end = index + match.length;
        return [{ params: { time: text.slice(index, end) }, start: index, end }];
      });
    return faultsInTexts(texts, faultsOf).map(({ params, place }) =>
      finding('plan/hour-impossible', params, place),
    );
  },
};
