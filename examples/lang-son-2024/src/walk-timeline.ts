import type { CivilDate, Finding, Instant, Result, WorkCalendar } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import type { Plan } from '@chiendich/plan';
import type { Ledger, ReportTemplate } from '@chiendich/report';
import type { CampaignCommand, CampaignEvent, CampaignState, Effect } from '@chiendich/timeline';
import {
  advanceTo,
  dispatch,
  isTaskOpen,
  owesReport,
  replay,
  rowsOf,
  startCampaign,
} from '@chiendich/timeline';
import { decisions } from './decisions.ts';

/** What the campaign starts from. */
export interface CampaignBasis {
  readonly plan: Plan;
  readonly template: ReportTemplate;
  readonly organizations: readonly Organization[];
  readonly calendar: WorkCalendar;
  readonly ledger: Ledger;
}

/** The campaign at its end, with its log and what it asked the host to do on the way. */
export interface WalkedCampaign {
  readonly state: CampaignState;
  readonly events: readonly CampaignEvent[];
  readonly effects: readonly Effect[];
}

/** The campaign as it stood at an instant: what had been recorded by then. */
export function campaignAt({ events }: WalkedCampaign, at: Instant): CampaignState {
  return replay(events.filter((event) => event.at <= at));
}

/** Walks the campaign from draft to archive on simulated dates. A refused command stops the walk with its findings. */
export function walkTimeline(basis: CampaignBasis): Result<WalkedCampaign> {
  const { plan, template, organizations, calendar, ledger } = basis;
  const by = decisions.clerk;
  const walk = new Walk(
    startCampaign({
      id: decisions.campaign,
      plan,
      template,
      register: organizations,
      calendar: calendar.rows(...calendarYears(plan)),
      at: decisions.draftedAt,
      by,
      issuer: decisions.issuer,
      reporting: firstStageReporters(plan, organizations),
    }),
  );

  for (const { id, reading } of walk.state.deadlines.filter((row) => row.inDoubt)) {
    const { written, corrected, reason, at, by: corrector } = decisions.correction;
    if (reading.date === written)
      walk.command(at, { kind: 'correctDeadline', by: corrector, source: id, corrected, reason });
  }
  const { number, date, at: issuedAt } = decisions.issue;
  walk.command(issuedAt, {
    kind: 'issue',
    by,
    number,
    date,
    signer: plan.signature?.name ?? by,
    ...position(plan),
  });
  walk.command(decisions.preparationDoneAt, { kind: 'completePreparation', by });
  walk.command(decisions.launch.at, { kind: 'holdLaunch', by, date: decisions.launch.date });
  walk.command(decisions.communicationDoneAt, { kind: 'completeCommunication', by });
  for (const entry of ledger) walk.command(entry.at, { kind: 'recordReport', by: entry.by, entry });
  const { at: closedAt, reason } = decisions.closing;
  walk.advance(closedAt);
  for (const duty of rowsOf(walk.state.duties).filter((row) => owesReport(row.state))) {
    walk.command(closedAt, {
      kind: 'closeDutyAsMissing',
      by,
      organization: duty.organization,
      duty: duty.duty,
      reason,
    });
  }
  walk.command(closedAt, { kind: 'closeReports', by });
  walk.command(decisions.consolidatedAt, { kind: 'consolidate', by });
  const { at: reportedAt, document: reportNumber, drafted } = decisions.reportedUp;
  for (const { duty, deadline } of walk.state.superiorReports) {
    for (const { id } of walk.state.tasks.filter(
      (task) => task.deadline === deadline && isTaskOpen(task.state),
    ))
      walk.command(reportedAt, { kind: 'moveTask', by, task: id, act: 'complete', note: drafted });
    walk.command(reportedAt, { kind: 'reportToSuperior', by, duty, document: reportNumber });
  }
  const { at: settledAt, amount, document } = decisions.settled;
  walk.command(settledAt, { kind: 'settle', by, amount, document });
  walk.command(decisions.archived.at, { kind: 'archive', by, file: decisions.archived.file });
  return walk.refused.length > 0
    ? failure(walk.refused)
    : success({ state: walk.state, events: walk.events, effects: walk.effects });
}

/** The thin shell around the pure core: keeps the state, the log and the effects, and stops at the first refusal. */
class Walk {
  state: CampaignState;
  readonly events: CampaignEvent[];
  readonly effects: Effect[] = [];
  refused: readonly Finding[] = [];

  constructor(start: CampaignEvent) {
    this.events = [start];
    this.state = replay([start]);
  }

  command(at: Instant, command: CampaignCommand): void {
    if (this.refused.length > 0) return;
    const { state, events, effects, refused } = dispatch(this.state, command, at);
    this.state = state;
    this.events.push(...events);
    this.effects.push(...effects);
    this.refused = refused;
  }

  advance(at: Instant): void {
    const { state, events, effects } = advanceTo(this.state, at);
    this.state = state;
    this.events.push(...events);
    this.effects.push(...effects);
  }
}

function position(plan: Plan): { readonly position?: string } {
  return plan.signature?.position == null ? {} : { position: plan.signature.position };
}

/** Who reports in the first stage: the People's Committees of the districts and the departments chosen for the example. */
function firstStageReporters(
  plan: Plan,
  organizations: readonly Organization[],
): Readonly<Record<string, readonly string[]>> {
  const districts = organizations.filter(({ kind }) => kind === 'districtCommittee').map(({ id }) => id);
  const reporters = [...districts, ...decisions.reportingDepartments];
  return Object.fromEntries(
    plan.reportingDuties.filter(({ stage }) => stage === 1).map(({ id }) => [id, reporters]),
  );
}

function calendarYears(plan: Plan): readonly [CivilDate, CivilDate] {
  const year = plan.document.date?.slice(0, 4) ?? decisions.draftedAt.slice(0, 4);
  return [`${year}-01-01` as CivilDate, `${year}-12-31` as CivilDate];
}
