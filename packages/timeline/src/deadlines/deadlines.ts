import type { Instant } from '@chiendich/core';
import type { CampaignState, DeadlineRow } from '../campaign/campaign.ts';
import { expectArgument } from '../misuse.ts';

/**
 * A deadline as it stands: its row, what it is for, and whether it runs.
 *
 * @inline
 */
export interface DeadlineView extends DeadlineRow {
  /**
   * `draft` the plan is not issued; `pending` runs; `fell` is over; `inDoubt` waits for a correction; `noDay` names no
   * single day; `stopped` the campaign is over.
   */
  readonly status: 'draft' | 'pending' | 'fell' | 'inDoubt' | 'noDay' | 'stopped';
  /** Reporting duties and tasks that depend on it. */
  readonly duties: readonly string[];
  /** Ids of the tasks that wait on it. */
  readonly tasks: readonly string[];
}

/** The deadlines of a campaign (các thời hạn) in order of due date; those without a day come last. */
export function deadlines(state: CampaignState): readonly DeadlineView[] {
  expectArgument(state, 'timeline/not-a-state', 'deadlines(state)');
  const { reportingDuties } = state.foundation.plan;
  return state.deadlines
    .map((row) => ({
      ...row,
      status: statusOf(state, row),
      duties: reportingDuties.filter((duty) => duty.due?.id === row.id).map((duty) => duty.id),
      tasks: state.tasks.filter((task) => task.deadline === row.id).map((task) => task.id),
    }))
    .sort((a, b) => compareDue(a.due, b.due));
}

function statusOf(state: CampaignState, row: DeadlineRow): DeadlineView['status'] {
  if (row.fell) return 'fell';
  if (row.inDoubt) return 'inDoubt';
  if (row.due === null) return 'noDay';
  const { stage } = state.lifeCycle;
  if (stage === 'archived' || stage === 'cancelled') return 'stopped';
  return stage === 'drafting' ? 'draft' : 'pending';
}

function compareDue(a: Instant | null, b: Instant | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
