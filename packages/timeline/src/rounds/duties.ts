import type { Instant } from '@chiendich/core';
import type { CampaignState } from '../campaign/campaign.ts';
import { findRow } from '../campaign/row-table.ts';
import { dueDateOf } from '../deadlines/due-date.ts';
import { expectArgument } from '../misuse.ts';
import type { DutyRow } from './reporting-duty.ts';
import { dutyKey } from './reporting-duty.ts';

/** Every duty that an organization owes in a campaign, in the order of the plan. */
export function dutiesOf(state: CampaignState, organization: string): readonly DutyRow[] {
  return state.foundation.plan.reportingDuties.flatMap((duty) => {
    const row = findRow(state.duties, dutyKey(duty.id, organization));
    return row === null ? [] : [row];
  });
}

/**
 * An organization's duty to report (nghĩa vụ báo cáo của một cơ quan), the first in the plan unless `duty` names one;
 * null where it owes none. `organization` is its id in the register, not its name.
 */
export function dutyOf(state: CampaignState, organization: string, duty?: string): DutyRow | null {
  expectArgument(state, 'timeline/not-a-state', 'dutyOf(state, …)');
  expectArgument(organization, 'core/not-text', 'dutyOf(…, organization, …)');
  expectArgument(duty, 'core/not-optional-text', 'dutyOf(…, duty)');
  if (duty !== undefined) return findRow(state.duties, dutyKey(duty, organization));
  return dutiesOf(state, organization)[0] ?? null;
}

/** The instant from which a duty is late: its extension's, else its deadline's; null where no day is known. */
export function dueOfDuty(state: CampaignState, duty: DutyRow): Instant | null {
  if (duty.extension !== null) return dueDateOf(duty.extension, state.foundation, duty.extension.date).due;
  const deadline = state.deadlines.find((row) => row.id === duty.deadline);
  return deadline === undefined || deadline.inDoubt ? null : deadline.due;
}
