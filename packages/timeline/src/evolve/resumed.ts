import { addDays, type CivilDate, type Instant } from '@chiendich/core';
import type { AgendaItem } from '../campaign/agenda.ts';
import type { CampaignState, DeadlineReading, DeadlineRow, Milestones } from '../campaign/campaign.ts';
import type { CatchUp } from '../campaign/policy.ts';
import { type RowTable, rowsOf } from '../campaign/row-table.ts';
import { dayOrNull, schedulePeak, unschedule } from '../deadlines/schedule.ts';
import { isUsableDay } from '../deadlines/usable-day.ts';
import { type Authored, changeReading } from './deadlines.ts';
import type { EventOf } from './event.ts';

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
