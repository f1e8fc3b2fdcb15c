import { addDays, formatDate } from '@chiendich/core';
import type { CampaignState } from '../campaign/campaign.ts';
import type { DeadlineView } from '../deadlines/deadlines.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { atTime } from '../deadlines/due-date.ts';
import { dayOrNull } from '../deadlines/schedule.ts';
import { expectArgument } from '../misuse.ts';
import { dutiesOfRound, hasUnsent, roundsAt } from '../rounds/find-rounds.ts';
import { owesReport } from '../rounds/reporting-duty.ts';
import { isTaskOpen } from '../tasks/task.ts';
import { icalDate, icalInstant, icalText, icalValue } from './ical-lines.ts';

/**
 * The campaign as an iCalendar file (tệp lịch .ics): the launch and the peak as events, every deadline as a to-do with
 * its reminders.
 *
 * A deadline is due on its last good day ("trước ngày 10/7" is 9 July). SEQUENCE rises with every version and with the
 * cancellation, STATUS:CANCELLED takes everything back, so that a calendar which knows the file updates itself. What
 * has no day, or is in doubt, is left out.
 *
 * @source RFC 5545
 */
export function writeICalendar(state: CampaignState): string {
  expectArgument(state, 'timeline/not-a-state', 'writeICalendar(state)');
  return icalText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chiendich//Timeline//VI',
    'CALSCALE:GREGORIAN',
    `NAME:${icalValue(titleOf(state))}`,
    `X-WR-CALNAME:${icalValue(titleOf(state))}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...launch(state),
    ...peak(state),
    ...deadlines(state).flatMap((row) => todo(state, row)),
    'END:VCALENDAR',
  ]);
}

function titleOf(state: CampaignState): string {
  const { campaign, subject } = state.foundation.plan;
  return campaign.name ?? subject ?? state.id;
}

/** What every component begins with. */
function head(state: CampaignState, id: string, version: number): readonly string[] {
  const cancelled = isCancelled(state) ? 1 : 0;
  return [
    `UID:${icalValue(`${id}@${state.id}`)}`,
    `DTSTAMP:${icalInstant(state.log.at)}`,
    `SEQUENCE:${version - 1 + cancelled}`,
  ];
}

function isCancelled(state: CampaignState): boolean {
  return state.lifeCycle.stage === 'cancelled';
}

function launch(state: CampaignState): readonly string[] {
  const { ceremony } = state.foundation.plan;
  const { launch: start, version } = state.milestones;
  const day = dayOrNull(start);
  if (ceremony === null || day === null) return [];
  const time = /T([01]\d|2[0-3]):[0-5]\d/.exec(start ?? '')?.[0].slice(1);
  const begins =
    time === undefined ? `DTSTART;VALUE=DATE:${icalDate(day)}` : `DTSTART:${icalInstant(atTime(day, time))}`;
  return [
    'BEGIN:VEVENT',
    ...head(state, 'launch', version),
    begins,
    `SUMMARY:${icalValue(ceremony.name ?? 'Lễ phát động')}`,
    ...(ceremony.place === null ? [] : [`LOCATION:${icalValue(ceremony.place)}`]),
    `STATUS:${isCancelled(state) ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function peak(state: CampaignState): readonly string[] {
  const { peak: period } = state.foundation.plan.campaign;
  const { peakStart: start, peakEnd: end, version } = state.milestones;
  if (period === null || start === null || end === null || end < start) return [];
  return [
    'BEGIN:VEVENT',
    ...head(state, 'peak', version),
    `DTSTART;VALUE=DATE:${icalDate(start)}`,
    // The end of an event by days is the day after its last (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${icalDate(addDays(end, 1))}`,
    `SUMMARY:${icalValue(`Đợt cao điểm: ${titleOf(state)}`)}`,
    `DESCRIPTION:${icalValue(period.quote)}`,
    `STATUS:${isCancelled(state) ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function todo(state: CampaignState, row: DeadlineView): readonly string[] {
  const { lastDay, due } = row;
  if (lastDay === null || due === null || row.inDoubt) return [];
  const done = !isCancelled(state) && isDone(state, row);
  return [
    'BEGIN:VTODO',
    ...head(state, row.id, row.version),
    row.reading.time === undefined ? `DUE;VALUE=DATE:${icalDate(lastDay)}` : `DUE:${icalInstant(due)}`,
    `SUMMARY:${icalValue(summaryOf(state, row))}`,
    `DESCRIPTION:${icalValue(`“${row.quote}”; ngày cuối: ${formatDate(lastDay, 'short')}`)}`,
    `STATUS:${isCancelled(state) ? 'CANCELLED' : done ? 'COMPLETED' : 'NEEDS-ACTION'}`,
    ...(done || isCancelled(state) ? [] : alarms(state, row)),
    'END:VTODO',
  ];
}

function summaryOf(state: CampaignState, row: DeadlineView): string {
  const duty = state.foundation.plan.reportingDuties.find(({ id }) => row.duties.includes(id));
  if (duty !== undefined) return `Báo cáo ${duty.to.join(', ')}`;
  const task = state.tasks.find(({ id }) => row.tasks.includes(id));
  return task?.text ?? row.responsible ?? row.quote;
}

/** Nothing that depends on a deadline is still owed. */
function isDone(state: CampaignState, row: DeadlineView): boolean {
  const rounds = roundsAt(state, row.id, row.version);
  const owed = rounds.some((round) => dutiesOfRound(state, round).some((duty) => owesReport(duty.state)));
  const open = state.tasks.some((task) => task.deadline === row.id && isTaskOpen(task.state));
  const unsent = hasUnsent(state, rounds);
  return !owed && !open && !unsent && row.duties.length + row.tasks.length > 0;
}

function alarms(state: CampaignState, row: DeadlineView): readonly string[] {
  const { lastDay } = row;
  if (lastDay === null) return [];
  const { remindBefore, remindAt } = state.foundation.policy;
  return remindBefore.flatMap((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER;VALUE=DATE-TIME:${icalInstant(atTime(addDays(lastDay, -days), remindAt))}`,
    `DESCRIPTION:${icalValue(`Còn ${days} ngày: ${summaryOf(state, row)}`)}`,
    'END:VALARM',
  ]);
}
