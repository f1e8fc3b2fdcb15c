import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { startingLarge } from '../../written-words.ts';
import type { PlanRule } from '../plan-rule.ts';
import { stateAlone } from '../plan-rule.ts';

const { calendar, connectives } = planWords;
const number = `(?:^|[\\s*_|])${startingLarge(connectives.number.pattern)}\\s*:\\s*`;
/** "Số: 118 / KH - UBND": a space beside the slash or the dash. */
const spaced = new RegExp(
  `${number}(\\d{1,5}(?:\\s+\\/\\s*|\\s*\\/\\s+)\\p{Lu}[\\p{L}\\d-]*|\\d{1,5}\\s*\\/\\s*\\p{Lu}[\\p{L}\\d]*(?:\\s+-\\s*|\\s*-\\s+)\\p{Lu}{2,12})`,
  'u',
);
/** "Số: 5/KH-UBND": a number below ten without its zero. */
const bareNumber = new RegExp(`${number}([1-9])\\s*\\/\\s*\\p{Lu}`, 'u');
const day = `${calendar.day.pattern}\\s+(\\d{1,2})\\s+${calendar.month.pattern}\\s+(\\d{1,2})(?!\\d)`;
const placeAndDay = new RegExp(`,\\s*${day}`, 'iu');

/**
 * Figures of the header as the decree writes them: no space inside number and symbol, a zero before a number and a day
 * below ten and before January and February.
 */
export const headerFigures: PlanRule = {
  codes: ['plan/number-spaced', 'plan/zero-missing'],
  forms: stateAlone,
  check({ document }) {
    return (document?.header ?? []).flatMap(({ text, span }) => {
      const ofNumber = { path: ['document', 'number'], span };
      const written = spaced.exec(text)?.[1];
      const bare = bareNumber.exec(text)?.[1];
      return [
        ...(written === undefined ? [] : [finding('plan/number-spaced', { quote: written }, ofNumber)]),
        ...(bare === undefined
          ? []
          : [finding('plan/zero-missing', { quote: bare, expected: `0${bare}` }, ofNumber)]),
        ...unpadded(text).map((quote) =>
          finding(
            'plan/zero-missing',
            { quote, expected: `0${quote}` },
            { path: ['document', 'date'], span },
          ),
        ),
      ];
    });
  },
};

function unpadded(text: string): readonly string[] {
  const [, day = '', month = ''] = placeAndDay.exec(text) ?? [];
  return [...(/^[1-9]$/.test(day) ? [day] : []), ...(/^[12]$/.test(month) ? [month] : [])];
}
