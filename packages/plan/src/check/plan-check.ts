import type { CivilDate, WorkCalendar } from '@chiendich/core';
import type { OfficialDocument } from '@chiendich/official-text';
import { formOf } from '@chiendich/official-text';
import type { Register } from '@chiendich/organizations';
import type { Plan } from '../plan.ts';
import { checkedTexts } from './checked-texts.ts';
import type { KnownTerritories } from './known-territories.ts';
import type { PlanCheck } from './plan-rule.ts';

/** What the checker may use besides the plan; each one lets more rules speak. */
export interface CheckPlanOptions {
  /** The document that the plan was read from: form, wording, exact places. */
  readonly document?: OfficialDocument;
  /** The register of organizations: who exists, who is reached, who may be ordered. */
  readonly register?: Register;
  /** The calendar of working days. */
  readonly calendar?: WorkCalendar;
  /** The day of the check; without it nothing is said of deadlines that have passed. */
  readonly today?: CivilDate;
  /** The administrative units of the country: `import * as territories from '@chiendich/organizations/administrative-units'`. */
  readonly territories?: KnownTerritories;
}

/** What the rules look at, from what the caller gave. */
export function planCheck(plan: Plan, options: CheckPlanOptions = {}): PlanCheck {
  const document = options.document ?? null;
  return {
    plan,
    document,
    form: formOf(document ?? { header: [], identity: plan.document }),
    register: options.register ?? null,
    calendar: options.calendar ?? null,
    today: options.today ?? null,
    territories: options.territories ?? null,
    texts: checkedTexts(plan, document),
  };
}
