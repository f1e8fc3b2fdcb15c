import type { Instant } from '@chiendich/core';
import { standingAfter, standingOf } from '@chiendich/report';
import type { CampaignOrganization, CampaignState } from '../campaign/campaign.ts';
import { findRow, putRow, rowsOf } from '../campaign/row-table.ts';
import { ownTermOf, scheduleOwnTerm, unscheduleOwnTerm } from '../deadlines/schedule.ts';
import { roundOf } from '../rounds/find-rounds.ts';
import { type DutyRow, dutyKey, moveCount, newDuty, owesReport, settled } from '../rounds/reporting-duty.ts';
import type { RoundRow } from '../rounds/round-row.ts';
import { moveRoundWork, waitsOnRound } from '../tasks/open-work.ts';
import type { EventOf } from './event.ts';

/** Where a report stands before anything is in. */
export const nothingIn = standingOf([], { round: { duty: '', occurrence: '' }, organization: '' });

/** An entry of the report ledger: where the report stands is the ledger's own fold. */
export function reportRecorded(state: CampaignState, event: EventOf<'reportRecorded'>): CampaignState {
  return changeDuty(state, event, (duty) => {
    const { entry } = event;
    const before = duty.report ?? nothingIn;
    const report = standingAfter(before, { ...entry, previousHash: before.hash }) ?? duty.report;
    const brings = entry.kind === 'submit' || entry.kind === 'correct';
    const closing = brings && duty.closing?.how !== 'passedOn' ? null : duty.closing;
    return { ...duty, report, closing };
  });
}

/** One organization got a later deadline. */
export function dutyExtended(state: CampaignState, event: EventOf<'dutyExtended'>): CampaignState {
  const { version, date, boundary, reason, document } = event;
  const extension = { version, date, boundary, reason, document };
  return changeDuty(state, event, (duty) => ({ ...duty, extension, pastDue: false }));
}

/** A duty waived, or closed because no report came. */
export function dutyClosed(
  state: CampaignState,
  event: EventOf<'dutyWaived' | 'dutyClosedAsMissing'>,
): CampaignState {
  const { reason, by, at } = event;
  const how = event.kind === 'dutyWaived' ? 'waived' : 'closedAsMissing';
  return changeDuty(state, event, (duty) => ({
    ...duty,
    closing: { how, reason, by, at, successors: [] },
  }));
}

/** An organization ended: each successor that has not the duty yet gets it, in this round and in those to come. */
export function dutyPassedOn(state: CampaignState, event: EventOf<'dutyPassedOn'>): CampaignState {
  const { reason, by, at, successors, duty, organization } = event;
  const heirs = successors.map(({ id }) => id);
  const closing = { how: 'passedOn', reason, by, at, successors: heirs } as const;
  const passed = changeDuty(state, event, (row) => ({ ...row, closing }));
  const organizations = successors.reduce(putRow, passed.organizations);
  const known = state.owing[duty] ?? [];
  const owing = [...new Set([...known.filter((id) => id !== organization), ...heirs])];
  return successors.reduce(
    (current, successor) => addDuty(current, newDuty(event, successor, organization), at),
    { ...passed, organizations, owing: { ...state.owing, [duty]: owing } },
  );
}

/** One more organization owes a report: in the rounds that are open, or in the last one where none is. */
export function organizationAdded(state: CampaignState, event: EventOf<'organizationAdded'>): CampaignState {
  const { organization, at } = event;
  const known = { ...state, organizations: putRow(state.organizations, organization) };
  const owes = event.duties.map((duty) => {
    const before = state.owing[duty] ?? [];
    return [duty, before.includes(organization.id) ? before : [...before, organization.id]] as const;
  });
  const owed = { ...known, owing: { ...state.owing, ...Object.fromEntries(owes) } };
  const joined = event.duties.flatMap((duty) => roundsToJoin(state, duty));
  return joined.reduce((so, round) => addDuty(so, newDuty(round, organization), at), owed);
}

/** The rounds of a duty that one who comes later owes. */
function roundsToJoin(state: CampaignState, duty: string): readonly RoundRow[] {
  const rounds = rowsOf(state.rounds).filter((round) => round.duty === duty);
  const open = rounds.filter(({ fell }) => !fell);
  return open.length > 0 ? open : rounds.slice(-1);
}

/** The duties of a round that opens, of everybody who owes it. */
export function dutiesOfOpened(state: CampaignState, round: RoundRow): readonly DutyRow[] {
  return (state.owing[round.duty] ?? [])
    .map((id) => {
      const known: Pick<CampaignOrganization, 'id' | 'name'> = findRow(state.organizations, id) ?? {
        id,
        name: id,
      };
      return newDuty(round, known);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A duty added, unless there is one; late at once where its round fell. */
function addDuty(state: CampaignState, duty: DutyRow, at: Instant): CampaignState {
  if (findRow(state.duties, duty.id) !== null) return state;
  const round = roundOf(state, duty);
  const row = round?.fell === true ? settled({ ...duty, pastDue: true }) : duty;
  const added = {
    ...state,
    duties: putRow(state.duties, row),
    counts: moveCount(state.counts, null, row.state),
  };
  const owed = Number(owesReport(row.state));
  return moveRoundWork(added, { round: row, open: Number(waitsOnRound(row)), owed }, at);
}

function changeDuty(
  state: CampaignState,
  place: {
    readonly duty: string;
    readonly occurrence: string;
    readonly organization: string;
    readonly at: Instant;
  },
  change: (duty: DutyRow) => DutyRow,
): CampaignState {
  const before = findRow(state.duties, dutyKey(place, place.organization));
  if (before === null) return state;
  const after = settled(change(before));
  const changed = {
    ...state,
    duties: putRow(state.duties, after),
    counts: moveCount(state.counts, before.state, after.state),
  };
  const owed = Number(owesReport(after.state)) - Number(owesReport(before.state));
  const open = Number(waitsOnRound(after)) - Number(waitsOnRound(before));
  const moved = moveOwnTerm(changed, { before, after }, place.at);
  return moveRoundWork(moved, { round: after, open, owed }, place.at);
}

/** A duty's row before and after what happened to it. */
interface DutyMove {
  readonly before: DutyRow;
  readonly after: DutyRow;
}

/** The agenda follows a duty's own day: reminders only while it owes a report, nothing of an older day. */
function moveOwnTerm(state: CampaignState, { before, after }: DutyMove, at: Instant): CampaignState {
  const old = ownTermOf(state, before);
  const present = ownTermOf(state, after);
  if (old === null && present === null) return state;
  if (old?.due !== present?.due || old?.version !== present?.version) {
    const cleared = old === null ? state : { ...state, agenda: unscheduleOwnTerm(state, before, true) };
    return present === null ? cleared : { ...cleared, agenda: scheduleOwnTerm(cleared, after, at) };
  }
  const owes = owesReport(after.state);
  if (owes === owesReport(before.state)) return state;
  const agenda = owes ? scheduleOwnTerm(state, after, at) : unscheduleOwnTerm(state, after, false);
  return { ...state, agenda };
}
