import {
  anyText,
  count,
  flag,
  type InferShape,
  instant,
  list,
  nullable,
  oneOf,
  record,
  text,
} from '@chiendich/core/shape';
import type { Organization } from '@chiendich/organizations';
import { type ReportStanding, standingShape } from '@chiendich/report';
import { type AmendingDocument, amendingDocument } from '../campaign/document-reference.ts';
import { usableDay } from '../deadlines/usable-day.ts';
import { expectArgument } from '../misuse.ts';

const dutyStates = [
  'awaited',
  'submitted',
  'returned',
  'resubmitted',
  'accepted',
  'overdue',
  'waived',
  'closedAsMissing',
  'passedOn',
] as const;

const dutyState = oneOf(...dutyStates);

/**
 * Where an organization's duty to report (nghĩa vụ báo cáo) stands.
 *
 * `awaited` chưa nộp; `submitted` đã nộp; `returned` bị trả lại; `resubmitted` đã nộp lại; `accepted` đã duyệt;
 * `overdue` quá hạn mà chưa nộp; `waived` được miễn; `closedAsMissing` chốt là không nộp; `passedOn` chuyển cho cơ
 * quan kế thừa.
 */
export type DutyState = InferShape<typeof dutyState>;

/** A decision on a duty itself; where its report stands is the ledger's. */
export type DutyDecision = 'extend' | 'waive' | 'closeAsMissing' | 'passOn';

export const laterDay = {
  /** The day as the extension writes it. */
  date: usableDay,
  /** Whether the day itself still counts. */
  boundary: oneOf('before', 'by'),
};

export const extensionFields = {
  /** Counts the extensions of the duty from 1. */
  version: count,
  ...laterDay,
  /** Why it was given. */
  reason: text,
  /** By which document; null where it needed none. */
  document: nullable<AmendingDocument>(amendingDocument),
};
const dutyExtension = record(extensionFields);

/** A later deadline for one organization (gia hạn). */
export interface DutyExtension extends InferShape<typeof dutyExtension> {}

const dutyClosing = record({
  /** Whether it was waived, closed because no report came, or went to successors. */
  how: oneOf('waived', 'closedAsMissing', 'passedOn'),
  /** Why no report is waited for any more. */
  reason: text,
  /** Who decided it. */
  by: anyText,
  /** When it was decided. */
  at: instant,
  /** Ids of the organizations to which the duty went. */
  successors: list(text),
});

/** How a duty ended without a report. */
export interface DutyClosing extends InferShape<typeof dutyClosing> {}

export const dutyShape = record({
  /** `dutyKey(round, organization)`. */
  id: text,
  /** Id of the organization. */
  organization: text,
  /** Official name at the start of the campaign. */
  name: anyText,
  /** The plan's reporting duty. */
  duty: text,
  /** Which time the duty falls due: the occurrence of its round. */
  occurrence: text,
  /** Where it stands: what `dutyStateOf` makes of the fields below. */
  state: dutyState,
  /** Whether its last day is over, its own extension included. */
  pastDue: flag,
  /** Where the ledger says that the report stands, as of the last entry that was recorded; null before the first. */
  report: nullable<ReportStanding>(standingShape),
  /** The extension in force. */
  extension: nullable<DutyExtension>(dutyExtension),
  /** Why the duty was waived, closed or passed on. */
  closing: nullable<DutyClosing>(dutyClosing),
  /** The organization from which the duty came. */
  predecessor: nullable(text),
});

/**
 * One organization's duty to report in one round (nghĩa vụ báo cáo của một cơ quan trong một kỳ).
 *
 * @inline
 */
export interface DutyRow extends InferShape<typeof dutyShape> {}

/**
 * Where a duty stands: the ledger's word on its report, and the timeline's own decisions where nothing is in.
 *
 * A report that arrives although its duty was waived or closed is received, because the ledger has it. What was passed on stays
 * so: the successors owe the report.
 */
export function dutyStateOf({
  report,
  closing,
  pastDue,
}: Pick<DutyRow, 'report' | 'closing' | 'pastDue'>): DutyState {
  if (closing?.how === 'passedOn') return 'passedOn';
  const status = report?.status ?? 'awaited';
  switch (status) {
    case 'accepted':
      return 'accepted';
    case 'submitted':
      return report !== null && report.versions > 1 ? 'resubmitted' : 'submitted';
    case 'returned':
      return closing?.how ?? 'returned';
    case 'awaited':
    case 'withdrawn':
      return closing?.how ?? (pastDue ? 'overdue' : 'awaited');
    default:
      return status satisfies never;
  }
}

/** The row with its state as its other fields say. */
export function settled(row: DutyRow): DutyRow {
  const state = dutyStateOf(row);
  return state === row.state ? row : { ...row, state };
}

/** In which states each decision is possible: what is late alone is closed as missing. */
const decidable: Readonly<Record<DutyDecision, readonly DutyState[]>> = {
  extend: ['awaited', 'overdue', 'returned'],
  waive: ['awaited', 'overdue', 'returned'],
  closeAsMissing: ['overdue', 'returned'],
  passOn: ['awaited', 'overdue', 'submitted', 'returned', 'resubmitted'],
};

/** Whether a decision is possible where a duty stands. */
export function mayDecide(state: DutyState, decision: DutyDecision): boolean {
  return decidable[decision].includes(state);
}

/** States in which something is still to come from the organization or from who checks its report. */
const openDutyStates: readonly DutyState[] = ['awaited', 'overdue', 'submitted', 'returned', 'resubmitted'];

/** Whether nothing has been received for a duty, or what was received must be corrected. */
export function owesReport(state: DutyState): boolean {
  expectArgument(state, 'timeline/not-a-row-state', 'owesReport(state)');
  return state === 'awaited' || state === 'overdue' || state === 'returned';
}

/**
 * The name of a round: the duty at one of its occurrences.
 *
 * @inline
 */
export interface RoundName {
  /** The plan's reporting duty. */
  readonly duty: string;
  /** Which time it falls due. */
  readonly occurrence: string;
}

/** The id of a round's row. */
export function roundKey({ duty, occurrence }: RoundName): string {
  return `${duty}\t${occurrence}`;
}

/** The key of a duty's row: rows of one round stand together. */
export function dutyKey(round: RoundName, organization: string): string {
  return `${roundKey(round)}\t${organization}`;
}

/** A new duty of an organization, before anything was received. */
export function newDuty(
  round: RoundName,
  organization: Pick<Organization, 'id' | 'name'>,
  predecessor: string | null = null,
): DutyRow {
  return {
    id: dutyKey(round, organization.id),
    organization: organization.id,
    name: organization.name,
    duty: round.duty,
    occurrence: round.occurrence,
    state: 'awaited',
    pastDue: false,
    report: null,
    extension: null,
    closing: null,
    predecessor,
  };
}

export const dutyCounts = record(
  Object.fromEntries(dutyStates.map((state) => [state, count])) as Readonly<Record<DutyState, typeof count>>,
);

/** How many duties stand in each state; kept with every change, never counted again. */
export type DutyCounts = InferShape<typeof dutyCounts>;

/** Counters of a campaign without duties. */
export const noDuties: DutyCounts = {
  awaited: 0,
  submitted: 0,
  returned: 0,
  resubmitted: 0,
  accepted: 0,
  overdue: 0,
  waived: 0,
  closedAsMissing: 0,
  passedOn: 0,
};

/** The counters after one duty went from one state to another; null stands for a row that was not there. */
export function moveCount(counts: DutyCounts, from: DutyState | null, to: DutyState): DutyCounts {
  if (from === to) return counts;
  const moved = { ...counts };
  moved[to] += 1;
  if (from !== null) moved[from] -= 1;
  return moved;
}

/** How many duties are still open. */
export function openDuties(counts: DutyCounts): number {
  return openDutyStates.reduce((sum, state) => sum + counts[state], 0);
}
