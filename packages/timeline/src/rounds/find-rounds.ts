import type { CampaignState } from '../campaign/campaign.ts';
import { findRow, rowsOf, rowsWithPrefix } from '../campaign/row-table.ts';
import { type DutyRow, type RoundName, roundKey } from './reporting-duty.ts';
import type { RoundRow } from './round-row.ts';

/** The row of a round, or null. */
export function roundOf(state: Pick<CampaignState, 'rounds'>, round: RoundName): RoundRow | null {
  return findRow(state.rounds, roundKey(round));
}

/** The rounds that fall due with one version of a deadline. */
export function roundsAt(
  state: Pick<CampaignState, 'rounds'>,
  deadline: string,
  version: number,
): readonly RoundRow[] {
  return rowsOf(state.rounds).filter((round) => round.deadline === deadline && round.version === version);
}

/** The rows of duties of one round, in order of organization. */
export function dutiesOfRound(state: Pick<CampaignState, 'duties'>, round: RoundName): readonly DutyRow[] {
  return rowsWithPrefix(state.duties, `${roundKey(round)}\t`);
}

/** Whether a report to superiors of one of some rounds is still to be sent. */
export function hasUnsent({ superiorReports }: CampaignState, rounds: readonly RoundRow[]): boolean {
  return superiorReports.some(
    (report) => report.sent === null && rounds.some(({ id }) => id === roundKey(report)),
  );
}
