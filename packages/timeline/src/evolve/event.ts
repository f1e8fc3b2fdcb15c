import type { Finding } from '@chiendich/core';
import {
  anyText,
  count,
  dictionary,
  flag,
  type InferShape,
  instant,
  integer,
  list,
  named,
  nullable,
  oneOf,
  record,
  text,
  where,
} from '@chiendich/core/shape';
import {
  type CampaignOrganization,
  type DeadlineReading,
  type DeadlineRow,
  deadlineShape,
  type Foundation,
  foundationShape,
  organizationShape,
  planIssueFields,
  readingShape,
  type SuperiorReport,
  stepDetail,
  superiorReportShape,
} from '../campaign/campaign.ts';
import { type AmendingDocument, amendingDocument } from '../campaign/document-reference.ts';
import { type LifeCycle, lifeCycleShape, lifeCycleStep } from '../campaign/life-cycle.ts';
import { catchUp } from '../campaign/policy.ts';
import { usableDay } from '../deadlines/usable-day.ts';
import { type DutyRow, dutyShape, extensionFields } from '../rounds/reporting-duty.ts';
import { type RoundRow, roundRowShape, templateName } from '../rounds/round-row.ts';
import { keyedRecord } from '../storage/keyed-record.ts';
import { commandedTaskAct, type TaskRow, taskShape, taskState } from '../tasks/task.ts';
import { findingShape } from './finding-shape.ts';

/** What every entry of the log carries. */
export const headShape = record({
  /** Version of the event's own format. */
  schema: oneOf(1),
  /** From 1, without gaps. */
  sequence: count,
  /** When it was recorded; never before the event before it. */
  at: instant,
  /** Who acted; `timeline` for what time brought. */
  by: anyText,
  /** In whose name or by which authorization (thẩm quyền); null where none was named. */
  authority: nullable(anyText),
  /** Hash of the event before; 64 zeros in the first. */
  previousHash: text,
  /** SHA-256 of the canonical JSON of the event without `hash`, hexadecimal. */
  hash: text,
});

/** Number, time, authorship and chain of an event: every entry of the log has them. */
interface EventHead extends InferShape<typeof headShape> {}

const changeFields = {
  /** Id of the deadline. */
  deadline: text,
  /** What stood. */
  from: named<DeadlineReading>(readingShape),
  /** What stands now. */
  to: named<DeadlineReading>(readingShape),
};
const deadlineChange = record(changeFields);

/** One reading of a deadline replaced by another. */
export interface DeadlineChange extends InferShape<typeof deadlineChange> {}

const lifeCycle = named<LifeCycle>(lifeCycleShape);
const findings = list<Finding>(findingShape);
const ofDuty = {
  /** The plan's reporting duty. */
  duty: text,
  /** Which time it falls due. */
  occurrence: text,
  /** Id of the organization. */
  organization: text,
};
const entryHead = keyedRecord(
  {
    kind: oneOf('submit', 'correct', 'return', 'withdraw', 'accept'),
    sequence: where(count, 'integer ≥ 1', (sequence) => sequence > 0),
    version: count,
    at: instant,
    hash: text,
  },
  {
    /** The version that a correction corrects. */
    corrects: count,
    /** The last day that a return sets for the correction. */
    resubmitBy: nullable(usableDay),
  },
);
const closed = record({
  ...ofDuty,
  /** Why. */
  reason: text,
});
const term = record({
  /** Id of the deadline; null where one duty has a day of its own and the plan names none. */
  deadline: nullable(text),
  /** Version of the deadline, the extension or the return. */
  version: count,
  /** Days from the last good day, negative before it. */
  days: integer,
  /** When it was due, which may be before it was recorded. */
  due: instant,
  /** Key of the one duty whose own day it is; null for everybody. */
  duty: nullable(text),
  /** The item of the agenda that this event takes off. */
  item: text,
});
const peak = record({
  /** When it was due. */
  due: instant,
  /** The day of `due` in Vietnam. */
  date: usableDay,
  lifeCycle,
  /** The item of the agenda that this event takes off. */
  item: text,
});

/** What each kind of event carries besides. */
export const bodyShapes = {
  campaignStarted: record({
    id: text,
    foundation: named<Foundation>(foundationShape),
    lifeCycle,
    organizations: list<CampaignOrganization>(organizationShape),
    templates: dictionary(templateName),
    owing: dictionary(list(text)),
    deadlines: list<DeadlineRow>(deadlineShape),
    rounds: list<RoundRow>(roundRowShape),
    duties: list<DutyRow>(dutyShape),
    tasks: list<TaskRow>(taskShape),
    superiorReports: list<SuperiorReport>(superiorReportShape),
    /** What was noticed at the start: deadlines in doubt, addressees that nobody knows. */
    findings,
  }),
  commandRefused: record({
    /** The kind that was read. */
    command: anyText,
    /** The instant that was read. */
    attemptedAt: anyText,
    findings,
  }),
  planIssued: record({ ...planIssueFields, lifeCycle }),
  deadlineCorrected: record({
    ...changeFields,
    reason: text,
    /** Whether the words were wrong or only their form. */
    fault: oneOf('content', 'form'),
    document: nullable<AmendingDocument>(amendingDocument),
  }),
  planAmended: record({
    document: named<AmendingDocument>(amendingDocument),
    reason: text,
    changes: list<DeadlineChange>(deadlineChange),
  }),
  reportRecorded: record({
    ...ofDuty,
    /** The head of the entry, which the ledger holds: what its fold looks at. */
    entry: entryHead,
  }),
  /** The next round of a duty asks for another version of its template, or another template. */
  templateChanged: record({ duty: text, template: templateName, reason: text }),
  dutyExtended: record({ ...ofDuty, ...extensionFields }),
  dutyWaived: closed,
  dutyClosedAsMissing: closed,
  dutyPassedOn: record({
    ...ofDuty,
    successors: list<CampaignOrganization>(organizationShape),
    reason: text,
  }),
  organizationAdded: record({
    organization: named<CampaignOrganization>(organizationShape),
    /** The plan's reporting duties that it owes. */
    duties: list(text),
    reason: text,
  }),
  taskMoved: record({
    task: text,
    act: commandedTaskAct,
    /** Where the task stands after it. */
    state: taskState,
    note: nullable(anyText),
  }),
  taskAssigned: record({
    task: text,
    /** The person or division in charge. */
    owner: text,
  }),
  stepTaken: record({
    step: lifeCycleStep,
    lifeCycle,
    reason: nullable(anyText),
    document: nullable(anyText),
    detail: stepDetail,
  }),
  superiorReported: record({
    duty: text,
    /** Which time it falls due. */
    occurrence: text,
    document: nullable(anyText),
    /** Why it went before the report of an earlier stage; null where it did not have to. */
    reason: nullable(anyText),
    late: flag,
    lifeCycle,
  }),
  resumed: record({ lifeCycle, reason: text, catchUp, shiftDays: integer }),
  deadlineFell: term,
  /** A recurring deadline went on to its next occurrence, and the rounds that fall due by it are open. */
  roundsOpened: record({
    /** Id of the deadline. */
    deadline: text,
    version: count,
    lastDay: usableDay,
    nominal: usableDay,
    due: instant,
    rounds: list<RoundRow>(roundRowShape),
    findings,
    /** The item of the agenda that this event takes off. */
    item: text,
  }),
  reminderDue: term,
  escalationDue: term,
  peakStarted: peak,
  peakEnded: peak,
};

type BodyOf<Kind extends keyof typeof bodyShapes> = Kind extends unknown
  ? { readonly kind: Kind } & InferShape<(typeof bodyShapes)[Kind]>
  : never;

/** What happened, by kind. */
export type EventBody = BodyOf<keyof typeof bodyShapes>;

/** An entry of a campaign's event log (nhật ký chiến dịch), never changed once written. */
export type CampaignEvent = EventHead & EventBody;

/** The event of one kind. */
export type EventOf<Kind extends CampaignEvent['kind']> = Extract<CampaignEvent, { readonly kind: Kind }>;
