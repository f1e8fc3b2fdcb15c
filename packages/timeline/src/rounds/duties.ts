import type { CivilDate, Instant } from '@chiendich/core';
import { type Expectation, isLate, type Round } from '@chiendich/report';
import type { CampaignState } from '../campaign/campaign.ts';
import { findRow, rowsOf } from '../campaign/row-table.ts';
import { dueDateOf } from '../deadlines/due-date.ts';
import { expectArgument } from '../misuse.ts';
import { dutiesOfRound, roundOf } from './find-rounds.ts';
import { type DutyRow, dutyKey, type RoundName } from './reporting-duty.ts';
import type { RoundRow } from './round-row.ts';

/**
 * A round of a campaign: what its reports name, and what is asked of them by when.
 *
 * @inline
 */
export interface CampaignRound extends Pick<RoundRow, 'template' | 'lastDay' | 'due' | 'fell'> {
  /** As reports, the ledger and commands name it. */
  readonly round: Round;
  /** How many organizations owe a report in it, waived ones among them. */
  readonly organizations: number;
}

/** The rounds that a campaign has opened (các kỳ báo cáo), in order of the plan's duties and of time. */
export function rounds(state: CampaignState): readonly CampaignRound[] {
  expectArgument(state, 'timeline/not-a-state', 'rounds(state)');
  return state.foundation.plan.reportingDuties.flatMap(({ id }) =>
    rowsOf(state.rounds)
      .filter(({ duty }) => duty === id)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ duty, occurrence, from, to, template, lastDay, fell, ...row }) => ({
        round: { duty, occurrence, from, to },
        ...{ template, lastDay, due: isInDoubt(state, row) ? null : row.due, fell },
        organizations: dutiesOfRound(state, { duty, occurrence }).length,
      })),
  );
}

function isInDoubt(state: CampaignState, { deadline }: Pick<RoundRow, 'deadline'>): boolean {
  return state.deadlines.some((row) => row.id === deadline && row.inDoubt);
}

/**
 * An organization's duty to report in a round, as it stands.
 *
 * @inline
 */
export interface DutyView extends DutyRow {
  /** The last good day, its extension included; null where no day is known. */
  readonly lastDay: CivilDate | null;
  /** The instant from which its report is late. */
  readonly due: Instant | null;
  /** Whether its report came in late; false where none is in. */
  readonly late: boolean;
}

/**
 * Whose duty, in which round.
 *
 * @inline
 */
export interface DutyName {
  /** The round, by its duty and occurrence. */
  readonly round: RoundName;
  /** Id of the organization. */
  readonly organization: string;
}

/**
 * An organization's duty to report in a round (nghĩa vụ báo cáo của một cơ quan trong một kỳ); null where it owes none.
 * `organization` is its id in the register, not its name.
 */
export function dutyOf(state: CampaignState, of: DutyName): DutyView | null {
  expectArgument(state, 'timeline/not-a-state', 'dutyOf(state, …)');
  expectArgument(of, 'timeline/not-a-duty-name', 'dutyOf(…, { round, organization })');
  const { round, organization } = of;
  expectArgument(round, 'timeline/not-a-round', 'dutyOf(…, { round, … })');
  expectArgument(organization, 'core/not-text', 'dutyOf(…, { organization, … })');
  const row = findRow(state.duties, dutyKey(round, organization));
  return row === null ? null : dutyView(state, row);
}

/** A duty with its day. */
export function dutyView(state: CampaignState, row: DutyRow): DutyView {
  const due = dueOfDuty(state, row);
  const receivedAt = row.report?.receivedAt ?? null;
  return {
    ...row,
    lastDay: lastDayOfDuty(state, row),
    due,
    late: receivedAt !== null && isLate(due, receivedAt),
  };
}

/** Every duty that an organization owes in a campaign, round by round. */
export function dutiesOf(state: CampaignState, organization: string): readonly DutyRow[] {
  return rowsOf(state.rounds).flatMap((round) => {
    const row = findRow(state.duties, dutyKey(round, organization));
    return row === null ? [] : [row];
  });
}

/** The instant from which a duty is late: its extension's, else its round's; null where no day is known. */
export function dueOfDuty(state: CampaignState, duty: DutyRow): Instant | null {
  if (duty.extension !== null) return dueDateOf(duty.extension, state.foundation, duty.extension.date).due;
  return dueOfRoundIn(state, duty);
}

function lastDayOfDuty(state: CampaignState, duty: DutyRow): CivilDate | null {
  if (duty.extension !== null)
    return dueDateOf(duty.extension, state.foundation, duty.extension.date).lastDay;
  return dueOfRoundIn(state, duty) === null ? null : (roundOf(state, duty)?.lastDay ?? null);
}

/** The instant from which reports of a round are late; null where no day is known, or the day is in doubt. */
export function dueOfRoundIn(state: CampaignState, name: RoundName): Instant | null {
  const round = roundOf(state, name);
  return round === null || isInDoubt(state, round) ? null : round.due;
}

/**
 * Who owes a report of a round, and by when (ai phải báo cáo, trước lúc nào): the one answer, for consolidation, papers and lists.
 */
export function expectationsOf(state: CampaignState, round: RoundName): readonly Expectation[] {
  expectArgument(state, 'timeline/not-a-state', 'expectationsOf(state, …)');
  expectArgument(round, 'timeline/not-a-round', 'expectationsOf(…, round)');
  return dutiesOfRound(state, round).map((row) => ({
    organization: row.organization,
    due: dueOfDuty(state, row),
    owed: owedOf(row),
    successors: row.closing?.successors ?? [],
  }));
}

function owedOf({ state }: DutyRow): Expectation['owed'] {
  switch (state) {
    case 'waived':
      return 'waived';
    case 'closedAsMissing':
      return 'closed';
    case 'passedOn':
      return 'passedOn';
    case 'awaited':
    case 'overdue':
    case 'submitted':
    case 'returned':
    case 'resubmitted':
    case 'accepted':
      return 'owed';
    default:
      return state satisfies never;
  }
}
