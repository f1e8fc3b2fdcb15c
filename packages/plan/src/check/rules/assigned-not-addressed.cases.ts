import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, register, tasked } from '../testing/rule-cases.ts';

const sentTo = (name: string, ...recipients: readonly string[]): PlanDraft => ({
  document: issued,
  assignments: [tasked(name, 'đề nghị')],
  recipients: [...recipients, 'Lưu: VT'].map((recipient) => ({ name: recipient })),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/assigned-not-addressed': {
    passes: { says: 'by name', draft: sentTo('Sở Y tế', 'Sở Y tế'), options: { register } },
    fails: { says: 'others only', draft: sentTo('Sở Y tế', 'Công an tỉnh'), options: { register } },
    borderline: {
      says: 'by its class',
      draft: sentTo('Sở Y tế', 'Các Sở, ban, ngành'),
      options: { register },
    },
  },
};
