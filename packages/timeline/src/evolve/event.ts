import type { CivilDate, Finding, Instant } from '@chiendich/core';
import type { LedgerEntry } from '@chiendich/report';
import type {
  CampaignOrganization,
  DeadlineReading,
  DeadlineRow,
  Foundation,
  PlanIssue,
  SuperiorReport,
} from '../campaign/campaign.ts';
import type { AmendingDocument } from '../campaign/document-reference.ts';
import type { LifeCycle, LifeCycleStep } from '../campaign/life-cycle.ts';
import type { CatchUp } from '../campaign/policy.ts';
import type { DutyExtension, DutyRow, DutyState } from '../rounds/reporting-duty.ts';
import type { TaskAct, TaskRow, TaskState } from '../tasks/task.ts';

/** Number, time, authorship and chain of an event: every entry of the log has them. */
interface EventHead {
  /** Version of the event's own format. */
  readonly schema: 1;
  /** From 1, without gaps. */
  readonly sequence: number;
  /** When it was recorded; never before the event before it. */
  readonly at: Instant;
  /** Who acted; `timeline` for what time brought. */
  readonly by: string;
  /** In whose name or by which authorization (thẩm quyền); null where none was named. */
  readonly authority: string | null;
  readonly previousHash: string;
  /** SHA-256 of the canonical JSON of the event without `hash`, hexadecimal. */
  readonly hash: string;
}

/** One reading of a deadline replaced by another. */
export interface DeadlineChange {
  readonly deadline: string;
  readonly from: DeadlineReading;
  readonly to: DeadlineReading;
}

/** One member of a union for each kind, so that a kind picks its own. */
type Each<Kind extends string, Fields> = Kind extends string ? { readonly kind: Kind } & Fields : never;

/** What happened, by kind. */
export type EventBody =
  | {
      readonly kind: 'campaignStarted';
      readonly id: string;
      readonly foundation: Foundation;
      readonly lifeCycle: LifeCycle;
      readonly organizations: readonly CampaignOrganization[];
      readonly deadlines: readonly DeadlineRow[];
      readonly duties: readonly DutyRow[];
      readonly tasks: readonly TaskRow[];
      readonly superiorReports: readonly SuperiorReport[];
      /** What was noticed at the start: deadlines in doubt, addressees that nobody knows. */
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'commandRefused';
      readonly command: string;
      readonly attemptedAt: string;
      readonly findings: readonly Finding[];
    }
  | ({ readonly kind: 'planIssued'; readonly lifeCycle: LifeCycle } & PlanIssue)
  | ({
      readonly kind: 'deadlineCorrected';
      readonly reason: string;
      readonly fault: 'content' | 'form';
      readonly document: AmendingDocument | null;
    } & DeadlineChange)
  | {
      readonly kind: 'planAmended';
      readonly document: AmendingDocument;
      readonly reason: string;
      readonly changes: readonly DeadlineChange[];
    }
  | {
      readonly kind: 'reportRecorded';
      readonly duty: string;
      readonly organization: string;
      readonly act: LedgerEntry['kind'];
      readonly state: DutyState;
      readonly late: boolean;
      readonly entry: {
        readonly sequence: number;
        readonly version: number;
        readonly hash: string;
        readonly at: Instant;
      };
    }
  | ({ readonly kind: 'dutyExtended'; readonly duty: string; readonly organization: string } & DutyExtension)
  | Each<
      'dutyWaived' | 'dutyClosedAsMissing',
      { readonly duty: string; readonly organization: string; readonly reason: string }
    >
  | {
      readonly kind: 'dutyPassedOn';
      readonly duty: string;
      readonly organization: string;
      readonly successors: readonly CampaignOrganization[];
      readonly reason: string;
    }
  | {
      readonly kind: 'organizationAdded';
      readonly organization: CampaignOrganization;
      readonly duties: readonly string[];
      readonly reason: string;
    }
  | {
      readonly kind: 'taskMoved';
      readonly task: string;
      readonly act: TaskAct;
      readonly state: TaskState;
      readonly note: string | null;
    }
  | { readonly kind: 'taskAssigned'; readonly task: string; readonly owner: string }
  | {
      readonly kind: 'stepTaken';
      readonly step: LifeCycleStep;
      readonly lifeCycle: LifeCycle;
      readonly reason: string | null;
      readonly document: string | null;
      readonly detail: string | number | null;
    }
  | {
      readonly kind: 'superiorReported';
      readonly duty: string;
      readonly document: string | null;
      /** Why it went before the report of an earlier stage; null where it did not have to. */
      readonly reason: string | null;
      readonly late: boolean;
      readonly lifeCycle: LifeCycle;
    }
  | {
      readonly kind: 'resumed';
      readonly lifeCycle: LifeCycle;
      readonly reason: string;
      readonly catchUp: CatchUp;
      readonly shiftDays: number;
    }
  | Each<
      'deadlineFell' | 'reminderDue' | 'escalationDue',
      {
        readonly deadline: string;
        readonly version: number;
        readonly days: number;
        readonly due: Instant;
        /** Key of the one duty whose extension it is; null for everybody. */
        readonly duty: string | null;
        /** The item of the agenda that this event takes off. */
        readonly item: string;
      }
    >
  | Each<
      'peakStarted' | 'peakEnded',
      {
        readonly due: Instant;
        readonly date: CivilDate;
        readonly lifeCycle: LifeCycle;
        readonly item: string;
      }
    >;

/** An entry of a campaign's event log (nhật ký chiến dịch), never changed once written. */
export type CampaignEvent = EventHead & EventBody;

/** The event of one kind. */
export type EventOf<Kind extends CampaignEvent['kind']> = Extract<CampaignEvent, { readonly kind: Kind }>;
