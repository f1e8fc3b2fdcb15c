import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, register, tasked } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/order-outside-authority': {
    passes: {
      says: 'a unit of its own',
      draft: { document: issued, assignments: [tasked('phòng Quản lý Môi trường')] },
      options: { register },
    },
    fails: {
      says: 'another department',
      draft: { document: issued, assignments: [tasked('Sở Y tế')] },
      options: { register },
    },
    borderline: {
      says: 'another department that is asked',
      draft: { document: issued, assignments: [tasked('Sở Y tế', 'đề nghị')] },
      options: { register },
    },
  },
};
