// Over 250 lines: the shapes of all that a campaign keeps stand together, each with the words for its fields.
import type { CalendarRow } from '@chiendich/core';
import {
  anyText,
  count,
  dictionary,
  either,
  flag,
  type InferShape,
  instant,
  list,
  matching,
  named,
  nullable,
  number,
  oneOf,
  record,
  text,
} from '@chiendich/core/shape';
import { Plan } from '@chiendich/plan';
import { timeOfDay, usableDay } from '../deadlines/usable-day.ts';
import { type DutyCounts, type DutyRow, dutyCounts, dutyShape } from '../rounds/reporting-duty.ts';
import { type RoundRow, roundRowShape, templateName } from '../rounds/round-row.ts';
import { keyedRecord } from '../storage/keyed-record.ts';
import { type TaskRow, taskShape } from '../tasks/task.ts';
import { type AgendaItem, agendaItemShape } from './agenda.ts';
import { type AmendingDocument, amendingDocument } from './document-reference.ts';
import { type LifeCycle, lifeCycleShape } from './life-cycle.ts';
import { policyShape, type TimelinePolicy } from './policy.ts';
import { tableShape } from './row-table.ts';

export const organizationShape = keyedRecord({
  /** Id in the register. */
  id: text,
  /** Official name. */
  name: text,
  /** Id of the superior; null at the top. */
  superior: nullable(text),
  /** First day on which it exists; null where that is not known. */
  validFrom: nullable(usableDay),
  /** Last day on which it exists; null while it does. */
  validTo: nullable(usableDay),
  /** Ids of the organizations that go on after it. */
  successors: list(text),
});

/** What a campaign knows of an organization (cơ quan, tổ chức), frozen when it started. */
export interface CampaignOrganization extends InferShape<typeof organizationShape> {}

const period = record({
  /** First day that is covered. */
  from: usableDay,
  /** Last day that is covered. */
  to: usableDay,
});

/** The days that the reports of a duty cover. */
export interface ReportingPeriod extends InferShape<typeof period> {}

const calendarRow = record({ date: usableDay, working: flag, source: anyText });

export const foundationShape = record({
  /** The plan as it stood at the start. */
  plan: matching<Plan>('Plan', (value) => Plan.safeParse(value).success),
  /** Days that the reports of each duty cover, of a recurring duty all its rounds together. */
  periods: dictionary(period),
  /** Days off and made-up working days. */
  calendar: list<CalendarRow>(calendarRow),
  /** How the campaign reminds and counts. */
  policy: named<TimelinePolicy>(policyShape),
});

/** What a campaign depends on, frozen into its first event: plan, periods, calendar rows, policy. */
export interface Foundation extends InferShape<typeof foundationShape> {}

export const readingShape = keyedRecord(
  {
    /** As core's `Deadline` has it: a day, a month, a quarter, or what recurs. */
    date: text,
    /** Which moment the words mean. */
    boundary: oneOf('before', 'by', 'on', 'during'),
  },
  {
    /** The end of a `during`. */
    end: text,
    /** Hour that is named, `HH:MM`. */
    time: timeOfDay,
    /** How often it comes back. */
    recurrence: oneOf('yearly', 'quarterly', 'monthly', 'weekly', 'daily'),
  },
);

/** A deadline's date as somebody wrote or corrected it: the fields of core's `Deadline` without its place in a text. */
export interface DeadlineReading extends InferShape<typeof readingShape> {}

const correctionShape = record({
  /** What stood. */
  from: named<DeadlineReading>(readingShape),
  /** What stands now. */
  corrected: named<DeadlineReading>(readingShape),
  /** Who changed it. */
  by: anyText,
  /** Why. */
  reason: text,
  /** By which document; null where it needed none. */
  document: nullable<AmendingDocument>(amendingDocument),
  /** When. */
  at: instant,
});

/** One change of a deadline: what stood, what stands now, who changed it, why and by which document. */
export interface DeadlineCorrection extends InferShape<typeof correctionShape> {}

export const deadlineShape = record({
  /** Id in the plan: `deadline-1`. */
  id: text,
  /** The plan's words. */
  quote: anyText,
  /** Who must meet it, as printed in the plan. */
  responsible: nullable(anyText),
  /** The reading of the plan itself. */
  source: named<DeadlineReading>(readingShape),
  /** The reading in force. */
  reading: named<DeadlineReading>(readingShape),
  /** Counts the readings and the occurrences; a deadline falls once a version. */
  version: count,
  /** The last good day, after the policy for non-working days; null where the words name no day. */
  lastDay: nullable(usableDay),
  /** The last good day as written, before the policy for non-working days; of an occurrence it says which one. */
  nominal: nullable(usableDay),
  /** The instant from which one is late. */
  due: nullable(instant),
  /** A date before the plan itself: it never falls until somebody corrects or confirms it by name. */
  inDoubt: flag,
  /** Whether it fell in its present version. */
  fell: flag,
  /** Every change since the plan, the first first. */
  corrections: list<DeadlineCorrection>(correctionShape),
});

/**
 * A deadline of the campaign (thời hạn): the plan's words, the reading in force, and every correction between them.
 *
 * Of a recurring deadline `lastDay` and `due` are those of its next occurrence.
 */
export interface DeadlineRow extends InferShape<typeof deadlineShape> {}

const openWork = record({
  /** Id of the round, or, for tasks, of the deadline. */
  id: text,
  /** How many are still open and have no day of their own. */
  open: count,
  /** Of a round how many reports are owed, also those that have a day of their own. */
  owed: count,
});

/** How many duties and reports to superiors of a round, or tasks of a deadline, are open; nobody is reminded where none is. */
export interface OpenWork extends InferShape<typeof openWork> {}

const milestonesShape = record({
  /** A day or a day with an hour, `2024-06-05T07:30`. */
  launch: nullable(text),
  /** First day of the peak period. */
  peakStart: nullable(usableDay),
  /** Last day of the peak period. */
  peakEnd: nullable(usableDay),
  /** Counts the moves from 1. */
  version: count,
});

/** The days of the campaign besides its deadlines (các mốc chính), as they stand: from the plan, moved by a pause. */
export interface Milestones extends InferShape<typeof milestonesShape> {}

const sentShape = record({
  /** When it was sent. */
  at: instant,
  /** Number and symbol; null where none was named. */
  document: nullable(anyText),
  /** Whether it went after its deadline. */
  late: flag,
});

export const superiorReportShape = record({
  /** The plan's reporting duty. */
  duty: text,
  /** Which time it falls due: the occurrence of its round. */
  occurrence: text,
  /** Stage of the report, from 1. */
  stage: count,
  /** Who sends it, as printed in the plan. */
  from: list(anyText),
  /** To whom, as printed in the plan. */
  to: list(anyText),
  /** Null until it is sent. */
  sent: nullable(sentShape),
});

/** A consolidated report of one round that the issuer owes its superiors (báo cáo cấp trên). */
export interface SuperiorReport extends InferShape<typeof superiorReportShape> {}

export const planIssueFields = {
  /** Number given by the registry. */
  number: text,
  /** Day of issue. */
  date: usableDay,
  /** Who signed. */
  signer: text,
  /** Position of the signer; null where none was named. */
  position: nullable(text),
};
const planIssue = record(planIssueFields);

/** How the plan was issued (ban hành): number, date, signer. */
export interface PlanIssue extends InferShape<typeof planIssue> {}

const amendmentShape = record({
  /** The amending document. */
  document: named<AmendingDocument>(amendingDocument),
  /** Why. */
  reason: text,
  /** When it was recorded. */
  at: instant,
  /** Ids of the deadlines that it changed. */
  deadlines: list(text),
});

/** An amendment of the issued plan (sửa đổi, bổ sung). */
export interface PlanAmendment extends InferShape<typeof amendmentShape> {}

export const stepDetail = nullable(either(anyText, number));

const noteShape = record({
  /** The step that closed the stage. */
  step: text,
  /** When it was taken. */
  at: instant,
  /** Who took it. */
  by: anyText,
  /** Why. */
  reason: nullable(anyText),
  /** By which document. */
  document: nullable(anyText),
  /** The day of the launch, the amount settled in đồng, the file of the archive: what the step states. */
  detail: stepDetail,
});

/** What closed a stage: who, when, by which document, with what note. */
export interface StageNote extends InferShape<typeof noteShape> {}

const logHead = record({
  /** Sequence of the last event. */
  sequence: count,
  /** Hash of the last event. */
  hash: text,
  /** The latest instant that the log knows. */
  at: instant,
});

export const stateShape = record({
  /** Unique for the host. */
  id: text,
  /** When it was started. */
  startedAt: instant,
  /** What it depends on. */
  foundation: named<Foundation>(foundationShape),
  /** Who takes part. */
  organizations: tableShape<CampaignOrganization>(organizationShape),
  /** Where the campaign stands. */
  lifeCycle: named<LifeCycle>(lifeCycleShape),
  /** Null for a draft. */
  issue: nullable<PlanIssue>(planIssue),
  /** In the order of the plan. */
  deadlines: list<DeadlineRow>(deadlineShape),
  /** The template of each duty whose next round asks for one: id and version, by the id of the duty. */
  templates: dictionary(templateName),
  /** Ids of the organizations that owe each duty in its next round, by the id of the duty. */
  owing: dictionary(list(text)),
  /** The rounds that were opened. */
  rounds: tableShape<RoundRow>(roundRowShape),
  /** A row for each organization's duty in each round. */
  duties: tableShape<DutyRow>(dutyShape),
  /** How many duties stand in each state. */
  counts: named<DutyCounts>(dutyCounts),
  /** In the order of the plan. */
  tasks: list<TaskRow>(taskShape),
  /** Reports that the issuer owes its superiors, a row for each round. */
  superiorReports: list<SuperiorReport>(superiorReportShape),
  /** What time will bring. */
  agenda: tableShape<AgendaItem>(agendaItemShape),
  /** How much work is open in each round, and on each deadline. */
  openWork: tableShape<OpenWork>(openWork),
  /** Launch and peak as they stand. */
  milestones: named<Milestones>(milestonesShape),
  /** Amendments of the issued plan, the first first. */
  amendments: list<PlanAmendment>(amendmentShape),
  /** What closed each stage. */
  notes: list<StageNote>(noteShape),
  /** Head of the event log. */
  log: logHead,
});

/**
 * The state of a campaign (tình trạng chiến dịch): the fold of its event log, plain JSON.
 *
 * Small parts are plain lists; what grows with the number of organizations is a `RowTable`, so that one event copies
 * a chunk and never the whole.
 */
export interface CampaignState extends InferShape<typeof stateShape> {}
