import {
  count,
  either,
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
  organizationShape,
  readingShape,
} from '../campaign/campaign.ts';
import { type AmendingDocument, amendingDocument } from '../campaign/document-reference.ts';
import { catchUp } from '../campaign/policy.ts';
import { usableDay } from '../deadlines/usable-day.ts';
import { laterDay } from '../rounds/reporting-duty.ts';
import { keyedRecord } from '../storage/keyed-record.ts';
import { commandedTaskAct } from '../tasks/task.ts';

/** What every command carries. */
export const commandHead = record(
  {
    /** Who gives the command. */
    by: text,
  },
  {
    /** In whose name or by which authorization, e.g. "KT. GIÁM ĐỐC". */
    authority: text,
  },
);

/** Days by which deadlines are moved at once. */
export const smallShift = where(integer, 'integer from -3660 to 3660', (days) => Math.abs(days) <= 3660);

/** A day keeps the boundary that was written; a reading says all. */
export const dayOrReading = either(usableDay, named<DeadlineReading>(readingShape));

const document = named<AmendingDocument>(amendingDocument);
const noted = record(
  {},
  {
    /** What is worth keeping of it. */
    note: text,
  },
);
const paused = record(
  {
    /** Why. */
    reason: text,
  },
  {
    /** Number and symbol of the document that orders it. */
    document: text,
  },
);
const ofDuty = {
  /** Id of the organization. */
  organization: text,
  /** Why. */
  reason: text,
};
/** The round, by its duty and occurrence. */
const round = keyedRecord({ duty: text, occurrence: text });
const closed = record({ ...ofDuty, round });

/** The facts of an entry of the report ledger that the timeline looks at; the report inside is not one of them. */
const entryFacts = keyedRecord(
  {
    kind: oneOf('submit', 'correct', 'return', 'withdraw', 'accept'),
    sequence: where(count, 'integer ≥ 1', (sequence) => sequence > 0),
    round,
    organization: text,
    at: instant,
    version: count,
    previousHash: text,
    hash: text,
  },
  {
    /** The version that a correction corrects. */
    corrects: count,
    /** The last day that a return sets for the correction. */
    resubmitBy: nullable(usableDay),
    /** The template of a report that is handed in. */
    template: record({ id: text, version: text }),
  },
);

/** What each kind of command carries besides. */
export const commandShapes = {
  issue: record({ number: text, date: usableDay, signer: text }, { position: text }),
  /**
   * Correct a wrong deadline. `source` is the id of the plan's deadline. A draft needs no document; an issued plan
   * one of equal form where the content is at fault, a công văn where the form is.
   */
  correctDeadline: record(
    { source: text, corrected: dayOrReading, reason: text },
    { fault: oneOf('content', 'form'), document },
  ),
  /** Amend the issued plan in flight; every change of a deadline is one reading. */
  amend: record({
    document,
    reason: text,
    deadlines: list(keyedRecord({ deadline: text, to: dayOrReading })),
  }),
  /** An entry of the report ledger, as it stands there. */
  recordReport: record({ entry: entryFacts }),
  /** A day alone still counts itself (chậm nhất ngày). */
  extendDuty: record({ ...ofDuty, round, to: either(usableDay, keyedRecord(laterDay)) }, { document }),
  waiveDuty: closed,
  closeDutyAsMissing: closed,
  /** The organization ended; its duty goes to its successors, in this round and in those to come. */
  passDuty: record({ ...ofDuty, round, successors: list<CampaignOrganization>(organizationShape) }),
  /** One more organization owes a report, for every duty named. */
  addOrganization: record({
    organization: named<CampaignOrganization>(organizationShape),
    duties: list(text),
    reason: text,
  }),
  /** From the next round on a duty asks for another version of its template, or another template. */
  changeTemplate: record({ duty: text, template: record({ id: text, version: text }), reason: text }),
  moveTask: record({ task: text, act: commandedTaskAct }, { note: text }),
  assignTask: record({ task: text, owner: text }),
  completePreparation: noted,
  /** The launch was held on a day (đã tổ chức lễ phát động). */
  holdLaunch: record({ date: usableDay }),
  dropLaunch: record({ reason: text }),
  /** The peak period by hand, where the plan gives no days. */
  startPeak: noted,
  endPeak: noted,
  completeCommunication: noted,
  /** Close the receipt of reports: every duty is accepted, waived, passed on or closed as missing. */
  closeReports: noted,
  consolidate: record({}, { document: text }),
  /** The report of one round has gone to the superiors; before that of an earlier stage only by reason. */
  reportToSuperior: record({ round }, { document: text, reason: text }),
  /** Costs are settled; `amount` in đồng, 0 is "none". */
  settle: record({ amount: count }, { document: text }),
  archive: record({ file: text }),
  postpone: paused,
  suspend: paused,
  cancel: paused,
  /** Go on after a pause. `shiftDays` moves every deadline that has not fallen, the launch and the peak; 0 moves none. */
  resume: record({ reason: text, catchUp }, { shiftDays: smallShift }),
};

type CommandHead = InferShape<typeof commandHead>;
type Body<Kind extends keyof typeof commandShapes> = Kind extends unknown
  ? { readonly kind: Kind } & InferShape<(typeof commandShapes)[Kind]>
  : never;

/**
 * What a person orders a campaign to do (lệnh). Every command leaves exactly one event: what it did, or that it was
 * refused and why.
 */
export type CampaignCommand = CommandHead & Body<keyof typeof commandShapes>;

/** The command of one kind. */
export type CommandOf<Kind extends CampaignCommand['kind']> = Extract<
  CampaignCommand,
  { readonly kind: Kind }
>;
