import type { Instant } from '@chiendich/core';
import type { CampaignState, OpenWork } from '../campaign/campaign.ts';
import type { RowTable } from '../campaign/row-table.ts';
import { findRow, putRow, rowsOf, tableOf } from '../campaign/row-table.ts';
import { scheduleReminders, termAt, withoutReminders } from '../deadlines/schedule.ts';
import { roundsAt } from '../rounds/find-rounds.ts';
import { type DutyRow, owesReport, type RoundName, roundKey } from '../rounds/reporting-duty.ts';
import { followDuties } from './follow-duties.ts';
import { isTaskOpen, type TaskRow } from './task.ts';

type Counted = Pick<CampaignState, 'duties' | 'tasks' | 'superiorReports'>;

/** Whether a duty waits on the day of its round: it owes a report, and has no day of its own. */
export function waitsOnRound({ extension, report, state }: DutyRow): boolean {
  const hasOwnDay = extension !== null || (report?.status === 'returned' && report.resubmitBy !== null);
  return !hasOwnDay && owesReport(state);
}

/** Whether a task waits on its deadline by itself: one that is a duty to report is reminded of as that duty. */
export function waitsOnDeadline({ duty, deadline, state }: TaskRow): boolean {
  return duty === null && deadline !== null && isTaskOpen(state);
}

/** What is open in each round and on each deadline, counted from the start; afterwards the moves keep count. */
export function countOpenWork({ duties, tasks, superiorReports }: Counted): RowTable<OpenWork> {
  const counts = new Map<string, OpenWork>();
  const add = (id: string, open: number, owed: number) => {
    const so = counts.get(id) ?? { id, open: 0, owed: 0 };
    if (open + owed > 0) counts.set(id, { id, open: so.open + open, owed: so.owed + owed });
  };
  for (const duty of rowsOf(duties))
    add(roundKey(duty), Number(waitsOnRound(duty)), Number(owesReport(duty.state)));
  for (const report of superiorReports) if (report.sent === null) add(roundKey(report), 1, 1);
  for (const task of tasks) if (waitsOnDeadline(task)) add(task.deadline ?? '', 1, 0);
  return tableOf([...counts.values()]);
}

/** How much is open in a round, or on a deadline. */
export function openWorkOf(state: CampaignState, id: string): number {
  return findRow(state.openWork, id)?.open ?? 0;
}

/** How much waits on a version of a deadline: what its rounds owe and, on the present version, tasks. */
export function waitingOn(state: CampaignState, deadline: string, version: number): number {
  const rounds = roundsAt(state, deadline, version);
  const owed = rounds.reduce((sum, { id }) => sum + openWorkOf(state, id), 0);
  const isPresent = state.deadlines.some((row) => row.id === deadline && row.version === version);
  return isPresent ? owed + openWorkOf(state, deadline) : owed;
}

/** What began (1) or ceased (-1) to be open in a round, and to be owed. */
interface RoundMove {
  readonly round: RoundName;
  readonly open: number;
  readonly owed: number;
}

/**
 * The state after something began or ceased to be owed in a round. With the last that waits on its day the reminders leave the
 * agenda; with a first one those still ahead come back. That the day falls stays on the agenda: it is a fact. Tasks that are
 * this duty follow.
 */
export function moveRoundWork(
  state: CampaignState,
  { round, open, owed }: RoundMove,
  at: Instant,
): CampaignState {
  if (open === 0 && owed === 0) return state;
  const id = roundKey(round);
  const before = findRow(state.openWork, id);
  const after = { id, open: (before?.open ?? 0) + open, owed: (before?.owed ?? 0) + owed };
  const counted = { ...state, openWork: putRow(state.openWork, after) };
  const followed = owed !== 0 && (after.owed === 0 || after.owed === owed) ? followDuties(counted) : counted;
  if (open === 0 || (after.open !== 0 && after.open !== open)) return followed;
  return withRemindersOf(followed, { term: termOfRound(state, id), change: open }, at);
}

/** The state after tasks began or ceased to wait on a deadline; its reminders come and go as those of a round. */
export function moveTaskWork(
  state: CampaignState,
  { deadline, change }: { readonly deadline: string | null; readonly change: number },
  at: Instant,
): CampaignState {
  if (deadline === null || change === 0) return state;
  const open = openWorkOf(state, deadline) + change;
  const counted = { ...state, openWork: putRow(state.openWork, { id: deadline, open, owed: 0 }) };
  if (open !== 0 && open !== change) return counted;
  return withRemindersOf(counted, { term: presentTerm(state, deadline), change }, at);
}

/** The state with the reminders of a term as what waits on it wants them, where that is the first or was the last. */
function withRemindersOf(
  state: CampaignState,
  { term, change }: { readonly term: TermName | null; readonly change: number },
  at: Instant,
): CampaignState {
  if (term === null || state.issue === null) return state;
  const waits = waitingOn(state, term.deadline, term.version);
  if (waits === 0) return { ...state, agenda: withoutReminders(state.agenda, term) };
  const found = waits === change ? termAt(state, term.deadline, term.version) : null;
  return found === null ? state : { ...state, agenda: scheduleReminders(state, found, at) };
}

interface TermName {
  readonly deadline: string;
  readonly version: number;
}

function termOfRound(state: CampaignState, id: string): TermName | null {
  const round = findRow(state.rounds, id);
  return round === null || round.deadline === null
    ? null
    : { deadline: round.deadline, version: round.version };
}

function presentTerm(state: CampaignState, id: string): TermName | null {
  const row = state.deadlines.find((each) => each.id === id);
  return row === undefined ? null : { deadline: id, version: row.version };
}
