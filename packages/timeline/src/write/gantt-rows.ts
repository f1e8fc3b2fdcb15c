import type { CivilDate } from '@chiendich/core';
import { civilDateAt, formatDate } from '@chiendich/core';
import type { CampaignState } from '../campaign/campaign.ts';
import type { DeadlineView } from '../deadlines/deadlines.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { dayOrNull } from '../deadlines/schedule.ts';
import { dutiesOfRound, hasUnsent, roundsAt } from '../rounds/find-rounds.ts';
import { owesReport } from '../rounds/reporting-duty.ts';
import { isTaskOpen } from '../tasks/task.ts';

/** A line of the chart. `start` equal to `end` is a milestone; null days are drawn as words alone. */
export interface GanttRow {
  readonly label: string;
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  readonly tone: 'plain' | 'peak' | 'done' | 'late' | 'doubt';
  /** What stands behind the bar: "quá hạn, còn 3/11 cơ quan". */
  readonly note: string;
}

/** The lines of a campaign's chart: issue, launch, peak, then deadlines in order of due date. */
export function ganttRows(state: CampaignState, today: CivilDate): readonly GanttRow[] {
  const { plan } = state.foundation;
  const { peakStart, peakEnd } = state.milestones;
  const launch = dayOrNull(state.milestones.launch);
  const { issue } = state;
  const rows: readonly (GanttRow | null)[] = [
    issue === null
      ? null
      : milestone('Ban hành kế hoạch', issue.date, `số ${issue.number}, ${formatDate(issue.date, 'short')}`),
    launch === null
      ? null
      : milestone(plan.ceremony?.name ?? 'Lễ phát động', launch, formatDate(launch, 'short')),
    peakStart === null || peakEnd === null
      ? null
      : {
          label: 'Đợt cao điểm',
          start: peakStart,
          end: peakEnd,
          tone: 'peak',
          note: `${formatDate(peakStart, 'short')} – ${formatDate(peakEnd, 'short')}`,
        },
  ];
  return [
    ...rows.filter((row) => row !== null),
    ...deadlines(state).map((row) => ofDeadline(state, row, today)),
  ];
}

function milestone(label: string, day: CivilDate, note: string): GanttRow {
  return { label, start: day, end: day, tone: 'plain', note };
}

function ofDeadline(state: CampaignState, row: DeadlineView, today: CivilDate): GanttRow {
  const label = labelOf(state, row);
  const { lastDay } = row;
  if (lastDay === null) return { label, start: null, end: null, tone: 'plain', note: `“${row.quote}”` };
  const day = formatDate(lastDay, 'short');
  if (row.inDoubt) {
    return { label, start: null, end: null, tone: 'doubt', note: `“${row.quote}”: chờ đính chính` };
  }
  const rounds = roundsAt(state, row.id, row.version);
  const duties = rounds.flatMap((round) => dutiesOfRound(state, round));
  const owed = duties.filter((duty) => owesReport(duty.state)).length;
  const tasks = state.tasks.filter((task) => task.deadline === row.id);
  const open = tasks.filter((task) => isTaskOpen(task.state)).length;
  const unsent = hasUnsent(state, rounds);
  const left = [
    ...(owed > 0 ? [`còn ${owed}/${duties.length} cơ quan chưa báo cáo`] : []),
    ...(open > 0 ? [`còn ${open}/${tasks.length} nhiệm vụ`] : []),
    ...(unsent ? ['chưa báo cáo cấp trên'] : []),
  ].join(', ');
  const begin: CivilDate = state.issue?.date ?? civilDateAt(state.startedAt);
  const bar = { label, start: begin < lastDay ? begin : lastDay, end: lastDay };
  if (left === '') return { ...bar, tone: 'done', note: `${day}, đã xong` };
  return today > lastDay || row.fell
    ? { ...bar, tone: 'late', note: `${day}, QUÁ HẠN, ${left}` }
    : { ...bar, tone: 'plain', note: `${day}, ${left}` };
}

function labelOf(state: CampaignState, row: DeadlineView): string {
  const duty = state.foundation.plan.reportingDuties.find(({ id }) => row.duties.includes(id));
  if (duty !== undefined) return `Báo cáo ${duty.to[0] ?? 'cấp trên'}`;
  return state.tasks.find(({ id }) => row.tasks.includes(id))?.text ?? row.responsible ?? row.quote;
}
