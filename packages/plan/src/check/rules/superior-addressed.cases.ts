import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';
import { issued, register } from '../testing/rule-cases.ts';

const sentTo = (says: string, ...names: readonly string[]): RuleCase => ({
  says,
  draft: { document: issued, recipients: [...names, 'Lưu: VT'].map((name) => ({ name })) },
  options: { register },
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/superior-not-addressed': {
    passes: sentTo('the superior', 'UBND tỉnh', 'Sở Y tế'),
    fails: sentTo('others only', 'Sở Y tế'),
    borderline: sentTo('its chairman', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh Lạng Sơn'),
  },
};
