import { MisuseError } from '@chiendich/core';
import type { CampaignState, StageNote } from './campaign.ts';
import type { CampaignEvent, EventOf } from './event.ts';
import {
  deadlineCorrected,
  deadlineFell,
  lateTermDue,
  planAmended,
  planIssued,
  resumed,
} from './evolve/deadlines.ts';
import {
  dutyClosed,
  dutyExtended,
  dutyPassedOn,
  organizationAdded,
  reportRecorded,
} from './evolve/duties.ts';
import { isOver } from './life-cycle.ts';
import { moveCount, noDuties } from './reporting-duty.ts';
import { emptyTable, removeRow, tableOf } from './row-table.ts';

/**
 * The state after an event of its own log (bước tiến của trạng thái).
 *
 * Nothing is decided here: the event says what became of it. An event that does not continue the log of `state` is a
 * programmer's mistake; foreign logs are read by `readLog`.
 */
export function evolve(state: CampaignState | null, event: CampaignEvent): CampaignState {
  if (state === null) {
    if (event.kind !== 'campaignStarted') {
      throw new MisuseError(
        'timeline/log-without-start',
        `the first event is ${event.kind}, expected campaignStarted`,
      );
    }
    return started(event);
  }
  if (event.sequence !== state.log.sequence + 1 || event.previousHash !== state.log.hash) {
    throw new MisuseError(
      'timeline/event-does-not-follow',
      `event ${event.sequence} does not continue the log after ${state.log.sequence}; check foreign logs with readLog`,
    );
  }
  const changed = apply(state, event);
  return { ...changed, log: { sequence: event.sequence, hash: event.hash, at: event.at } };
}

/** The state of a log (dựng lại từ nhật ký): the fold of its events. */
export function replay(events: readonly CampaignEvent[]): CampaignState {
  let state: CampaignState | null = null;
  for (const event of events) state = evolve(state, event);
  if (state === null) throw new MisuseError('timeline/empty-log', 'a log has at least its first event');
  return state;
}

function started(event: EventOf<'campaignStarted'>): CampaignState {
  return {
    id: event.id,
    startedAt: event.at,
    foundation: event.foundation,
    organizations: tableOf(event.organizations),
    lifeCycle: event.lifeCycle,
    issue: null,
    deadlines: event.deadlines,
    duties: tableOf(event.duties),
    counts: event.duties.reduce((counts, duty) => moveCount(counts, null, duty.state), noDuties),
    tasks: event.tasks,
    superiorReports: event.superiorReports,
    agenda: emptyTable(),
    amendments: [],
    notes: [],
    log: { sequence: event.sequence, hash: event.hash, at: event.at },
  };
}

function apply(state: CampaignState, event: CampaignEvent): CampaignState {
  switch (event.kind) {
    case 'campaignStarted':
      throw new MisuseError('timeline/second-start', 'a log has one campaignStarted, its first event');
    case 'commandRefused':
      return state;
    case 'planIssued':
      return planIssued(state, event);
    case 'deadlineCorrected':
      return deadlineCorrected(state, event);
    case 'planAmended':
      return planAmended(state, event);
    case 'resumed':
      return resumed(state, event);
    case 'reportRecorded':
      return reportRecorded(state, event);
    case 'dutyExtended':
      return dutyExtended(state, event);
    case 'dutyWaived':
    case 'dutyClosedAsMissing':
      return dutyClosed(state, event);
    case 'dutyPassedOn':
      return dutyPassedOn(state, event);
    case 'organizationAdded':
      return organizationAdded(state, event);
    case 'taskMoved':
      return changeTask(state, event.task, { state: event.state, note: event.note });
    case 'taskAssigned':
      return changeTask(state, event.task, { owner: event.owner });
    case 'stepTaken':
      return stepTaken(state, event);
    case 'superiorReported':
      return superiorReported(state, event);
    case 'deadlineFell':
      return deadlineFell(state, event);
    case 'reminderDue':
    case 'escalationDue':
      return lateTermDue(state, event);
    case 'peakStarted':
    case 'peakEnded':
      return { ...state, lifeCycle: event.lifeCycle, agenda: removeRow(state.agenda, event.item) };
  }
}

function changeTask(
  state: CampaignState,
  id: string,
  change: Partial<CampaignState['tasks'][number]>,
): CampaignState {
  return { ...state, tasks: state.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)) };
}

function stepTaken(state: CampaignState, event: EventOf<'stepTaken'>): CampaignState {
  const { step, at, by, reason, document, detail, lifeCycle } = event;
  const note: StageNote = { step, at, by, reason, document, detail };
  const agenda = isOver(lifeCycle) ? emptyTable<never>() : state.agenda;
  return { ...state, lifeCycle, agenda, notes: [...state.notes, note] };
}

function superiorReported(state: CampaignState, event: EventOf<'superiorReported'>): CampaignState {
  const { at, document, late } = event;
  return {
    ...state,
    lifeCycle: event.lifeCycle,
    superiorReports: state.superiorReports.map((report) =>
      report.duty === event.duty ? { ...report, sent: { at, document, late } } : report,
    ),
  };
}
