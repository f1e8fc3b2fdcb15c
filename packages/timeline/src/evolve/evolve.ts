import { MisuseError } from '@chiendich/core';
import type { CampaignState, Milestones, StageNote } from '../campaign/campaign.ts';
import { isOver } from '../campaign/life-cycle.ts';
import { emptyTable, removeRow, tableOf } from '../campaign/row-table.ts';
import { dayOrNull, schedulePeak, unschedule } from '../deadlines/schedule.ts';
import { expectArgument } from '../misuse.ts';
import { moveCount, noDuties } from '../rounds/reporting-duty.ts';
import { countOpenWork, moveRoundWork, moveTaskWork, waitsOnDeadline } from '../tasks/open-work.ts';
import { deadlineCorrected, planAmended } from './deadlines.ts';
import { dutyClosed, dutyExtended, dutyPassedOn, organizationAdded, reportRecorded } from './duties.ts';
import type { CampaignEvent, EventOf } from './event.ts';
import { deadlineFell, lateTermDue } from './fallen.ts';
import { planIssued } from './issued.ts';
import { roundsOpened } from './opened.ts';
import { resumed } from './resumed.ts';

/**
 * The state after an event of its own log (bước tiến của trạng thái).
 *
 * Nothing is decided here: the event says what became of it. An event that does not continue the log of `state` is a
 * programmer's mistake; foreign logs are read by `readLog`.
 */
export function evolve(state: CampaignState | null, event: CampaignEvent): CampaignState {
  expectArgument(state, 'timeline/not-a-state-or-null', 'evolve(state, …)');
  expectArgument(event, 'timeline/not-event-data', 'evolve(…, event)');
  if (state === null) {
    if (event.kind !== 'campaignStarted') {
      throw new MisuseError(
        'timeline/log-without-start',
        `evolve(null, event) got the event ${event.kind}, expected campaignStarted; write evolve(null, startCampaign({ … })) first`,
      );
    }
    return started(event);
  }
  if (event.sequence !== state.log.sequence + 1 || event.previousHash !== state.log.hash) {
    throw new MisuseError(
      'timeline/event-does-not-follow',
      `evolve(…, event) got event ${event.sequence} of another history, expected event ${state.log.sequence + 1} with the hash of the one before; write readLog(events) for a log from outside`,
    );
  }
  const changed = apply(state, event);
  return { ...changed, log: { sequence: event.sequence, hash: event.hash, at: event.at } };
}

/** The state of a log (dựng lại từ nhật ký): the fold of its events. */
export function replay(events: readonly CampaignEvent[]): CampaignState {
  expectArgument(events, 'timeline/not-events', 'replay(events)');
  let state: CampaignState | null = null;
  for (const event of events) state = evolve(state, event);
  if (state === null)
    throw new MisuseError(
      'timeline/empty-log',
      'replay(events) got an empty list, expected at least the first event; write [startCampaign({ … })]',
    );
  return state;
}

function started(event: EventOf<'campaignStarted'>): CampaignState {
  const { tasks, superiorReports } = event;
  const { ceremony, campaign } = event.foundation.plan;
  const duties = tableOf(event.duties);
  return {
    id: event.id,
    startedAt: event.at,
    foundation: event.foundation,
    organizations: tableOf(event.organizations),
    lifeCycle: event.lifeCycle,
    issue: null,
    deadlines: event.deadlines,
    duties,
    counts: event.duties.reduce((counts, duty) => moveCount(counts, null, duty.state), noDuties),
    tasks,
    superiorReports,
    templates: event.templates,
    owing: event.owing,
    rounds: tableOf(event.rounds),
    agenda: emptyTable(),
    openWork: countOpenWork({ duties, tasks, superiorReports }),
    milestones: {
      launch: ceremony?.start ?? null,
      peakStart: dayOrNull(campaign.peak?.start),
      peakEnd: dayOrNull(campaign.peak?.end),
      version: 1,
    },
    amendments: [],
    notes: [],
    log: { sequence: event.sequence, hash: event.hash, at: event.at },
  };
}

function apply(state: CampaignState, event: CampaignEvent): CampaignState {
  switch (event.kind) {
    case 'campaignStarted':
      throw new MisuseError(
        'timeline/second-start',
        'evolve(…, event) got a second campaignStarted, expected one, as the first event; write evolve(null, event) for a new campaign',
      );
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
      return taskMoved(state, event);
    case 'taskAssigned':
      return changeTask(state, event.task, { owner: event.owner });
    case 'stepTaken':
      return stepTaken(state, event);
    case 'superiorReported':
      return superiorReported(state, event);
    case 'templateChanged':
      return { ...state, templates: { ...state.templates, [event.duty]: event.template } };
    case 'deadlineFell':
      return deadlineFell(state, event);
    case 'roundsOpened':
      return roundsOpened(state, event);
    case 'reminderDue':
    case 'escalationDue':
      return lateTermDue(state, event);
    case 'peakStarted':
    case 'peakEnded':
      return { ...state, lifeCycle: event.lifeCycle, agenda: removeRow(state.agenda, event.item) };
    default:
      return event satisfies never;
  }
}

function taskMoved(state: CampaignState, event: EventOf<'taskMoved'>): CampaignState {
  const task = state.tasks.find(({ id }) => id === event.task);
  if (task === undefined) return state;
  const moved = changeTask(state, event.task, { state: event.state, note: event.note });
  const after = { ...task, state: event.state };
  const change = Number(waitsOnDeadline(after)) - Number(waitsOnDeadline(task));
  return moveTaskWork(moved, { deadline: task.deadline, change }, event.at);
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
  const notes = [...state.notes, note];
  if (isOver(lifeCycle)) return { ...state, lifeCycle, agenda: emptyTable(), notes };
  // A peak that was begun or ended by hand is not begun or ended again by its day.
  const peakMoved = step === 'startPeak' || step === 'endPeak';
  const cleared = peakMoved
    ? unschedule(state.agenda, ({ kind }) => kind === 'startPeak' || kind === 'endPeak')
    : state.agenda;
  const agenda = peakMoved ? schedulePeak(cleared, state.milestones, lifeCycle) : cleared;
  return { ...state, lifeCycle, agenda, milestones: launchHeld(state.milestones, event), notes };
}

/** A launch that was held on another day than planned. */
function launchHeld(milestones: Milestones, { step, detail }: EventOf<'stepTaken'>): Milestones {
  if (step !== 'endLaunch' || typeof detail !== 'string' || detail === dayOrNull(milestones.launch))
    return milestones;
  return { ...milestones, launch: detail, version: milestones.version + 1 };
}

function superiorReported(state: CampaignState, event: EventOf<'superiorReported'>): CampaignState {
  const { at, document, late } = event;
  const sent = state.superiorReports.find(
    ({ duty, occurrence }) => duty === event.duty && occurrence === event.occurrence,
  );
  const superiorReports = state.superiorReports.map((report) =>
    report === sent ? { ...report, sent: { at, document, late } } : report,
  );
  const change = sent?.sent === null ? -1 : 0;
  const reported = { ...state, lifeCycle: event.lifeCycle, superiorReports };
  return moveRoundWork(reported, { round: event, open: change, owed: change }, at);
}
