import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import { register, tasked } from '../testing/rule-cases.ts';

const named = (name: string, date: string): PlanDraft => ({
  document: { number: '57', symbol: 'KH-UBND', date, issuer: 'UBND tỉnh Lạng Sơn' },
  assignments: [tasked(name)],
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/organization-ended': {
    passes: {
      says: 'years before its end',
      draft: named('UBND huyện Cao Lộc', '2024-05-20'),
      options: { register },
    },
    fails: {
      says: 'the day after its last',
      draft: named('UBND huyện Cao Lộc', '2025-07-01'),
      options: { register },
    },
    borderline: {
      says: 'its last day',
      draft: named('UBND huyện Cao Lộc', '2025-06-30'),
      options: { register },
    },
  },
  'plan/organization-not-founded': {
    passes: { says: 'in its time', draft: named('UBND phường Kỳ Lừa', '2026-01-05'), options: { register } },
    fails: {
      says: 'the day before its first',
      draft: named('UBND phường Kỳ Lừa', '2025-06-30'),
      options: { register },
    },
    borderline: {
      says: 'its first day',
      draft: named('UBND phường Kỳ Lừa', '2025-07-01'),
      options: { register },
    },
  },
};
