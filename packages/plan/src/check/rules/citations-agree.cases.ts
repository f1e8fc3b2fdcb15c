import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';
import { cited } from '../testing/rule-cases.ts';

const strategy = {
  ...{ reference: '450/QĐ-TTg', type: 'Quyết định', date: '2022-04-13' },
  ...{ issuer: 'Thủ tướng Chính phủ', subject: 'phê duyệt Chiến lược' },
};
const citedBoth = (says: string, ...given: readonly Partial<typeof strategy>[]): RuleCase => ({
  says,
  draft: cited(...given.map((part) => ({ ...strategy, ...part }))),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/citation-symbol-two-ways': {
    passes: citedBoth('one way', {}, {}),
    fails: citedBoth('another capital', {}, { reference: '450/QĐ-TTG' }),
    borderline: citedBoth('another number', {}, { reference: '451/QĐ-TTg' }),
  },
  'plan/citation-dated-two-ways': {
    passes: citedBoth('one day', {}, {}),
    fails: citedBoth('another day', {}, { date: '2022-04-14' }),
    borderline: citedBoth('the same symbol of another year', {}, { date: '2023-04-14' }),
  },
  'plan/citation-year-contradicted': {
    passes: citedBoth('one year', { reference: '163/2024/QH15', type: 'Nghị quyết', date: '2024-11-27' }),
    fails: citedBoth('another year', { reference: '163/2024/QH15', type: 'Nghị quyết', date: '2023-11-27' }),
    borderline: citedBoth('a number of four digits', { reference: '2024/QĐ-TTg', date: '2022-04-13' }),
  },
};
