import { civilDateAt, isCivilDate } from '@chiendich/core';
import { environmentRound2024 } from '@chiendich/example-environment-month';
import type { Plan } from '@chiendich/plan';
import type { Round } from '@chiendich/report';
import type { Decided } from './example-plan.ts';

/**
 * The round of the organizations' own reports (kỳ báo cáo): the days of the example's campaign, else those of the plan's
 * campaign, else from its issue to the close of reports.
 */
export function roundOf({ reportingDuties, campaign }: Plan, { isExample, schedule }: Decided): Round {
  const duty = reportingDuties.find(({ stage }) => stage === 1)?.id ?? 'duty-1';
  const { start = null, end = null } = campaign.period ?? {};
  const from = start !== null && isCivilDate(start) ? start : schedule.issue.date;
  const to = end !== null && isCivilDate(end) ? end : civilDateAt(schedule.closedAt);
  return { ...(isExample ? environmentRound2024 : { occurrence: 'once', from, to }), duty };
}
