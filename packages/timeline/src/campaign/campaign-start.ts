import type { CalendarRow, Instant, WorkCalendar } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import type { Plan } from '@chiendich/plan';
import type { ReportingPeriod } from './campaign.ts';
import type { TimelinePolicy } from './policy.ts';

/**
 * What a campaign starts from. Everything is plain data; what the campaign depends on is copied into its first event.
 *
 * @inline
 */
export interface CampaignStart {
  /** As it stands at the start; kept whole in the first event. */
  readonly plan: Plan;
  /** The template of each reporting duty, by the id of the duty: only id and version are kept. A duty may have none. */
  readonly templates: Readonly<Record<string, { readonly id: string; readonly version: string }>>;
  /** The organizations known, or core's register of them. */
  readonly register: readonly Organization[] | { readonly organizations: readonly Organization[] };
  /** Days off and made-up working days, or core's working calendar: its rows to the end of the longest period are kept. */
  readonly calendar: readonly CalendarRow[] | Pick<WorkCalendar, 'rows'>;
  /** When the campaign starts; the clock is passed in. */
  readonly at: Instant;
  /** Who starts it. */
  readonly by: string;
  /** By what right: a document, a position; absent where that is not recorded. */
  readonly authority?: string;
  /** Unique for the host; begins every idempotency key. Without it the plan's symbol and the instant serve. */
  readonly id?: string;
  /** Ids of the organizations that owe each reporting duty, where the plan's words shall not decide. */
  readonly reporting?: Readonly<Record<string, readonly string[]>>;
  /**
   * The days that a duty's reports cover, of a recurring duty those of all its rounds together; where it is not said, the plan's
   * own period.
   */
  readonly reportingPeriods?: Readonly<Record<string, ReportingPeriod>>;
  /** Id of the body that issues the plan: it owes the reports to the superiors, not those of the first stage. */
  readonly issuer?: string;
  /** What differs from the default policy. */
  readonly policy?: Partial<TimelinePolicy>;
}
