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
import type { Decided } from './example-plan.ts';
import type { Schedule } from './schedule.ts';

/** What the campaign starts from. */
export interface CampaignBasis {
  readonly plan: Plan;
  readonly organizations: readonly Organization[];
  readonly calendar: WorkCalendar;
  readonly ledger: Ledger;
  readonly decided: Decided;
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

/** Opens the campaign: its first event says which rounds of reports it has, and who owes them. */
export function openCampaign(
  { plan, organizations, calendar, decided }: Omit<CampaignBasis, 'ledger'>,
  templates: Readonly<Record<string, ReportTemplate>>,
): CampaignEvent {
  const { schedule, issuer, isExample, clerk: by } = decided;
  const isKnown = organizations.some(({ id }) => id === issuer.id);
  const ofExample = { id: decisions.campaign, ...roundsOfExample(plan, organizations) };
  return startCampaign({
    ...(isExample ? ofExample : {}),
    ...(isKnown ? { issuer: issuer.id } : {}),
    ...{ plan, templates, register: organizations },
    calendar: calendar.rows(...calendarYears(schedule)),
    ...{ at: schedule.draftedAt, by },
  });
}

/**
 * Walks the campaign from draft to archive on simulated dates, through what this plan has: a launch where one is planned,
 * the duties that are owed, the reports that superiors wait for. A refused command stops the walk with its findings.
 */
export function walkTimeline(first: CampaignEvent, basis: CampaignBasis): Result<WalkedCampaign> {
  const walk = new Walk(first);
  issuePlan(walk, basis);
  carryOut(walk, basis);
  closeReports(walk, basis);
  reportAndSettle(walk, basis);
  return walk.refused.length > 0
    ? failure(walk.refused)
    : success({ state: walk.state, events: walk.events, effects: walk.effects });
}

/** Corrects the deadline that the example's clerk mistyped, and issues the plan. */
function issuePlan(walk: Walk, { plan, decided }: CampaignBasis): void {
  const { issue, correctedAt } = decided.schedule;
  const { written, corrected, reason, by: corrector } = decisions.correction;
  for (const { id, reading } of walk.state.deadlines.filter((row) => row.inDoubt)) {
    if (decided.isExample && reading.date === written)
      walk.command(correctedAt, { kind: 'correctDeadline', by: corrector, source: id, corrected, reason });
  }
  walk.command(issue.at, {
    kind: 'issue',
    by: decided.clerk,
    number: issue.number,
    date: issue.date,
    signer: plan.signature?.name ?? decided.clerk,
    ...position(plan),
  });
}

/** What happens until reports are closed, in order of time. */
function carryOut(walk: Walk, { ledger, decided }: CampaignBasis): void {
  const { preparationDoneAt, launch, communicationDoneAt } = decided.schedule;
  const by = decided.clerk;
  const step = (at: Instant, command: CampaignCommand) => ({ at, command });
  const steps = [
    step(preparationDoneAt, { kind: 'completePreparation', by }),
    ...(launch === null ? [] : [step(launch.at, { kind: 'holdLaunch', by, date: launch.date })]),
    step(communicationDoneAt, { kind: 'completeCommunication', by }),
    ...ledger.map((entry) => step(entry.at, { kind: 'recordReport', by: entry.body?.by ?? by, entry })),
  ];
  for (const { at, command } of steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))
    walk.command(at, command);
}

/** Closes what nobody reported, and a peak whose days the plan left open. */
function closeReports(walk: Walk, { decided }: CampaignBasis): void {
  const { closedAt: at, consolidatedAt } = decided.schedule;
  const by = decided.clerk;
  const { reason, notDue } = decisions.closing;
  walk.advance(at);
  for (const { organization, duty, occurrence, state } of rowsOf(walk.state.duties)) {
    if (!owesReport(state)) continue;
    const owed = { by, organization, round: { duty, occurrence } };
    walk.command(
      at,
      state === 'awaited'
        ? { kind: 'waiveDuty', ...owed, reason: notDue }
        : { kind: 'closeDutyAsMissing', ...owed, reason },
    );
  }
  const peak = () => runningWorks(walk.state)?.peak;
  if (peak() === 'before') walk.command(at, { kind: 'startPeak', by });
  if (peak() === 'during') walk.command(at, { kind: 'endPeak', by });
  walk.command(at, { kind: 'closeReports', by });
  walk.command(consolidatedAt, { kind: 'consolidate', by });
}

/** The works of the running campaign that go on side by side; null before and after. */
function runningWorks({ lifeCycle }: CampaignState) {
  return typeof lifeCycle.stage === 'string' ? null : lifeCycle.stage.running;
}

/** Reports to the superiors that the plan names, then settles and archives. */
function reportAndSettle(walk: Walk, { plan, decided }: CampaignBasis): void {
  const { reportedAt, settledAt, archivedAt } = decided.schedule;
  const { reportedUp, settled, file } = decided.papers;
  const by = decided.clerk;
  for (const { duty, occurrence } of walk.state.superiorReports) {
    const deadline = deadlineOf(plan, duty);
    for (const { id } of walk.state.tasks.filter(
      (task) => task.duty === null && task.deadline === deadline && isTaskOpen(task.state),
    )) {
      const note = decisions.reportedUp.drafted;
      walk.command(reportedAt, { kind: 'moveTask', by, task: id, act: 'complete', note });
    }
    const document = reportedUp === undefined ? {} : { document: reportedUp };
    walk.command(reportedAt, { kind: 'reportToSuperior', by, round: { duty, occurrence }, ...document });
  }
  const spent =
    settled === undefined ? { amount: 0 } : { amount: decisions.settled.amount, document: settled };
  walk.command(settledAt, { kind: 'settle', by, ...spent });
  walk.command(archivedAt, { kind: 'archive', by, file });
}

function deadlineOf({ reportingDuties }: Plan, duty: string): string | null {
  return reportingDuties.find(({ id }) => id === duty)?.due?.id ?? null;
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

/** Who reports in each round, the People's Committees of the districts with the departments chosen for it, and on which days. */
function roundsOfExample(plan: Plan, organizations: readonly Organization[]) {
  const districts = organizations.filter(({ kind }) => kind === 'districtCommittee').map(({ id }) => id);
  const duties = plan.reportingDuties.filter(({ stage }) => stage === 1);
  const decided = duties.flatMap(({ id }, index) => {
    const round = decisions.rounds[index];
    return round === undefined ? [] : [{ id, ...round }];
  });
  return {
    reporting: Object.fromEntries(decided.map(({ id, departments }) => [id, [...districts, ...departments]])),
    reportingPeriods: Object.fromEntries(decided.map(({ id, covers }) => [id, covers])),
  };
}

/** From the year of issue to the year of the archive. */
function calendarYears({ issue, archivedAt }: Schedule): readonly [CivilDate, CivilDate] {
  return [`${issue.date.slice(0, 4)}-01-01` as CivilDate, `${archivedAt.slice(0, 4)}-12-31` as CivilDate];
}
