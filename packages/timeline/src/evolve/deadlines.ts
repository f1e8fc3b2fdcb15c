// Over 250 lines: what each event does to deadlines and to the agenda that hangs on them stands together.
import type { CivilDate, Instant } from '@chiendich/core';
import { addDays } from '@chiendich/core';
import type { AgendaItem } from '../campaign/agenda.ts';
import { frozenDays } from '../campaign/calendar.ts';
import type { CampaignState, DeadlineReading, DeadlineRow, Milestones } from '../campaign/campaign.ts';
import type { CatchUp } from '../campaign/policy.ts';
import type { RowTable } from '../campaign/row-table.ts';
import { findRow, mapRows, putRow, removeRow, rowsOf } from '../campaign/row-table.ts';
import { dayOf, dueDateOf, laterOf, liesBefore } from '../deadlines/due-date.ts';
import {
  dayOrNull,
  scheduleAfterFall,
  scheduleFall,
  schedulePeak,
  scheduleReminders,
  unschedule,
} from '../deadlines/schedule.ts';
import { isUsableDay } from '../deadlines/usable-day.ts';
import type { DutyRow } from '../rounds/reporting-duty.ts';
import { moveCount, nextDutyState, owesReport } from '../rounds/reporting-duty.ts';
import { openWorkOf } from '../tasks/open-work.ts';
import type { TaskAct, TaskRow } from '../tasks/task.ts';
import { nextTaskState } from '../tasks/task.ts';
import type { DeadlineChange, EventOf } from './event.ts';

/** The plan is issued: deadlines are held against its date, and time begins to run. */
export function planIssued(state: CampaignState, event: EventOf<'planIssued'>): CampaignState {
  const { number, date, signer, position, lifeCycle } = event;
  const from = laterOf(date, dayOf(event.at));
  const deadlines = state.deadlines.map((row): DeadlineRow => {
    if (row.reading.recurrence !== undefined)
      return { ...row, ...dueDateOf(row.reading, state.foundation, from) };
    return row.corrections.length > 0 ? row : { ...row, inDoubt: row.inDoubt || liesBefore(row, date) };
  });
  const scheduled = deadlines.reduce((planned, row) => scheduleRow(planned, row, event.at), {
    ...state,
    agenda: schedulePeak(state.agenda, state.milestones, lifeCycle),
  });
  return { ...scheduled, lifeCycle, issue: { number, date, signer, position }, deadlines };
}

/** Puts the fall of a deadline on the agenda and, where something waits on it, its reminders. */
function scheduleRow(state: CampaignState, row: DeadlineRow, now: Instant): CampaignState {
  const planned = { ...state, agenda: scheduleFall(state.agenda, row) };
  if (row.fell || openWorkOf(state, row.id) === 0) return planned;
  return { ...planned, agenda: scheduleReminders(planned, row, now) };
}

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

type Authored = Pick<EventOf<'deadlineCorrected'>, 'by' | 'reason' | 'document' | 'at'>;

function changeReading(state: CampaignState, change: DeadlineChange, authored: Authored): CampaignState {
  const { by, reason, document, at } = authored;
  const before = state.deadlines.find((row) => row.id === change.deadline);
  if (before === undefined) return state;
  const due = dueDateOf(change.to, state.foundation, dayOf(at));
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
  const moved = scheduleRow({ ...state, deadlines, agenda: cleared }, row, at);
  return row.due !== null && row.due > at ? reopenOverdue(moved, row.id) : moved;
}

/** A deadline that was moved to later: who was overdue is awaited again, tasks that were late are not. */
function reopenOverdue(state: CampaignState, deadline: string): CampaignState {
  const awaited = moveDuties(state, (duty) =>
    duty.deadline === deadline && duty.extension === null && duty.state === 'overdue'
      ? 'awaited'
      : duty.state,
  );
  return { ...awaited, tasks: moveTasks(state.tasks, deadline, 'gainTime') };
}

/** The tasks of a deadline after an act that their tables allow; the others as they are. */
function moveTasks(tasks: readonly TaskRow[], deadline: string, act: TaskAct): readonly TaskRow[] {
  return tasks.map((task) => {
    const next = task.deadline === deadline ? nextTaskState(task.mode, task.state, act) : null;
    return next === null ? task : { ...task, state: next };
  });
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

/**
 * A deadline fell: duties and tasks that are not done are late from this instant. A recurring deadline goes on to its
 * next occurrence, as long as the calendar that was frozen at the start reaches.
 */
export function deadlineFell(state: CampaignState, event: EventOf<'deadlineFell'>): CampaignState {
  const item = findRow(state.agenda, event.item);
  if (item === null) return state;
  const { late, lastDay, waits } =
    event.duty === null ? fallOfAll(state, event) : fallOfOne(state, event.duty);
  const done: CampaignState = { ...late, agenda: removeRow(state.agenda, item.id) };
  if (lastDay === null) return done;
  const { version, duty, due } = item;
  const term = { deadline: item.deadline ?? '', version, duty, lastDay, due };
  const fallen = waits ? { ...done, agenda: scheduleAfterFall(done, term, event.at) } : done;
  return event.duty === null ? nextOccurrence(fallen, event.deadline, event.at) : fallen;
}

function nextOccurrence(state: CampaignState, deadline: string, at: Instant): CampaignState {
  const row = state.deadlines.find(({ id }) => id === deadline);
  if (row?.lastDay == null || row.reading.recurrence === undefined) return state;
  const next = dueDateOf(row.reading, state.foundation, addDays(row.lastDay, 1));
  if (next.lastDay === null || next.lastDay > addDays(dayOf(state.startedAt), frozenDays)) return state;
  const occurrence: DeadlineRow = { ...row, ...next, version: row.version + 1, fell: false };
  const deadlines = state.deadlines.map((each) => (each === row ? occurrence : each));
  return scheduleRow({ ...state, deadlines }, occurrence, at);
}

interface Fallen {
  readonly late: CampaignState;
  readonly lastDay: CivilDate | null;
  /** Whether somebody is still to be reminded. */
  readonly waits: boolean;
}

function fallOfAll(state: CampaignState, event: EventOf<'deadlineFell'>): Fallen {
  const id = event.deadline;
  const late = moveDuties(state, (duty) =>
    duty.deadline === id && duty.extension === null ? afterFall(duty) : duty.state,
  );
  const deadlines = state.deadlines.map((row) => (row.id === id ? { ...row, fell: true } : row));
  const tasks = moveTasks(state.tasks, id, 'fallDue');
  const lastDay = state.deadlines.find((row) => row.id === id)?.lastDay ?? null;
  return { late: { ...late, deadlines, tasks }, lastDay, waits: openWorkOf(state, id) > 0 };
}

function fallOfOne(state: CampaignState, key: string): Fallen {
  const duty = findRow(state.duties, key);
  if (duty === null || duty.extension === null) return { late: state, lastDay: null, waits: false };
  const next = afterFall(duty);
  const duties = putRow(state.duties, { ...duty, state: next });
  const counts = moveCount(state.counts, duty.state, next);
  const { lastDay } = dueDateOf(duty.extension, state.foundation, duty.extension.date);
  return { late: { ...state, duties, counts }, lastDay, waits: owesReport(next) };
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
  return { ...state, agenda, tasks: moveTasks(state.tasks, event.deadline, 'escalate') };
}

/** The campaign goes on after a pause: what came due meanwhile is caught up as was decided, deadlines move if so decided. */
export function resumed(state: CampaignState, event: EventOf<'resumed'>): CampaignState {
  const { lifeCycle, at, by, reason, catchUp, shiftDays } = event;
  const note = { step: 'resume', at, by, reason, document: null, detail: shiftDays };
  const awake: CampaignState = { ...state, lifeCycle, notes: [...state.notes, note] };
  const shifted =
    shiftDays === 0 ? awake : shiftMilestones(shiftDeadlines(awake, shiftDays, event), shiftDays);
  return { ...shifted, agenda: caughtUp(shifted.agenda, catchUp, at) };
}

function shiftDeadlines(state: CampaignState, days: number, event: EventOf<'resumed'>): CampaignState {
  const authored: Authored = { by: event.by, reason: event.reason, document: null, at: event.at };
  return state.deadlines.filter(isShiftable).reduce((current, row) => {
    const to = shiftReading(row.reading, days);
    return changeReading(current, { deadline: row.id, from: row.reading, to }, authored);
  }, state);
}

/** Whether a shift of the campaign moves a deadline: it still runs, and does not recur by the calendar. */
export function isShiftable(row: DeadlineRow): boolean {
  return row.due !== null && !row.fell && !row.inDoubt && row.reading.recurrence === undefined;
}

/** The launch, if it is still ahead, and what is still to come of the peak period move too. */
function shiftMilestones(state: CampaignState, days: number): CampaignState {
  const { stage } = state.lifeCycle;
  if (typeof stage === 'string') return state;
  const { launch, peak } = stage.running;
  const { launch: day, peakStart, peakEnd, version } = state.milestones;
  const milestones: Milestones = {
    launch: launch === 'ahead' ? shiftLaunch(day, days) : day,
    peakStart: peak === 'before' ? shiftDay(peakStart, days) : peakStart,
    peakEnd: peak === 'after' ? peakEnd : shiftDay(peakEnd, days),
    version: version + 1,
  };
  const cleared = unschedule(state.agenda, ({ kind }) => kind === 'startPeak' || kind === 'endPeak');
  return { ...state, milestones, agenda: schedulePeak(cleared, milestones, state.lifeCycle) };
}

function shiftDay(day: CivilDate | null, days: number): CivilDate | null {
  return day === null ? null : addDays(day, days);
}

function shiftLaunch(launch: string | null, days: number): string | null {
  const day = dayOrNull(launch);
  return launch === null || day === null ? launch : addDays(day, days) + launch.slice(day.length);
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
