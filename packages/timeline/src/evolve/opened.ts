import type { CampaignState, DeadlineRow, SuperiorReport } from '../campaign/campaign.ts';
import { putRow, putRows, removeRow } from '../campaign/row-table.ts';
import { withoutReminders } from '../deadlines/schedule.ts';
import type { RoundRow } from '../rounds/round-row.ts';
import { followDuties } from '../tasks/follow-duties.ts';
import { waitingOn } from '../tasks/open-work.ts';
import { scheduleRow, withDeadline } from './deadline-rows.ts';
import { dutiesOfOpened } from './duties.ts';
import type { EventOf } from './event.ts';

/** What the issuer owes its superiors in a round that opens. */
export function superiorReportsOf(
  { foundation, owing }: CampaignState,
  round: RoundRow,
): readonly SuperiorReport[] {
  const duty = foundation.plan.reportingDuties.find(({ id }) => id === round.duty);
  if (duty === undefined || duty.stage === 1 || (owing[duty.id] ?? []).length > 0) return [];
  const { id, stage, from, to } = duty;
  return [{ duty: id, occurrence: round.occurrence, stage, from, to, sent: null }];
}

/** The next occurrence of a recurring deadline: everybody who owes its duties owes them in a new round. */
export function roundsOpened(state: CampaignState, event: EventOf<'roundsOpened'>): CampaignState {
  const { deadline, version, lastDay, nominal, due, rounds, at } = event;
  const agenda = removeRow(state.agenda, event.item);
  const row = state.deadlines.find(({ id }) => id === deadline);
  if (row === undefined) return { ...state, agenda };
  const next: DeadlineRow = { ...row, version, lastDay, nominal, due, fell: false };
  const moved = withoutIdleReminders(withDeadline({ ...state, agenda }, next), row);
  return scheduleRow(followDuties(rounds.reduce(openRound, moved)), next, at);
}

/** Tasks wait on the next occurrence now: of the one before only its rounds are reminded of. */
function withoutIdleReminders(state: CampaignState, { id, version }: DeadlineRow): CampaignState {
  return waitingOn(state, id, version) > 0
    ? state
    : { ...state, agenda: withoutReminders(state.agenda, { deadline: id, version }) };
}

function openRound(state: CampaignState, round: RoundRow): CampaignState {
  const duties = dutiesOfOpened(state, round);
  const reports = superiorReportsOf(state, round);
  const open = duties.length + reports.length;
  const counts = { ...state.counts, awaited: state.counts.awaited + duties.length };
  return {
    ...state,
    counts,
    rounds: putRow(state.rounds, round),
    duties: putRows(state.duties, duties),
    superiorReports: [...state.superiorReports, ...reports],
    openWork: putRow(state.openWork, { id: round.id, open, owed: open }),
  };
}
