import type { Instant } from '@chiendich/core';
import type { CampaignState, OpenWork } from '../campaign/campaign.ts';
import type { RowTable } from '../campaign/row-table.ts';
import { findRow, putRow, rowsOf, tableOf } from '../campaign/row-table.ts';
import { scheduleReminders, unschedule } from '../deadlines/schedule.ts';
import type { DutyRow } from '../rounds/reporting-duty.ts';
import { owesReport } from '../rounds/reporting-duty.ts';
import { isTaskOpen } from './task.ts';

type Counted = Pick<CampaignState, 'duties' | 'tasks' | 'superiorReports'>;

/** Whether a duty waits on its deadline: it owes a report, and has no later deadline of its own. */
export function waitsOnDeadline(duty: DutyRow): boolean {
  return duty.extension === null && owesReport(duty.state);
}

/** What waits on each deadline, counted from the start; afterwards `moveOpenWork` keeps count. */
export function countOpenWork({ duties, tasks, superiorReports }: Counted): RowTable<OpenWork> {
  const waiting = [
    ...rowsOf(duties).filter(waitsOnDeadline),
    ...tasks.filter((task) => isTaskOpen(task.state)),
    ...superiorReports.filter((report) => report.sent === null),
  ];
  const counts = new Map<string, number>();
  for (const { deadline } of waiting) {
    if (deadline !== null) counts.set(deadline, (counts.get(deadline) ?? 0) + 1);
  }
  return tableOf([...counts].map(([id, open]) => ({ id, open })));
}

/** How much waits on a deadline. */
export function openWorkOf(state: CampaignState, deadline: string): number {
  return findRow(state.openWork, deadline)?.open ?? 0;
}

/** What happened to the work that waits on a deadline; a deadline that is null is waited for by nothing. */
interface WorkMove {
  readonly deadline: string | null;
  /** How much more waits than before; negative for less. */
  readonly change: number;
}

/**
 * The state after something began (1) or ceased (-1) to wait on a deadline. With the last one its reminders leave the
 * agenda; with a first one those still ahead come back. That the deadline falls stays on the agenda: it is a fact.
 */
export function moveOpenWork(
  state: CampaignState,
  { deadline, change }: WorkMove,
  at: Instant,
): CampaignState {
  if (deadline === null || change === 0) return state;
  const before = openWorkOf(state, deadline);
  const open = before + change;
  const counted = { ...state, openWork: putRow(state.openWork, { id: deadline, open }) };
  if (state.issue === null || (before > 0 && open > 0)) return counted;
  if (open === 0) {
    const agenda = unschedule(
      state.agenda,
      (item) => item.deadline === deadline && item.duty === null && item.kind !== 'fall',
    );
    return { ...counted, agenda };
  }
  const row = state.deadlines.find((each) => each.id === deadline);
  if (row === undefined) return counted;
  return { ...counted, agenda: scheduleReminders(state, row, at) };
}
