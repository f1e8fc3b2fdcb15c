import type { Instant } from '@chiendich/core';
import type { CampaignState } from '../campaign/campaign.ts';
import { findRow, putRow } from '../campaign/row-table.ts';
import { scheduleExtension, unscheduleExtension } from '../deadlines/schedule.ts';
import type { DutyReport, DutyRow, DutyState } from '../rounds/reporting-duty.ts';
import { dutyKey, moveCount, newDuty, nextDutyState, owesReport } from '../rounds/reporting-duty.ts';
import { moveOpenWork, waitsOnDeadline } from '../tasks/open-work.ts';
import type { EventOf } from './event.ts';

/** An entry of the report ledger. */
export function reportRecorded(state: CampaignState, event: EventOf<'reportRecorded'>): CampaignState {
  return changeDuty(state, event, (duty) => {
    const { entry, act, late } = event;
    const received = act === 'submit' || act === 'correct';
    const report: DutyReport = {
      sequence: entry.sequence,
      hash: entry.hash,
      version: entry.version,
      firstReceivedAt: act === 'submit' ? entry.at : (duty.report?.firstReceivedAt ?? entry.at),
      receivedAt: received ? entry.at : (duty.report?.receivedAt ?? entry.at),
      late,
    };
    const round = duty.state === 'accepted' ? duty.round + 1 : duty.round;
    return { ...duty, state: event.state, round, report, closing: null };
  });
}

/** One organization got a later deadline. */
export function dutyExtended(state: CampaignState, event: EventOf<'dutyExtended'>): CampaignState {
  const { version, date, boundary, reason, document } = event;
  const extension = { version, date, boundary, reason, document };
  const key = dutyKey(event.duty, event.organization);
  const extended = changeDuty(state, event, (duty) => ({
    ...duty,
    state: nextDutyState(duty.state, 'extend', false) ?? duty.state,
    extension,
  }));
  const duty = findRow(extended.duties, key);
  if (duty === null) return state;
  return { ...extended, agenda: scheduleExtension(extended, duty, event.at) };
}

/** A duty waived, or closed because no report came. */
export function dutyClosed(
  state: CampaignState,
  event: EventOf<'dutyWaived' | 'dutyClosedAsMissing'>,
): CampaignState {
  const { reason, by, at } = event;
  const next: DutyState = event.kind === 'dutyWaived' ? 'waived' : 'closedAsMissing';
  return changeDuty(state, event, (duty) => ({
    ...duty,
    state: next,
    closing: { reason, by, at, successors: [] },
  }));
}

/** An organization ended: each successor that has not the duty yet gets it. */
export function dutyPassedOn(state: CampaignState, event: EventOf<'dutyPassedOn'>): CampaignState {
  const { reason, by, at, successors } = event;
  const closing = { reason, by, at, successors: successors.map(({ id }) => id) };
  const passed = changeDuty(state, event, (duty) => ({ ...duty, state: 'passedOn', closing }));
  const deadline = findRow(state.duties, dutyKey(event.duty, event.organization))?.deadline ?? null;
  const organizations = successors.reduce(putRow, passed.organizations);
  return successors.reduce(
    (current, successor) =>
      addDuty(current, newDuty({ duty: event.duty, deadline }, successor, event.organization), at),
    { ...passed, organizations },
  );
}

/** One more organization owes a report. */
export function organizationAdded(state: CampaignState, event: EventOf<'organizationAdded'>): CampaignState {
  const known = { ...state, organizations: putRow(state.organizations, event.organization) };
  return event.duties.reduce((current, id) => {
    const duty = state.foundation.plan.reportingDuties.find((each) => each.id === id);
    const owed = { duty: id, deadline: duty?.due?.id ?? null };
    return addDuty(current, newDuty(owed, event.organization), event.at);
  }, known);
}

/** A duty added, unless there is one; late at once where its deadline fell. */
function addDuty(state: CampaignState, duty: DutyRow, at: Instant): CampaignState {
  if (findRow(state.duties, duty.id) !== null) return state;
  const fell = state.deadlines.find((row) => row.id === duty.deadline)?.fell ?? false;
  const row: DutyRow = fell ? { ...duty, state: 'overdue' } : duty;
  const added = {
    ...state,
    duties: putRow(state.duties, row),
    counts: moveCount(state.counts, null, row.state),
  };
  return moveOpenWork(added, { deadline: row.deadline, change: Number(waitsOnDeadline(row)) }, at);
}

function changeDuty(
  state: CampaignState,
  place: { readonly duty: string; readonly organization: string; readonly at: Instant },
  change: (duty: DutyRow) => DutyRow,
): CampaignState {
  const before = findRow(state.duties, dutyKey(place.duty, place.organization));
  if (before === null) return state;
  const after = change(before);
  const changed = {
    ...state,
    duties: putRow(state.duties, after),
    counts: moveCount(state.counts, before.state, after.state),
  };
  const moved = moveExtension(changed, { before, after }, place.at);
  const waits = Number(waitsOnDeadline(after)) - Number(waitsOnDeadline(before));
  return moveOpenWork(moved, { deadline: after.deadline, change: waits }, place.at);
}

/** A duty's row before and after what happened to it. */
interface DutyMove {
  readonly before: DutyRow;
  readonly after: DutyRow;
}

/** The agenda follows a duty's own deadline: reminders only while it owes a report, nothing of an older extension. */
function moveExtension(state: CampaignState, { before, after }: DutyMove, at: Instant): CampaignState {
  if (before.extension !== after.extension) {
    return { ...state, agenda: unscheduleExtension(state, before, true) };
  }
  const owes = owesReport(after.state);
  if (after.extension === null || owes === owesReport(before.state)) return state;
  const agenda = owes ? scheduleExtension(state, after, at) : unscheduleExtension(state, after, false);
  return { ...state, agenda };
}
