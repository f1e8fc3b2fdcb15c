import type { CivilDate, Instant } from '@chiendich/core';
import { addDays } from '@chiendich/core';
import type { AgendaItem } from '../campaign/agenda.ts';
import { agendaItem } from '../campaign/agenda.ts';
import type { CampaignState, DeadlineRow, Milestones } from '../campaign/campaign.ts';
import type { LifeCycle } from '../campaign/life-cycle.ts';
import type { TimelinePolicy } from '../campaign/policy.ts';
import type { RowTable } from '../campaign/row-table.ts';
import { putRow, removeRow, rowsOf } from '../campaign/row-table.ts';
import { roundOf, roundsAt } from '../rounds/find-rounds.ts';
import type { DutyRow } from '../rounds/reporting-duty.ts';
import { owesReport } from '../rounds/reporting-duty.ts';
import { atTime, dayDue, dueDateOf } from './due-date.ts';
import { isUsableDay } from './usable-day.ts';

/** A day by which something is owed: of a deadline, of a round that it left behind, or of one duty alone. */
export interface Term {
  /** Id of the deadline; null where one duty has a day and its plan names none. */
  readonly deadline: string | null;
  readonly version: number;
  readonly duty: string | null;
  readonly lastDay: CivilDate;
  readonly due: Instant;
  /** Whether it comes back every day: then it is reminded of on the day itself. */
  readonly daily: boolean;
}

/** The agenda with the fall of a deadline; nothing where it names no day, is in doubt or fell. */
export function scheduleFall(agenda: RowTable<AgendaItem>, row: DeadlineRow): RowTable<AgendaItem> {
  const term = termOfDeadline(row);
  return term === null || row.fell ? agenda : putRow(agenda, fallOf(term));
}

/** The agenda with the reminders of a term that are still ahead: before it, or after it where it fell. */
export function scheduleReminders(
  { agenda, foundation: { policy } }: CampaignState,
  { term, fell }: { readonly term: Term; readonly fell: boolean },
  now: Instant,
): RowTable<AgendaItem> {
  const items = fell ? itemsAfter(term, policy) : itemsBefore(term, policy);
  return items.filter((item) => item.due > now).reduce(putRow, agenda);
}

/** The term of a deadline as it stands; null where it names no day or is in doubt. */
export function termOfDeadline({ id, version, lastDay, due, inDoubt, reading }: DeadlineRow): Term | null {
  return lastDay === null || due === null || inDoubt
    ? null
    : { deadline: id, version, duty: null, lastDay, due, daily: reading.recurrence === 'daily' };
}

/** The term of a version of a deadline: its own, else that of a round which it left behind. */
export function termAt(
  state: CampaignState,
  deadline: string,
  version: number,
): { readonly term: Term; readonly fell: boolean } | null {
  const row = state.deadlines.find(({ id }) => id === deadline);
  if (row === undefined) return null;
  const daily = row.reading.recurrence === 'daily';
  const round = row.version === version ? null : roundsAt(state, deadline, version)[0];
  const { lastDay, due, fell } = round ?? row;
  if (lastDay === null || due === null || (round == null && row.inDoubt)) return null;
  return { term: { deadline, version, duty: null, lastDay, due, daily }, fell };
}

/** The agenda with what the own day of one duty will bring. */
export function scheduleOwnTerm(state: CampaignState, duty: DutyRow, now: Instant): RowTable<AgendaItem> {
  const term = ownTermOf(state, duty);
  const { agenda, foundation } = state;
  if (term === null) return agenda;
  const { policy } = foundation;
  const fall = term.due > now ? putRow(agenda, fallOf(term)) : agenda;
  if (!owesReport(duty.state)) return fall;
  const items = [...itemsBefore(term, policy), ...itemsAfter(term, policy)];
  return items.filter((item) => item.due > now && (item.days < 0 || term.due <= now)).reduce(putRow, fall);
}

/** The agenda without what the own day of one duty would bring; `fallToo` where that day itself is over. */
export function unscheduleOwnTerm(
  state: CampaignState,
  duty: DutyRow,
  fallToo: boolean,
): RowTable<AgendaItem> {
  const term = ownTermOf(state, duty);
  const { agenda, foundation } = state;
  if (term === null) return agenda;
  const { policy } = foundation;
  const items = [...itemsBefore(term, policy), ...itemsAfter(term, policy)];
  return [...items, ...(fallToo ? [fallOf(term)] : [])].reduce((rest, { id }) => removeRow(rest, id), agenda);
}

/** The day of one duty alone: for the correction of what was sent back, else its extension. */
export function ownTermOf(state: CampaignState, duty: DutyRow): Term | null {
  const { id, extension, report } = duty;
  if (extension === null && (report === null || report.resubmitBy === null)) return null;
  const deadline = roundOf(state, duty)?.deadline ?? null;
  const of = { deadline, duty: id, daily: false };
  if (report?.status === 'returned' && report.resubmitBy !== null) {
    const { lastDay, due } = dayDue(report.resubmitBy);
    return { ...of, version: report.sequence, lastDay, due };
  }
  if (extension === null) return null;
  const { lastDay, due } = dueDateOf(extension, state.foundation, extension.date);
  return lastDay === null || due === null ? null : { ...of, version: extension.version, lastDay, due };
}

function fallOf({ lastDay: _, daily: __, ...term }: Term): AgendaItem {
  return agendaItem({ ...term, kind: 'fall', days: 0 });
}

/** The agenda with the opening of the next occurrence, right behind the fall of the one before. */
export function scheduleOpening(
  agenda: RowTable<AgendaItem>,
  { deadline, version, due }: Pick<Term, 'deadline' | 'version' | 'due'>,
): RowTable<AgendaItem> {
  return putRow(agenda, agendaItem({ deadline, version, due, kind: 'open', days: 0, duty: null }));
}

function itemsBefore(term: Term, policy: TimelinePolicy): readonly AgendaItem[] {
  const days = term.daily ? [0] : policy.remindBefore;
  return days.map((before) => itemOf(term, policy, { kind: 'remind', days: before === 0 ? 0 : -before }));
}

function itemsAfter(term: Term, policy: TimelinePolicy): readonly AgendaItem[] {
  return [
    ...policy.remindAfter.map((days) => itemOf(term, policy, { kind: 'remind', days })),
    ...policy.escalateAfter.map((days) => itemOf(term, policy, { kind: 'escalate', days })),
  ];
}

function itemOf(
  { lastDay, daily: _, ...term }: Term,
  policy: TimelinePolicy,
  { kind, days }: Pick<AgendaItem, 'kind' | 'days'>,
): AgendaItem {
  return agendaItem({ ...term, kind, days, due: atTime(addDays(lastDay, days), policy.remindAt) });
}

/**
 * The agenda after a term fell: the reminders and escalations that follow it, each on its own day. A fall that was
 * recorded late, after a pause, brings only those that are still ahead.
 */
export function scheduleAfterFall(
  { agenda, foundation }: CampaignState,
  term: Term,
  now: Instant,
): RowTable<AgendaItem> {
  const items = itemsAfter(term, foundation.policy);
  return items.filter((item) => item.due >= now).reduce(putRow, agenda);
}

/** The agenda with the first and last day of the peak period, where they are known and still to come. */
export function schedulePeak(
  agenda: RowTable<AgendaItem>,
  { peakStart, peakEnd }: Milestones,
  lifeCycle: LifeCycle,
): RowTable<AgendaItem> {
  const { stage } = lifeCycle;
  const peak = typeof stage === 'string' ? 'after' : stage.running.peak;
  const item = (kind: 'startPeak' | 'endPeak', day: CivilDate) =>
    agendaItem({ due: atTime(day, '00:00'), kind, deadline: null, version: 1, days: 0, duty: null });
  const started =
    peakStart === null || peak !== 'before' ? agenda : putRow(agenda, item('startPeak', peakStart));
  return peakEnd === null || peak === 'after'
    ? started
    : putRow(started, item('endPeak', addDays(peakEnd, 1)));
}

/** The agenda without what matches. */
export function unschedule(
  agenda: RowTable<AgendaItem>,
  matches: (item: AgendaItem) => boolean,
): RowTable<AgendaItem> {
  return rowsOf(agenda)
    .filter(matches)
    .reduce((rest, item) => removeRow(rest, item.id), agenda);
}

/** The agenda without the reminders and escalations of a version of a deadline, for everybody who has no day of its own. */
export function withoutReminders(
  agenda: RowTable<AgendaItem>,
  { deadline, version }: { readonly deadline: string; readonly version: number },
): RowTable<AgendaItem> {
  return unschedule(
    agenda,
    (item) =>
      item.deadline === deadline &&
      item.version === version &&
      item.duty === null &&
      (item.kind === 'remind' || item.kind === 'escalate'),
  );
}

/** Whether a text of a peak or a ceremony is a day that can be put on the agenda. */
export function dayOrNull(text: string | null | undefined): CivilDate | null {
  const day = text?.slice(0, 10) ?? '';
  return isUsableDay(day) ? day : null;
}
