import {
  broadcast,
  ceremonyScript,
  invitation,
  pressRequest,
  slogans,
  speech,
} from './kinds/ceremony-papers.ts';
import { consolidatedReport, superiorReport } from './kinds/consolidated-report.ts';
import { commendation, correction, reminder } from './kinds/follow-up-papers.ts';
import { budgetEstimate, settlement } from './kinds/money-papers.ts';
import { organizationReport } from './kinds/organization-report.ts';
import { planPaper } from './kinds/plan.ts';

/** Every kind of paper by the name that `compose` takes. */
export const paperKinds = {
  plan: planPaper,
  slogans,
  ceremonyScript,
  speech,
  broadcast,
  invitation,
  pressRequest,
  organizationReport,
  consolidatedReport,
  superiorReport,
  reminder,
  budgetEstimate,
  settlement,
  commendation,
  correction,
} as const;
