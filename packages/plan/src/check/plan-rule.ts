import type { CivilDate, Finding, WorkCalendar } from '@chiendich/core';
import type { formOf, OfficialDocument } from '@chiendich/official-text';
import type { Register } from '@chiendich/organizations';
import type { Plan } from '../plan.ts';
import type { CheckedText } from './checked-texts.ts';
import type { KnownTerritories } from './known-territories.ts';

/** Whose rules a paper follows (thể thức của ai): the State's decree, the Party's guide, the guides of Front and unions. */
export type DocumentForm = ReturnType<typeof formOf>;

/** What a rule may look at. What the caller did not give is null; a rule that needs it then finds nothing. */
export interface PlanCheck {
  readonly plan: Plan;
  readonly document: OfficialDocument | null;
  /** Whose rules of form the paper follows. */
  readonly form: DocumentForm;
  readonly register: Register | null;
  readonly calendar: WorkCalendar | null;
  readonly today: CivilDate | null;
  readonly territories: KnownTerritories | null;
  /** Every stretch of running text of the plan, in order. */
  readonly texts: readonly CheckedText[];
}

/**
 * One rule on plans: the codes that it may find, the forms of papers to which it applies, and the check. What a code
 * rests on is `sourceOf(code)`.
 */
export interface PlanRule {
  readonly codes: readonly string[];
  readonly forms: readonly DocumentForm[];
  readonly check: (context: PlanCheck) => readonly Finding[];
}

/** Rules of reason, which hold for every paper: the calendar, sums, agreement with itself. */
export const everyForm: readonly DocumentForm[] = ['state', 'party', 'front-and-unions', 'unknown'];
/** Rules of the decree on papers of the State, also for a paper whose header was lost. */
export const stateOrUnknown: readonly DocumentForm[] = ['state', 'unknown'];
/** Rules that need to be sure of the State's form. */
export const stateAlone: readonly DocumentForm[] = ['state'];
