import type { CivilDate, Instant } from '@chiendich/core';
import { addDays } from '@chiendich/core';
import type { AgendaItem } from '../agenda.ts';
import type { CampaignState, DeadlineReading, DeadlineRow } from '../campaign.ts';
import { dueDateOf, isUsableDay, liesBefore } from '../due-date.ts';
import type { DeadlineChange, EventOf } from '../event.ts';
import type { CatchUp } from '../policy.ts';
import type { DutyRow } from '../reporting-duty.ts';
import { moveCount, nextDutyState } from '../reporting-duty.ts';
import type { RowTable } from '../row-table.ts';
import { findRow, mapRows, putRow, removeRow, rowsOf } from '../row-table.ts';
import { dayOrNull, scheduleAfterFall, scheduleDeadline, schedulePeak, unschedule } from '../schedule.ts';
import { nextTaskState } from '../task.ts';

/** The plan is issued: deadlines are held against its date, and time begins to run. */
export function planIssued(state: CampaignState, event: EventOf<'planIssued'>): CampaignState {
  const { number, date, signer, position, lifeCycle } = event;
  const deadlines = state.deadlines.map((row) =>
    row.corrections.length > 0 ? row : { ...row, inDoubt: row.inDoubt || liesBefore(row, date) },
  );
  const { policy, plan } = state.foundation;
  const agenda = deadlines.reduce(
    (planned, row) => scheduleDeadline(planned, row, policy, event.at),
    state.agenda,
  );
  const peak = plan.campaign.peak;
  return {
    ...state,
    lifeCycle,
    issue: { number, date, signer, position },
    deadlines,
    agenda: schedulePeak(agenda, dayOrNull(peak?.start), dayOrNull(peak?.end)),
  };
}

/** One deadline put right. */
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

type Authored = Pick<EventOf<'deadlineCorrected'>, 'by' | 'reason' | 'document' | 'at'>;

function changeReading(state: CampaignState, change: DeadlineChange, authored: Authored): CampaignState {
  const { by, reason, document, at } = authored;
  const before = state.deadlines.find((row) => row.id === change.deadline);
  if (before === undefined) return state;
  const due = dueDateOf(change.to, state.foundation);
  const row: DeadlineRow = {
    ...before,
    ...due,
    reading: change.to,
    version: before.version + 1,
    inDoubt: false,
    fell: false,
    corrections: [
      ...before.corrections,
      { from: change.from, corrected: change.to, by, reason, document, at },
    ],
  };
  const deadlines = state.deadlines.map((each) => (each.id === row.id ? row : each));
  if (state.issue === null) return { ...state, deadlines };
  const cleared = unschedule(state.agenda, (item) => item.deadline === row.id && item.duty === null);
  const agenda = scheduleDeadline(cleared, row, state.foundation.policy, at);
  const moved = { ...state, deadlines, agenda };
  return row.due !== null && row.due > at ? reopenOverdue(moved, row.id) : moved;
}

/** A deadline that was moved to later: who was overdue is awaited again. */
function reopenOverdue(state: CampaignState, deadline: string): CampaignState {
  return moveDuties(state, (duty) =>
    duty.deadline === deadline && duty.extension === null && duty.state === 'overdue'
      ? 'awaited'
      : duty.state,
  );
}

function moveDuties(state: CampaignState, nextState: (duty: DutyRow) => DutyRow['state']): CampaignState {
  let counts = state.counts;
  const duties = mapRows(state.duties, (duty) => {
    const next = nextState(duty);
    if (next === duty.state) return duty;
    counts = moveCount(counts, duty.state, next);
    return { ...duty, state: next };
  });
  return { ...state, duties, counts };
}

/** A deadline fell: duties and tasks that are not done are late from this instant. */
export function deadlineFell(state: CampaignState, event: EventOf<'deadlineFell'>): CampaignState {
  const item = findRow(state.agenda, event.item);
  if (item === null) return state;
  const { late, lastDay } = event.duty === null ? fallOfAll(state, event) : fallOfOne(state, event.duty);
  const rest = removeRow(state.agenda, item.id);
  if (lastDay === null) return { ...late, agenda: rest };
  return { ...late, agenda: scheduleAfterFall(rest, item, lastDay, state.foundation.policy, event.at) };
}

interface Fallen {
  readonly late: CampaignState;
  readonly lastDay: CivilDate | null;
}

function fallOfAll(state: CampaignState, event: EventOf<'deadlineFell'>): Fallen {
  const id = event.deadline;
  const late = moveDuties(state, (duty) =>
    duty.deadline === id && duty.extension === null ? afterFall(duty) : duty.state,
  );
  const deadlines = state.deadlines.map((row) => (row.id === id ? { ...row, fell: true } : row));
  const tasks = state.tasks.map((task) => {
    const next = task.deadline === id ? nextTaskState(task.mode, task.state, 'fallDue') : null;
    return next === null ? task : { ...task, state: next };
  });
  const lastDay = state.deadlines.find((row) => row.id === id)?.lastDay ?? null;
  return { late: { ...late, deadlines, tasks }, lastDay };
}

function fallOfOne(state: CampaignState, key: string): Fallen {
  const duty = findRow(state.duties, key);
  if (duty === null || duty.extension === null) return { late: state, lastDay: null };
  const next = afterFall(duty);
  const duties = putRow(state.duties, { ...duty, state: next });
  const counts = moveCount(state.counts, duty.state, next);
  return { late: { ...state, duties, counts }, lastDay: dueDateOf(duty.extension, state.foundation).lastDay };
}

function afterFall(duty: DutyRow): DutyRow['state'] {
  return nextDutyState(duty.state, 'fallDue', true) ?? duty.state;
}

/** A reminder or an escalation was due: it leaves the agenda; ordered tasks that are late climb to the leader. */
export function lateTermDue(
  state: CampaignState,
  event: EventOf<'reminderDue' | 'escalationDue'>,
): CampaignState {
  const agenda = removeRow(state.agenda, event.item);
  if (event.kind === 'reminderDue' || event.duty !== null) return { ...state, agenda };
  const tasks = state.tasks.map((task) => {
    const next = task.deadline === event.deadline ? nextTaskState(task.mode, task.state, 'escalate') : null;
    return next === null ? task : { ...task, state: next };
  });
  return { ...state, agenda, tasks };
}

/** The campaign goes on after a pause: what came due meanwhile is caught up as was decided, deadlines move if so decided. */
export function resumed(state: CampaignState, event: EventOf<'resumed'>): CampaignState {
  const { lifeCycle, at, by, reason, catchUp, shiftDays } = event;
  const note = { step: 'resume', at, by, reason, document: null, detail: shiftDays };
  const awake: CampaignState = { ...state, lifeCycle, notes: [...state.notes, note] };
  const shifted = shiftDays === 0 ? awake : shiftDeadlines(awake, shiftDays, event);
  return { ...shifted, agenda: caughtUp(shifted.agenda, catchUp, at) };
}

function shiftDeadlines(state: CampaignState, days: number, event: EventOf<'resumed'>): CampaignState {
  const authored: Authored = { by: event.by, reason: event.reason, document: null, at: event.at };
  return state.deadlines
    .filter((row) => row.due !== null && !row.fell && !row.inDoubt)
    .reduce((current, row) => {
      const to = shiftReading(row.reading, days);
      return changeReading(current, { deadline: row.id, from: row.reading, to }, authored);
    }, state);
}

/** A reading some days later; a date that is not known to the day stays. */
export function shiftReading(reading: DeadlineReading, days: number): DeadlineReading {
  const { date, end } = reading;
  return {
    ...reading,
    date: isUsableDay(date) ? addDays(date, days) : date,
    ...(end !== undefined && isUsableDay(end) ? { end: addDays(end, days) } : {}),
  };
}

/** Falls are facts and always stay; of reminders that came due in a pause all, the last of a deadline, or none stay. */
function caughtUp(agenda: RowTable<AgendaItem>, catchUp: CatchUp, now: Instant): RowTable<AgendaItem> {
  if (catchUp === 'fireLate') return agenda;
  const missed = rowsOf(agenda).filter((item) => item.due <= now && item.kind === 'remind');
  const last = new Map(missed.map((item) => [`${item.deadline} ${item.duty}`, item.id]));
  const kept = new Set(catchUp === 'coalesce' ? last.values() : []);
  const dropped = new Set(missed.map((item) => item.id).filter((id) => !kept.has(id)));
  return unschedule(agenda, (item) => dropped.has(item.id));
}
