import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import { issued } from '../testing/rule-cases.ts';

const titled = (subject: string, closing: string): PlanDraft => ({ document: issued, subject, closing });

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/title-year-contradicted': {
    passes: {
      says: 'the same year',
      draft: titled(
        'Ra quân trồng cây đầu xuân năm 2024',
        'Trên đây là Kế hoạch ra quân trồng cây đầu xuân năm 2024.',
      ),
    },
    fails: {
      says: 'the year before',
      draft: titled(
        'Ra quân trồng cây đầu xuân năm 2024',
        'Trên đây là Kế hoạch ra quân trồng cây đầu xuân năm 2023.',
      ),
    },
    borderline: {
      says: 'another plan, of the year before',
      draft: titled(
        'Ra quân trồng cây đầu xuân năm 2024',
        'Thay thế Kế hoạch phòng cháy, chữa cháy rừng mùa khô năm 2023.',
      ),
    },
  },
};
