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

/** What is open in each round and on each deadline, counted from the start; afterwards `moveOpenWork` keeps count. */
export function countOpenWork({ duties, tasks, superiorReports }: Counted): RowTable<OpenWork> {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const duty of rowsOf(duties)) {
    if (waitsOnRound(duty)) add(roundKey(duty));
    if (owesReport(duty.state)) add(owedKey(duty));
  }
  for (const report of superiorReports) {
    if (report.sent !== null) continue;
    add(roundKey(report));
    add(owedKey(report));
  }
  for (const task of tasks) if (waitsOnDeadline(task)) add(task.deadline ?? '');
  return tableOf([...counts].map(([id, open]) => ({ id, open })));
}

/** What counts the reports that a round still owes, also those that have a day of their own. */
export function owedKey(round: RoundName): string {
  return `${roundKey(round)}\towed`;
}

/** The state after a report of a round began (1) or ceased (-1) to be owed; tasks that are this duty follow. */
export function moveOwed(state: CampaignState, round: RoundName, change: number): CampaignState {
  if (change === 0) return state;
  const id = owedKey(round);
  const open = openWorkOf(state, id) + change;
  const counted = { ...state, openWork: putRow(state.openWork, { id, open }) };
  return open === 0 || open === change ? followDuties(counted) : counted;
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

/** What happened to the work of a round, or to tasks that wait on a deadline. */
type WorkMove = { readonly change: number } & (
  | { readonly round: string }
  | { readonly deadline: string | null }
);

/**
 * The state after something began (1) or ceased (-1) to be open. With the last one the reminders of its day leave the
 * agenda; with a first one those still ahead come back. That the day falls stays on the agenda: it is a fact.
 */
export function moveOpenWork(state: CampaignState, move: WorkMove, at: Instant): CampaignState {
  const { change } = move;
  const id = 'round' in move ? move.round : move.deadline;
  if (id === null || change === 0) return state;
  const open = openWorkOf(state, id) + change;
  const counted = { ...state, openWork: putRow(state.openWork, { id, open }) };
  const isFirstOrLast = open === 0 || open === change;
  const term = 'round' in move ? termOfRound(state, id) : presentTerm(state, id);
  if (term === null || state.issue === null || !isFirstOrLast) return counted;
  const waits = waitingOn(counted, term.deadline, term.version);
  if (waits === 0) {
    return { ...counted, agenda: withoutReminders(state.agenda, term) };
  }
  const found = waits === change ? termAt(state, term.deadline, term.version) : null;
  return found === null ? counted : { ...counted, agenda: scheduleReminders(state, found, at) };
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
