import { addDays } from '@chiendich/core';
import type { AgendaItem } from '../campaign/agenda.ts';
import type { CampaignState } from '../campaign/campaign.ts';
import { findRow, rowsOf } from '../campaign/row-table.ts';
import { dayOf } from '../deadlines/due-date.ts';
import type { DutyRow } from '../rounds/reporting-duty.ts';
import { owesReport } from '../rounds/reporting-duty.ts';
import { waitsOnDeadline } from '../tasks/open-work.ts';
import { isTaskOpen } from '../tasks/task.ts';
import type { Effect } from './effect.ts';

/** What an item of the agenda asks for outside: one effect for each organization, task or report to superiors that is not done. */
export function reminders(state: CampaignState, item: AgendaItem): readonly Effect[] {
  if (item.kind !== 'remind' && item.kind !== 'escalate') return [];
  const deadline = state.deadlines.find((row) => row.id === item.deadline);
  if (deadline === undefined) return [];
  const { kind, days, due } = item;
  const lastDay = addDays(dayOf(due), -days);
  // An extension counts versions of its own: its keys must not be those of the deadline itself.
  const version = `${item.duty === null ? 'v' : 'x'}${item.version}`;
  const occasion = `${state.id}/${deadline.id}/${version}/${item.kind}${days < 0 ? '' : '+'}${days}`;
  const head = { campaign: state.id, due, deadline: deadline.id, lastDay, days } as const;
  const ofDuties = dutiesOfItem(state, item).map(({ organization, duty }): Effect => {
    const key = `${occasion}/${duty}/${organization}`;
    return { kind, key, recipient: organization, about: { duty }, ...head };
  });
  if (item.duty !== null) return ofDuties;
  const ofTasks = state.tasks
    .filter((task) => task.deadline === item.deadline && isTaskOpen(task.state))
    .map((task): Effect => {
      const asked = task.mode === 'đề nghị' ? 'remind' : kind;
      const about = { task: task.id };
      return {
        kind: asked,
        key: `${occasion}/${task.id}`,
        recipient: task.owner ?? task.organization,
        about,
        ...head,
      };
    });
  const ofSuperiorReports = state.superiorReports
    .filter((report) => report.deadline === item.deadline && report.sent === null)
    .map(({ duty, from }): Effect => {
      const recipient = from[0] ?? state.foundation.plan.document.issuer ?? '';
      return { kind, key: `${occasion}/${duty}`, recipient, about: { duty }, ...head };
    });
  return [...ofDuties, ...ofTasks, ...ofSuperiorReports];
}

function dutiesOfItem(state: CampaignState, item: AgendaItem): readonly DutyRow[] {
  if (item.duty !== null) {
    const row = findRow(state.duties, item.duty);
    return row !== null && owesReport(row.state) ? [row] : [];
  }
  return rowsOf(state.duties).filter((row) => row.deadline === item.deadline && waitsOnDeadline(row));
}
