// Over 250 lines: the shape of a duty and what each act does to it stand together.

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
import type { LedgerEntry } from '@chiendich/report';
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

export const dutyState = oneOf(...dutyStates);

/**
 * Where an organization's duty to report (nghĩa vụ báo cáo) stands.
 *
 * `awaited` chưa nộp; `submitted` đã nộp; `returned` bị trả lại; `resubmitted` đã nộp lại; `accepted` đã duyệt;
 * `overdue` quá hạn mà chưa nộp; `waived` được miễn; `closedAsMissing` chốt là không nộp; `passedOn` chuyển cho cơ
 * quan kế thừa.
 */
export type DutyState = InferShape<typeof dutyState>;

/** What can happen to a duty: an act of the ledger, a due date, or a decision about the duty itself. */
export type DutyAct = LedgerEntry['kind'] | 'fallDue' | 'extend' | 'waive' | 'closeAsMissing' | 'passOn';

const dutyReport = record({
  /** Sequence of the last entry. */
  sequence: count,
  /** Hash of the last entry. */
  hash: text,
  /** The latest version of the report. */
  version: count,
  /** When the first version arrived. */
  firstReceivedAt: instant,
  /** When the latest version arrived. */
  receivedAt: instant,
  /** Whether the first version came after the deadline as it stood then. */
  late: flag,
});

/** What the ledger says of an organization's report: the fold of its entries. */
export interface DutyReport extends InferShape<typeof dutyReport> {}

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
  /** `dutyKey(duty, organization)`. */
  id: text,
  /** Id of the organization. */
  organization: text,
  /** Official name at the start of the campaign. */
  name: anyText,
  /** The plan's reporting duty. */
  duty: text,
  /** The deadline it is due by; null where the plan names none. */
  deadline: nullable(text),
  /** Where it stands. */
  state: dutyState,
  /** Counts from 1; a report taken back after acceptance opens the next round. */
  round: count,
  /** Null until a report was received. */
  report: nullable<DutyReport>(dutyReport),
  /** The extension in force. */
  extension: nullable<DutyExtension>(dutyExtension),
  /** Why the duty was waived, closed or passed on. */
  closing: nullable<DutyClosing>(dutyClosing),
  /** The organization from which the duty came. */
  predecessor: nullable(text),
});

/**
 * One organization's duty to report for one reporting duty of the plan.
 *
 * @inline
 */
export interface DutyRow extends InferShape<typeof dutyShape> {}

/**
 * The transition table of a duty: what is not in it is refused.
 *
 * The acts of the ledger go where the ledger's own fold goes, which knows neither due dates nor decisions. A report is
 * accepted at most once a round: whatever takes an accepted report back opens the next one. A report that arrives
 * although its duty was waived or closed is received, because the ledger has it.
 */
export const dutyTable: Readonly<Record<DutyState, Readonly<Partial<Record<DutyAct, DutyState>>>>> = {
  awaited: {
    submit: 'submitted',
    fallDue: 'overdue',
    extend: 'awaited',
    waive: 'waived',
    passOn: 'passedOn',
  },
  overdue: {
    submit: 'submitted',
    fallDue: 'overdue',
    extend: 'awaited',
    waive: 'waived',
    closeAsMissing: 'closedAsMissing',
    passOn: 'passedOn',
  },
  submitted: {
    correct: 'resubmitted',
    return: 'returned',
    withdraw: 'awaited',
    accept: 'accepted',
    fallDue: 'submitted',
    passOn: 'passedOn',
  },
  returned: {
    correct: 'resubmitted',
    withdraw: 'awaited',
    fallDue: 'returned',
    extend: 'returned',
    waive: 'waived',
    closeAsMissing: 'closedAsMissing',
    passOn: 'passedOn',
  },
  resubmitted: {
    correct: 'resubmitted',
    return: 'returned',
    withdraw: 'awaited',
    accept: 'accepted',
    fallDue: 'resubmitted',
    passOn: 'passedOn',
  },
  accepted: { correct: 'resubmitted', return: 'returned', withdraw: 'awaited', fallDue: 'accepted' },
  waived: { submit: 'submitted', correct: 'resubmitted', withdraw: 'waived', fallDue: 'waived' },
  closedAsMissing: {
    submit: 'submitted',
    correct: 'resubmitted',
    withdraw: 'closedAsMissing',
    fallDue: 'closedAsMissing',
  },
  passedOn: { fallDue: 'passedOn' },
};

/** States in which something is still to come from the organization or from who checks its report. */
const openDutyStates: readonly DutyState[] = ['awaited', 'overdue', 'submitted', 'returned', 'resubmitted'];

/**
 * The state after an act, or null where the table has none. `pastDue` makes a withdrawn report overdue at once.
 *
 * @example nextDutyState('submitted', 'return', false) // => 'returned'
 * @example nextDutyState('awaited', 'accept', false) // => null
 * @example nextDutyState('submitted', 'withdraw', true) // => 'overdue'
 */
export function nextDutyState(state: DutyState, act: DutyAct, pastDue: boolean): DutyState | null {
  const next = dutyTable[state][act] ?? null;
  return next === 'awaited' && act === 'withdraw' && pastDue ? 'overdue' : next;
}

/** Whether nothing has been received for a duty, or what was received must be corrected. */
export function owesReport(state: DutyState): boolean {
  expectArgument(state, 'timeline/not-a-row-state', 'owesReport(state)');
  return state === 'awaited' || state === 'overdue' || state === 'returned';
}

/** The key of a duty's row. */
export function dutyKey(duty: string, organization: string): string {
  return `${duty}\t${organization}`;
}

/** A new duty of an organization, before anything was received. */
export function newDuty(
  { duty, deadline }: Pick<DutyRow, 'duty' | 'deadline'>,
  organization: Pick<Organization, 'id' | 'name'>,
  predecessor: string | null = null,
): DutyRow {
  return {
    id: dutyKey(duty, organization.id),
    organization: organization.id,
    name: organization.name,
    duty,
    deadline,
    state: 'awaited',
    round: 1,
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
