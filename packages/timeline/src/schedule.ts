import type { CivilDate, Instant } from '@chiendich/core';
import { addDays } from '@chiendich/core';
import type { AgendaItem } from './agenda.ts';
import { agendaItem } from './agenda.ts';
import type { CampaignState, DeadlineRow } from './campaign.ts';
import { atTime, dueDateOf, isUsableDay } from './due-date.ts';
import type { TimelinePolicy } from './policy.ts';
import type { DutyRow } from './reporting-duty.ts';
import type { RowTable } from './row-table.ts';
import { putRow, removeRow, rowsOf } from './row-table.ts';

interface Term {
  readonly deadline: string;
  readonly version: number;
  readonly duty: string | null;
  readonly lastDay: CivilDate;
  readonly due: Instant;
}

/** The agenda with what a deadline will bring; nothing where it names no day, is in doubt or fell. */
export function scheduleDeadline(
  agenda: RowTable<AgendaItem>,
  row: DeadlineRow,
  policy: TimelinePolicy,
  now: Instant,
): RowTable<AgendaItem> {
  const { lastDay, due } = row;
  if (lastDay === null || due === null || row.inDoubt || row.fell) return agenda;
  return scheduleTerm(
    agenda,
    { deadline: row.id, version: row.version, duty: null, lastDay, due },
    policy,
    now,
  );
}

/** The agenda with what the extension of one duty will bring. */
export function scheduleExtension(
  agenda: RowTable<AgendaItem>,
  duty: DutyRow,
  state: CampaignState,
  now: Instant,
): RowTable<AgendaItem> {
  const { extension, deadline } = duty;
  if (extension === null || deadline === null) return agenda;
  const { lastDay, due } = dueDateOf(extension, state.foundation);
  if (lastDay === null || due === null) return agenda;
  const term = { deadline, version: extension.version, duty: duty.id, lastDay, due };
  return scheduleTerm(agenda, term, state.foundation.policy, now);
}

/** Reminders before a term that are still ahead, and its fall. What follows a fall is put on when it falls. */
function scheduleTerm(
  agenda: RowTable<AgendaItem>,
  term: Term,
  policy: TimelinePolicy,
  now: Instant,
): RowTable<AgendaItem> {
  const { lastDay, ...rest } = term;
  const fall = agendaItem({ ...rest, kind: 'fall', days: 0 });
  return policy.remindBefore
    .map((days) => {
      const due = atTime(addDays(lastDay, -days), policy.remindAt);
      return agendaItem({ ...rest, due, kind: 'remind', days: -days });
    })
    .filter((item) => item.due > now)
    .reduce(putRow, putRow(agenda, fall));
}

/**
 * The agenda after a term fell: the reminders and escalations that follow it, each on its own day. A fall that was
 * recorded late, after a pause, brings only those that are still ahead.
 */
export function scheduleAfterFall(
  agenda: RowTable<AgendaItem>,
  item: AgendaItem,
  lastDay: CivilDate,
  policy: TimelinePolicy,
  now: Instant,
): RowTable<AgendaItem> {
  const { id: _, ...rest } = item;
  const later = (kind: 'remind' | 'escalate') => (days: number) =>
    agendaItem({ ...rest, kind, days, due: atTime(addDays(lastDay, days), policy.remindAt) });
  return [...policy.remindAfter.map(later('remind')), ...policy.escalateAfter.map(later('escalate'))]
    .filter((each) => each.due >= now)
    .reduce(putRow, agenda);
}

/** The agenda with the first and last day of the peak period, where the plan gives them. */
export function schedulePeak(agenda: RowTable<AgendaItem>, start: CivilDate | null, end: CivilDate | null) {
  const item = (kind: 'startPeak' | 'endPeak', day: CivilDate) =>
    agendaItem({ due: atTime(day, '00:00'), kind, deadline: null, version: 1, days: 0, duty: null });
  const started = start === null ? agenda : putRow(agenda, item('startPeak', start));
  return end === null ? started : putRow(started, item('endPeak', addDays(end, 1)));
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
