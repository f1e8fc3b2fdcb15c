import type { CivilDate } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import type { LedgerEntry } from '@chiendich/report';
import type { DeadlineReading } from '../campaign/campaign.ts';
import type { AmendingDocument } from '../campaign/document-reference.ts';
import type { CatchUp } from '../campaign/policy.ts';
import type { TaskAct } from '../tasks/task.ts';

/** @inline */
interface CommandHead {
  /** Who gives the command. */
  readonly by: string;
  /** In whose name or by which authorization, e.g. "KT. GIÁM ĐỐC". */
  readonly authority?: string;
}

/** One member of a union for each kind, so that a kind picks its own. */
type Each<Kind extends string, Fields> = Kind extends string ? { readonly kind: Kind } & Fields : never;

/** @inline */
type Steps =
  | { readonly kind: 'completePreparation'; readonly note?: string }
  /** The launch was held on a day (đã tổ chức lễ phát động). */
  | { readonly kind: 'holdLaunch'; readonly date: CivilDate }
  | { readonly kind: 'dropLaunch'; readonly reason: string }
  /** The peak period by hand, where the plan gives no days. */
  | Each<'startPeak' | 'endPeak', { readonly note?: string }>
  | { readonly kind: 'completeCommunication'; readonly note?: string }
  /** Close the receipt of reports: every duty is accepted, waived, passed on or closed as missing. */
  | { readonly kind: 'closeReports'; readonly note?: string }
  | { readonly kind: 'consolidate'; readonly document?: string }
  /** The report of one stage has gone to the superiors. `duty` is the plan's; before an earlier stage only by reason. */
  | {
      readonly kind: 'reportToSuperior';
      readonly duty: string;
      readonly document?: string;
      readonly reason?: string;
    }
  /** Costs are settled; `amount` in đồng, 0 is "none". */
  | { readonly kind: 'settle'; readonly amount: number; readonly document?: string }
  | { readonly kind: 'archive'; readonly file: string }
  | Each<'postpone' | 'suspend' | 'cancel', { readonly reason: string; readonly document?: string }>
  /** Go on after a pause. `shiftDays` moves every deadline that has not fallen, the launch and the peak; 0 moves none. */
  | {
      readonly kind: 'resume';
      readonly reason: string;
      readonly catchUp: CatchUp;
      readonly shiftDays?: number;
    };

/** @inline */
type Deadlines =
  /**
   * Put a wrong deadline right. `source` is the id of the plan's deadline. A draft needs no document; an issued plan
   * one of equal form where the content is at fault, a công văn where the form is.
   */
  | {
      readonly kind: 'correctDeadline';
      readonly source: string;
      /** A day keeps the boundary that was written; a reading says all. */
      readonly corrected: CivilDate | DeadlineReading;
      readonly reason: string;
      readonly fault?: 'content' | 'form';
      readonly document?: AmendingDocument;
    }
  /** Amend the issued plan in flight; every change of a deadline is one reading. */
  | {
      readonly kind: 'amend';
      readonly document: AmendingDocument;
      readonly reason: string;
      readonly deadlines: readonly { readonly deadline: string; readonly to: CivilDate | DeadlineReading }[];
    };

/** @inline */
type Duties =
  /** An entry of the report ledger, as it stands there. `duty` where the organization owes several reports. */
  | { readonly kind: 'recordReport'; readonly entry: LedgerEntry; readonly duty?: string }
  | {
      readonly kind: 'extendDuty';
      readonly organization: string;
      readonly duty?: string;
      readonly to: { readonly date: CivilDate; readonly boundary: 'before' | 'by' };
      readonly reason: string;
      readonly document?: AmendingDocument;
    }
  | Each<
      'waiveDuty' | 'closeDutyAsMissing',
      { readonly organization: string; readonly duty?: string; readonly reason: string }
    >
  /** The organization ended; its duty goes to its successors. */
  | {
      readonly kind: 'passDuty';
      readonly organization: string;
      readonly duty?: string;
      readonly successors: readonly Organization[];
      readonly reason: string;
    }
  /** One more organization owes a report, for every duty named. */
  | {
      readonly kind: 'addOrganization';
      readonly organization: Organization;
      readonly duties: readonly string[];
      readonly reason: string;
    };

/** @inline */
type Tasks =
  | {
      readonly kind: 'moveTask';
      readonly task: string;
      readonly act: Exclude<TaskAct, 'fallDue'>;
      readonly note?: string;
    }
  | { readonly kind: 'assignTask'; readonly task: string; readonly owner: string };

/**
 * What a person orders a campaign to do (lệnh). Every command leaves exactly one event: what it did, or that it was
 * refused and why.
 */
export type CampaignCommand = CommandHead &
  (
    | {
        readonly kind: 'issue';
        readonly number: string;
        readonly date: CivilDate;
        readonly signer: string;
        readonly position?: string;
      }
    | Steps
    | Deadlines
    | Duties
    | Tasks
  );

/** The command of one kind. */
export type CommandOf<Kind extends CampaignCommand['kind']> = Extract<
  CampaignCommand,
  { readonly kind: Kind }
>;
