import type { CivilDate, Instant } from '@chiendich/core';
import { addDays } from '@chiendich/core';
import type { AgendaItem } from '../campaign/agenda.ts';
import { agendaItem } from '../campaign/agenda.ts';
import type { CampaignState, DeadlineRow, Foundation, Milestones } from '../campaign/campaign.ts';
import type { LifeCycle } from '../campaign/life-cycle.ts';
import type { TimelinePolicy } from '../campaign/policy.ts';
import type { RowTable } from '../campaign/row-table.ts';
import { putRow, removeRow, rowsOf } from '../campaign/row-table.ts';
import type { DutyRow } from '../rounds/reporting-duty.ts';
import { owesReport } from '../rounds/reporting-duty.ts';
import { atTime, dueDateOf } from './due-date.ts';
import { isUsableDay } from './usable-day.ts';

/** A day by which something is owed: of a deadline, or of the extension that one duty got. */
export interface Term {
  readonly deadline: string;
  readonly version: number;
  readonly duty: string | null;
  readonly lastDay: CivilDate;
  readonly due: Instant;
}

/** The agenda with the fall of a deadline; nothing where it names no day, is in doubt or fell. */
export function scheduleFall(agenda: RowTable<AgendaItem>, row: DeadlineRow): RowTable<AgendaItem> {
  const term = termOf(row);
  return term === null || row.fell ? agenda : putRow(agenda, fallOf(term));
}

/** The agenda with the reminders of a deadline that are still ahead: before it, or after it where it fell. */
export function scheduleReminders(
  { agenda, foundation: { policy } }: CampaignState,
  row: DeadlineRow,
  now: Instant,
): RowTable<AgendaItem> {
  const term = termOf(row);
  if (term === null) return agenda;
  const items = row.fell ? itemsAfter(term, policy) : itemsBefore(term, policy);
  return items.filter((item) => item.due > now).reduce(putRow, agenda);
}

function termOf({ id, version, lastDay, due, inDoubt }: DeadlineRow): Term | null {
  return lastDay === null || due === null || inDoubt
    ? null
    : { deadline: id, version, duty: null, lastDay, due };
}

/** The agenda with what the extension of one duty will bring. */
export function scheduleExtension(
  { agenda, foundation }: CampaignState,
  duty: DutyRow,
  now: Instant,
): RowTable<AgendaItem> {
  const term = extensionTerm(duty, foundation);
  if (term === null) return agenda;
  const { policy } = foundation;
  const fall = term.due > now ? putRow(agenda, fallOf(term)) : agenda;
  if (!owesReport(duty.state)) return fall;
  const items = [...itemsBefore(term, policy), ...itemsAfter(term, policy)];
  return items.filter((item) => item.due > now && (item.days < 0 || term.due <= now)).reduce(putRow, fall);
}

/** The agenda without what the extension of one duty would bring; `fallToo` where the extension itself is over. */
export function unscheduleExtension(
  { agenda, foundation }: CampaignState,
  duty: DutyRow,
  fallToo: boolean,
): RowTable<AgendaItem> {
  const term = extensionTerm(duty, foundation);
  if (term === null) return agenda;
  const { policy } = foundation;
  const items = [...itemsBefore(term, policy), ...itemsAfter(term, policy)];
  return [...items, ...(fallToo ? [fallOf(term)] : [])].reduce((rest, { id }) => removeRow(rest, id), agenda);
}

function extensionTerm({ id, extension, deadline }: DutyRow, foundation: Foundation): Term | null {
  if (extension === null || deadline === null) return null;
  const { lastDay, due } = dueDateOf(extension, foundation, extension.date);
  return lastDay === null || due === null
    ? null
    : { deadline, version: extension.version, duty: id, lastDay, due };
}

function fallOf({ lastDay: _, ...term }: Term): AgendaItem {
  return agendaItem({ ...term, kind: 'fall', days: 0 });
}

function itemsBefore(term: Term, policy: TimelinePolicy): readonly AgendaItem[] {
  return policy.remindBefore.map((days) => itemOf(term, policy, { kind: 'remind', days: -days }));
}

function itemsAfter(term: Term, policy: TimelinePolicy): readonly AgendaItem[] {
  return [
    ...policy.remindAfter.map((days) => itemOf(term, policy, { kind: 'remind', days })),
    ...policy.escalateAfter.map((days) => itemOf(term, policy, { kind: 'escalate', days })),
  ];
}

function itemOf(
  { lastDay, ...term }: Term,
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

/** Whether a text of a peak or a ceremony is a day that can be put on the agenda. */
export function dayOrNull(text: string | null | undefined): CivilDate | null {
  const day = text?.slice(0, 10) ?? '';
  return isUsableDay(day) ? day : null;
}
