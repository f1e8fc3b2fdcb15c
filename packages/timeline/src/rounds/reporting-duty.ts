import type { CivilDate, Deadline, Instant } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import type { LedgerEntry } from '@chiendich/report';
import type { AmendingDocument } from '../campaign/document-reference.ts';

/**
 * Where an organization's duty to report (nghĩa vụ báo cáo) stands.
 *
 * `awaited` chưa nộp; `submitted` đã nộp; `returned` bị trả lại; `resubmitted` đã nộp lại; `accepted` đã duyệt;
 * `overdue` quá hạn mà chưa nộp; `waived` được miễn; `closedAsMissing` chốt là không nộp; `passedOn` chuyển cho cơ
 * quan kế thừa.
 */
export type DutyState =
  | 'awaited'
  | 'submitted'
  | 'returned'
  | 'resubmitted'
  | 'accepted'
  | 'overdue'
  | 'waived'
  | 'closedAsMissing'
  | 'passedOn';

/** What can happen to a duty: an act of the ledger, a due date, or a decision about the duty itself. */
export type DutyAct = LedgerEntry['kind'] | 'fallDue' | 'extend' | 'waive' | 'closeAsMissing' | 'passOn';

/** One organization's duty to report for one reporting duty of the plan. `id` is `dutyKey(duty, organization)`. */
export interface DutyRow {
  readonly id: string;
  readonly organization: string;
  /** Official name at the start of the campaign. */
  readonly name: string;
  /** The plan's reporting duty. */
  readonly duty: string;
  /** The deadline it is due by; null where the plan names none. */
  readonly deadline: string | null;
  readonly state: DutyState;
  /** Counts from 1; a report taken back after acceptance opens the next round. */
  readonly round: number;
  readonly report: DutyReport | null;
  readonly extension: DutyExtension | null;
  /** Why the duty was waived, closed or passed on. */
  readonly closing: DutyClosing | null;
  /** The organization from which the duty came. */
  readonly predecessor: string | null;
}

/** What the ledger says of an organization's report: the fold of its entries. */
export interface DutyReport {
  /** Sequence and hash of the last entry. */
  readonly sequence: number;
  readonly hash: string;
  readonly version: number;
  readonly firstReceivedAt: Instant;
  readonly receivedAt: Instant;
  /** Whether the first version came after the deadline as it stood then. */
  readonly late: boolean;
}

/** A later deadline for one organization (gia hạn). `version` counts its extensions. */
export interface DutyExtension {
  readonly version: number;
  readonly date: CivilDate;
  readonly boundary: Extract<Deadline['boundary'], 'before' | 'by'>;
  readonly reason: string;
  readonly document: AmendingDocument | null;
}

/** How a duty ended without a report. */
interface DutyClosing {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  readonly successors: readonly string[];
}

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

/** Whether nothing has been received for a duty, or what was received must be put right. */
export function owesReport(state: DutyState): boolean {
  return state === 'awaited' || state === 'overdue' || state === 'returned';
}

/** The key of a duty's row. */
export function dutyKey(duty: string, organization: string): string {
  return `${duty}\t${organization}`;
}

/** A new duty of an organization, before anything was received. */
export function newDuty(
  duty: string,
  deadline: string | null,
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

/** How many duties stand in each state; kept with every change, never counted again. */
export type DutyCounts = Readonly<Record<DutyState, number>>;

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
