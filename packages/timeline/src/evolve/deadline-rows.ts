import type { Instant } from '@chiendich/core';
import type { CampaignState, DeadlineRow } from '../campaign/campaign.ts';
import { changeRows } from '../campaign/row-table.ts';
import { scheduleFall, scheduleReminders, termOfDeadline } from '../deadlines/schedule.ts';
import { type DutyRow, moveCount, settled } from '../rounds/reporting-duty.ts';
import type { RoundRow } from '../rounds/round-row.ts';
import { waitingOn } from '../tasks/open-work.ts';
import { nextTaskState, type TaskAct, type TaskRow } from '../tasks/task.ts';

export function withDeadline(state: CampaignState, row: DeadlineRow): CampaignState {
  return { ...state, deadlines: state.deadlines.map((each) => (each.id === row.id ? row : each)) };
}

/** Puts the fall of a deadline on the agenda and, where something waits on it, its reminders. */
export function scheduleRow(state: CampaignState, row: DeadlineRow, now: Instant): CampaignState {
  const planned = { ...state, agenda: scheduleFall(state.agenda, row) };
  const term = termOfDeadline(row);
  if (term === null || row.fell || waitingOn(state, row.id, row.version) === 0) return planned;
  return { ...planned, agenda: scheduleReminders(planned, { term, fell: false }, now) };
}

/** The tasks of a deadline after an act that their tables allow; the others as they are. */
export function moveTasks(tasks: readonly TaskRow[], deadline: string, act: TaskAct): readonly TaskRow[] {
  return tasks.map((task) => {
    const isOwn = task.deadline === deadline && task.duty === null;
    const next = isOwn ? nextTaskState(task.mode, task.state, act) : null;
    return next === null ? task : { ...task, state: next };
  });
}

/** The last day of rounds is over, or ahead again, for all who have no extension of their own. */
export function moveDuties(
  state: CampaignState,
  rounds: readonly RoundRow[],
  pastDue: boolean,
): CampaignState {
  let { counts } = state;
  const change = (duty: DutyRow): DutyRow => {
    if (duty.extension !== null || duty.pastDue === pastDue) return duty;
    const next = settled({ ...duty, pastDue });
    counts = moveCount(counts, duty.state, next.state);
    return next;
  };
  const duties = rounds.reduce((table, { id }) => changeRows(table, `${id}\t`, change), state.duties);
  return { ...state, duties, counts };
}
