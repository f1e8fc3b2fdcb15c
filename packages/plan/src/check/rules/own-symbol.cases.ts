import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';

const of = (symbol: string, issuer = 'Sở Y tế'): PlanDraft => ({
  document: { type: 'KH', number: '57', symbol, date: '2024-05-20', issuer },
});
const committee = 'Ủy ban nhân dân tỉnh Lạng Sơn';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/symbol-of-other-type': {
    passes: { says: 'a plan’s', draft: of('KH-SYT') },
    fails: { says: 'a decision’s', draft: of('QĐ-SYT') },
    borderline: { says: 'a unit’s, which names no type', draft: of('SYT-NVY') },
  },
  'plan/symbol-of-other-issuer': {
    passes: { says: 'the committee’s own', draft: of('KH-UBND', committee) },
    fails: { says: 'the committee’s in a department’s plan', draft: of('KH-UBND') },
    borderline: { says: 'the chairman’s in the committee’s plan', draft: of('KH-CTUBND', committee) },
  },
};
