import type { CivilDate, Finding, WorkCalendar } from '@chiendich/core';
import type { OfficialDocument } from '@chiendich/official-text';
import type { Register } from '@chiendich/organizations';
import type { Plan } from '../plan.ts';
import type { CheckedText } from './checked-texts.ts';
import type { KnownTerritories } from './known-territories.ts';

/** What a rule may look at. What the caller did not give is null; a rule that needs it then finds nothing. */
export interface PlanCheck {
  readonly plan: Plan;
  readonly document: OfficialDocument | null;
  readonly register: Register | null;
  readonly calendar: WorkCalendar | null;
  readonly today: CivilDate | null;
  readonly territories: KnownTerritories | null;
  /** Every stretch of running text of the plan, in order. */
  readonly texts: readonly CheckedText[];
}

/** One rule on plans: the codes that it may find, and the check. What a code rests on is `sourceOf(code)`. */
export interface PlanRule {
  readonly codes: readonly string[];
  readonly check: (context: PlanCheck) => readonly Finding[];
}
