import { consolidatedReport } from './kinds/consolidated-report.ts';
import { planPaper } from './kinds/plan.ts';

/** Every kind of paper by the name that `compose` takes. */
export const paperKinds = {
  plan: planPaper,
  consolidatedReport,
} as const;
