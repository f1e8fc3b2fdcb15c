import type { Instant } from '@chiendich/core';
import type { AgendaItem } from '../campaign/agenda.ts';
import type { CampaignState } from '../campaign/campaign.ts';
import { findRow, putRow, removeRow } from '../campaign/row-table.ts';
import { ownTermOf, scheduleAfterFall, scheduleOpening, termOfDeadline } from '../deadlines/schedule.ts';
import { roundsAt } from '../rounds/find-rounds.ts';
import { nextDeadline } from '../rounds/open-rounds.ts';
import { moveCount, owesReport, settled } from '../rounds/reporting-duty.ts';
import { followDuties } from '../tasks/follow-duties.ts';
import { waitingOn } from '../tasks/open-work.ts';
import { moveDuties, moveTasks, withDeadline } from './deadline-rows.ts';
import type { EventOf } from './event.ts';

/**
 * A day fell: duties and tasks that are not done are late from this instant. A recurring deadline goes on to its next
 * occurrence, as long as the reports of its duties go on.
 */
export function deadlineFell(state: CampaignState, event: EventOf<'deadlineFell'>): CampaignState {
  const item = findRow(state.agenda, event.item);
  if (item === null) return state;
  const taken = { ...state, agenda: removeRow(state.agenda, item.id) };
  return item.duty === null ? fallOfAll(taken, item, event.at) : fallOfOne(taken, item.duty, event.at);
}

function fallOfAll(state: CampaignState, item: AgendaItem, at: Instant): CampaignState {
  const row = state.deadlines.find(({ id }) => id === item.deadline);
  const term = row === undefined ? null : termOfDeadline(row);
  if (row === undefined || term === null) return state;
  const fallen = { ...row, fell: true };
  const rounds = roundsAt(state, row.id, row.version);
  const late = moveDuties(state, rounds, true);
  const done = followDuties({
    ...withDeadline(late, fallen),
    rounds: rounds.reduce((table, round) => putRow(table, { ...round, fell: true }), state.rounds),
    tasks: moveTasks(state.tasks, row.id, 'fallDue'),
  });
  const waits = waitingOn(done, row.id, row.version) > 0;
  const reminded = waits ? { ...done, agenda: scheduleAfterFall(done, term, at) } : done;
  const goesOn = takesReports(state) && nextDeadline(state.foundation, fallen) !== null;
  if (!goesOn) return reminded;
  const opening = { deadline: row.id, version: row.version + 1, due: term.due };
  return { ...reminded, agenda: scheduleOpening(reminded.agenda, opening) };
}

/** Whether the campaign still takes reports of organizations. */
function takesReports({ lifeCycle: { stage } }: CampaignState): boolean {
  return typeof stage !== 'string' && stage.running.reports === 'collecting';
}

function fallOfOne(state: CampaignState, key: string, at: Instant): CampaignState {
  const duty = findRow(state.duties, key);
  const term = duty === null ? null : ownTermOf(state, duty);
  if (duty === null || term === null) return state;
  const late = settled({ ...duty, pastDue: true });
  const done = {
    ...state,
    duties: putRow(state.duties, late),
    counts: moveCount(state.counts, duty.state, late.state),
  };
  return owesReport(late.state) ? { ...done, agenda: scheduleAfterFall(done, term, at) } : done;
}

/** A reminder or an escalation was due: it leaves the agenda; ordered tasks that are late climb to the leader. */
export function lateTermDue(
  state: CampaignState,
  event: EventOf<'reminderDue' | 'escalationDue'>,
): CampaignState {
  const agenda = removeRow(state.agenda, event.item);
  const { kind, duty, deadline } = event;
  if (kind === 'reminderDue' || duty !== null || deadline === null) return { ...state, agenda };
  return { ...state, agenda, tasks: moveTasks(state.tasks, deadline, 'escalate') };
}
