import type { CampaignState } from '../campaign/campaign.ts';
import { findRow, rowsOf } from '../campaign/row-table.ts';
import type { TaskRow } from './task.ts';

/**
 * The state with every task that is a duty to report where that duty stands: done when nobody owes it any more in the rounds that
 * were opened, overdue when one of them fell and somebody does. Nothing is overdue twice.
 */
export function followDuties(state: CampaignState): CampaignState {
  if (!state.tasks.some(({ duty }) => duty !== null)) return state;
  const tasks = state.tasks.map((task) => {
    const next = task.duty === null ? task.state : stateOfDuty(state, task);
    return next === task.state ? task : { ...task, state: next };
  });
  return tasks.some((task, at) => task !== state.tasks[at]) ? { ...state, tasks } : state;
}

function stateOfDuty(state: CampaignState, { duty, mode }: TaskRow): TaskRow['state'] {
  const rounds = rowsOf(state.rounds).filter((round) => round.duty === duty);
  const owed = rounds.filter(({ id }) => (findRow(state.openWork, id)?.owed ?? 0) > 0);
  if (owed.some(({ fell }) => fell)) return 'overdue';
  if (owed.length === 0 && rounds.length > 0) return 'done';
  return mode === 'giao' ? 'assigned' : 'requested';
}
