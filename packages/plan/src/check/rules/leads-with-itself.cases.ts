import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import { issued } from '../testing/rule-cases.ts';

const leads = (partners: string): PlanDraft => ({
  document: issued,
  assignments: [
    {
      ...({ organization: 'Sở Y tế', mode: 'giao', role: 'lead' } as const),
      tasks: [{ text: `Chủ trì, phối hợp với ${partners} tổ chức Lễ phát động` }],
    },
  ],
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/leads-with-itself': {
    passes: { says: 'with others', draft: leads('Sở Tài chính, Công an tỉnh') },
    fails: { says: 'with itself', draft: leads('Sở Tài chính, Sở Y tế') },
    borderline: { says: 'with its own branch', draft: leads('Chi cục Dân số thuộc Sở Y tế') },
  },
};
