import { addDays, type CivilDate, type Instant } from '@chiendich/core';
import type { CampaignState, DeadlineRow } from '../campaign/campaign.ts';
import { rowsOf, tableOf } from '../campaign/row-table.ts';
import { dayOf, laterOf, liesBefore } from '../deadlines/due-date.ts';
import { schedulePeak } from '../deadlines/schedule.ts';
import { dutiesOfRound, roundsAt } from '../rounds/find-rounds.ts';
import { dueOfDeadline, roundsOf } from '../rounds/open-rounds.ts';
import { dutyKey, moveCount, noDuties, roundKey } from '../rounds/reporting-duty.ts';
import type { RoundRow } from '../rounds/round-row.ts';
import { countOpenWork } from '../tasks/open-work.ts';
import { scheduleRow, withDeadline } from './deadline-rows.ts';
import { dutiesOfOpened } from './duties.ts';
import type { EventOf } from './event.ts';
import { superiorReportsOf } from './opened.ts';

/** The plan is issued: deadlines are held against its date, and time begins to run. */
export function planIssued(state: CampaignState, event: EventOf<'planIssued'>): CampaignState {
  const { number, date, signer, position, lifeCycle } = event;
  const issued = { ...state, lifeCycle, issue: { number, date, signer, position } };
  const from = laterOf(date, dayOf(event.at));
  const dated = state.deadlines.reduce<CampaignState>((so, row) => {
    if (row.reading.recurrence !== undefined) return firstOccurrence(so, row, { from, at: event.at });
    const inDoubt = row.corrections.length === 0 ? row.inDoubt || liesBefore(row, date) : row.inDoubt;
    return withDeadline(so, { ...row, inDoubt });
  }, issued);
  return dated.deadlines.reduce((planned, row) => scheduleRow(planned, row, event.at), {
    ...dated,
    agenda: schedulePeak(state.agenda, state.milestones, lifeCycle),
  });
}

/** A recurring deadline of a draft at the first occurrence that is still ahead: its rounds are those of that occurrence. */
function firstOccurrence(
  state: CampaignState,
  row: DeadlineRow,
  { from, at }: { readonly from: CivilDate; readonly at: Instant },
): CampaignState {
  const next = dueOfDeadline(state.foundation, row, from);
  const due =
    next.lastDay !== null && next.due !== null && next.due <= at
      ? dueOfDeadline(state.foundation, row, addDays(next.lastDay, 1))
      : next;
  if (due.lastDay === row.lastDay && due.due === row.due) return state;
  const moved = { ...row, ...due };
  const opened = roundsOf(state, moved);
  return renameRounds(withDeadline(state, moved), roundsAt(state, row.id, row.version), opened);
}

/** The rounds of a draft in place of others of the same duties: decisions on them go along. */
function renameRounds(
  state: CampaignState,
  before: readonly RoundRow[],
  opened: readonly RoundRow[],
): CampaignState {
  const gone = new Map(before.map((round) => [round.id, opened.find(({ duty }) => duty === round.duty)]));
  const kept = rowsOf(state.duties).filter((row) => !gone.has(roundKey(row)));
  const renamed = opened.flatMap((round) => {
    const old = before.find(({ duty }) => duty === round.duty);
    const rows = old === undefined ? dutiesOfOpened(state, round) : dutiesOfRound(state, old);
    return rows.map((row) => ({
      ...row,
      id: dutyKey(round, row.organization),
      occurrence: round.occurrence,
    }));
  });
  const duties = tableOf([...kept, ...renamed]);
  const others = state.superiorReports.filter((report) => !gone.has(roundKey(report)));
  const superiorReports = [...others, ...opened.flatMap((round) => superiorReportsOf(state, round))];
  return {
    ...state,
    rounds: tableOf([...rowsOf(state.rounds).filter(({ id }) => !gone.has(id)), ...opened]),
    duties,
    superiorReports,
    counts: rowsOf(duties).reduce((counts, row) => moveCount(counts, null, row.state), noDuties),
    openWork: countOpenWork({ duties, tasks: state.tasks, superiorReports }),
  };
}
