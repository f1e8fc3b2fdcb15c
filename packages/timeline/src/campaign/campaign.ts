import type { CalendarRow, CivilDate, DeadlineBoundary, Instant, Recurrence } from '@chiendich/core';
import type { Plan } from '@chiendich/plan';
import type { DutyCounts, DutyRow } from '../rounds/reporting-duty.ts';
import type { TaskRow } from '../tasks/task.ts';
import type { AgendaItem } from './agenda.ts';
import type { AmendingDocument } from './document-reference.ts';
import type { LifeCycle } from './life-cycle.ts';
import type { TimelinePolicy } from './policy.ts';
import type { RowTable } from './row-table.ts';

/** What a campaign knows of an organization (cơ quan, tổ chức), frozen when it started. */
export interface CampaignOrganization {
  readonly id: string;
  readonly name: string;
  readonly superior: string | null;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly successors: readonly string[];
}

/** What a campaign depends on, frozen into its first event: plan, template version, calendar rows, policy. */
export interface Foundation {
  readonly plan: Plan;
  readonly template: { readonly id: string; readonly version: string } | null;
  readonly calendar: readonly CalendarRow[];
  readonly policy: TimelinePolicy;
}

/** A deadline's date as somebody wrote or corrected it: the fields of core's `Deadline` without its place in a text. */
export interface DeadlineReading {
  readonly date: string;
  readonly boundary: DeadlineBoundary;
  readonly end?: string;
  readonly time?: string;
  readonly recurrence?: Recurrence;
}

/** One change of a deadline: what stood, what stands now, who changed it, why and by which document. */
interface DeadlineCorrection {
  readonly from: DeadlineReading;
  readonly corrected: DeadlineReading;
  readonly by: string;
  readonly reason: string;
  readonly document: AmendingDocument | null;
  readonly at: Instant;
}

/**
 * A deadline of the campaign (thời hạn): the plan's words, the reading in force, and every correction between them.
 *
 * `lastDay` is the last good day and `due` the instant from which one is late, after the policy for non-working days;
 * null where the words name no day. Of a recurring deadline they are those of its next occurrence. `inDoubt` marks a date before the plan itself: it never falls until somebody
 * corrects or confirms it by name. `version` counts the readings and the occurrences; a deadline falls once a version.
 */
export interface DeadlineRow {
  readonly id: string;
  readonly quote: string;
  readonly responsible: string | null;
  readonly source: DeadlineReading;
  readonly reading: DeadlineReading;
  readonly version: number;
  readonly lastDay: CivilDate | null;
  readonly due: Instant | null;
  readonly inDoubt: boolean;
  readonly fell: boolean;
  readonly corrections: readonly DeadlineCorrection[];
}

/** How many duties, tasks and reports to superiors still wait on a deadline; nobody is reminded of one without any. */
export interface OpenWork {
  /** Id of the deadline. */
  readonly id: string;
  readonly open: number;
}

/**
 * The days of the campaign that are no deadlines (các mốc chính), as they stand: from the plan, moved by a pause. `launch`
 * is a day or a day with an hour, `2024-06-05T07:30`; `version` counts the moves from 1.
 */
export interface Milestones {
  readonly launch: string | null;
  readonly peakStart: CivilDate | null;
  readonly peakEnd: CivilDate | null;
  readonly version: number;
}

/** A consolidated report that the issuer owes its superiors (báo cáo cấp trên). */
export interface SuperiorReport {
  readonly duty: string;
  readonly stage: number;
  /** Who sends it, as printed in the plan. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly deadline: string | null;
  /** Null until it is sent. */
  readonly sent: { readonly at: Instant; readonly document: string | null; readonly late: boolean } | null;
}

/** How the plan was issued (ban hành): number, date, signer. */
export interface PlanIssue {
  readonly number: string;
  readonly date: CivilDate;
  readonly signer: string;
  readonly position: string | null;
}

/** An amendment of the issued plan (sửa đổi, bổ sung). */
interface PlanAmendment {
  readonly document: AmendingDocument;
  readonly reason: string;
  readonly at: Instant;
  readonly deadlines: readonly string[];
}

/** What closed a stage: who, when, by which document, with what note. */
export interface StageNote {
  readonly step: string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string | null;
  readonly document: string | null;
  /** The day of the launch, the amount settled in đồng, the file of the archive: what the step states. */
  readonly detail: string | number | null;
}

/**
 * The state of a campaign (tình trạng chiến dịch): the fold of its event log, plain JSON.
 *
 * Small parts are plain lists; what grows with the number of organizations is a `RowTable`, so that one event copies
 * a chunk and never the whole.
 */
export interface CampaignState {
  readonly id: string;
  readonly startedAt: Instant;
  readonly foundation: Foundation;
  readonly organizations: RowTable<CampaignOrganization>;
  readonly lifeCycle: LifeCycle;
  readonly issue: PlanIssue | null;
  readonly deadlines: readonly DeadlineRow[];
  readonly duties: RowTable<DutyRow>;
  readonly counts: DutyCounts;
  readonly tasks: readonly TaskRow[];
  readonly superiorReports: readonly SuperiorReport[];
  readonly agenda: RowTable<AgendaItem>;
  readonly openWork: RowTable<OpenWork>;
  readonly milestones: Milestones;
  readonly amendments: readonly PlanAmendment[];
  readonly notes: readonly StageNote[];
  /** Head of the event log: sequence and hash of the last event, and the latest instant that it knows. */
  readonly log: { readonly sequence: number; readonly hash: string; readonly at: Instant };
}
