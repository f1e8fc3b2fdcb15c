import type { CampaignState, DeadlineRow } from '../campaign/campaign.ts';
import { putRow } from '../campaign/row-table.ts';
import { dayOf } from '../deadlines/due-date.ts';
import { unschedule } from '../deadlines/schedule.ts';
import { roundsAt } from '../rounds/find-rounds.ts';
import { dueOfRound } from '../rounds/open-rounds.ts';
import { followDuties } from '../tasks/follow-duties.ts';
import { moveDuties, moveTasks, scheduleRow, withDeadline } from './deadline-rows.ts';
import type { DeadlineChange, EventOf } from './event.ts';

/** One corrected deadline. */
export function deadlineCorrected(state: CampaignState, event: EventOf<'deadlineCorrected'>): CampaignState {
  return changeReading(state, event, event);
}

/** The plan amended: every changed deadline gets its next version. */
export function planAmended(state: CampaignState, event: EventOf<'planAmended'>): CampaignState {
  const { document, reason, at, changes } = event;
  const changed = changes.reduce((current, change) => changeReading(current, change, event), state);
  const amendment = { document, reason, at, deadlines: changes.map((change) => change.deadline) };
  return { ...changed, amendments: [...state.amendments, amendment] };
}

export type Authored = Pick<EventOf<'deadlineCorrected'>, 'by' | 'reason' | 'document' | 'at'>;

export function changeReading(
  state: CampaignState,
  change: DeadlineChange,
  authored: Authored,
): CampaignState {
  const { by, reason, document, at } = authored;
  const before = state.deadlines.find((row) => row.id === change.deadline);
  if (before === undefined) return state;
  const rounds = roundsAt(state, before.id, before.version);
  const reading = { id: before.id, reading: change.to };
  const found = dueOfRound(state.foundation, reading, { round: rounds[0], from: dayOf(at) });
  const version = before.version + 1;
  const row: DeadlineRow = {
    ...before,
    ...found,
    reading: change.to,
    version,
    inDoubt: false,
    fell: false,
    corrections: [
      ...before.corrections,
      { from: change.from, corrected: change.to, by, reason, document, at },
    ],
  };
  const moved = withDeadline(
    {
      ...state,
      rounds: rounds.reduce(
        (table, round) =>
          putRow(table, { ...round, lastDay: found.lastDay, due: found.due, version, fell: false }),
        state.rounds,
      ),
    },
    row,
  );
  if (state.issue === null) return moved;
  const agenda = unschedule(
    state.agenda,
    (item) => item.deadline === row.id && item.version === before.version && item.duty === null,
  );
  const planned = scheduleRow({ ...moved, agenda }, row, at);
  return row.due !== null && row.due > at ? reopenOverdue(planned, row) : planned;
}

/** A deadline that was moved to later: who was overdue is awaited again, tasks that were late are not. */
function reopenOverdue(state: CampaignState, { id, version }: DeadlineRow): CampaignState {
  const awaited = moveDuties(state, roundsAt(state, id, version), false);
  return followDuties({ ...awaited, tasks: moveTasks(state.tasks, id, 'gainTime') });
}
