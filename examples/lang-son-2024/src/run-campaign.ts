import type { Finding, Result } from '@chiendich/core';
import { civilDateAt, failure, hasErrors, success, workCalendar } from '@chiendich/core';
import { environmentInterim2024, environmentMonth2024 } from '@chiendich/example-environment-month';
import type { OfficialDocument } from '@chiendich/official-text';
import type { Organization } from '@chiendich/organizations';
import { register } from '@chiendich/organizations';
import { checkPlan, type Plan, readPlan } from '@chiendich/plan';
import type { Consolidation, Ledger, ReportingHierarchy, ReportTemplate, Round } from '@chiendich/report';
import { consolidate, verifyLedger } from '@chiendich/report';
import type { DeadlineRow } from '@chiendich/timeline';
import { expectationsOf, rounds, rowsOf } from '@chiendich/timeline';
import { composePapers, type Papers } from './compose-papers.ts';
import { decisions } from './decisions.ts';
import { type Decided, decideFor } from './example-plan.ts';
import { issuedPlan } from './issued-plan.ts';
import type { ReceivedReport } from './load-acts.ts';
import { type CheckedReport, receiveReports } from './receive-reports.ts';
import { openCampaign, type WalkedCampaign, walkTimeline } from './walk-timeline.ts';

/** A plan as read and checked, and what is decided for its campaign. */
export interface CheckedPlan {
  readonly planText: string;
  /** The plan as read; what is corrected later stands in the timeline, not here. */
  readonly plan: Plan;
  readonly document: OfficialDocument;
  readonly planFindings: readonly Finding[];
  readonly decided: Decided;
  /** The register's bodies as far as it is one for this plan. */
  readonly organizations: readonly Organization[];
}

/** The bodies of a register; the example's own is for plans of its province alone. */
export interface GivenRegister {
  readonly organizations: readonly Organization[];
  readonly isExample: boolean;
}

/** The whole campaign from its plan to the consolidated report, as data. */
export interface CampaignStory extends CheckedPlan {
  /** The round of the results report: what is consolidated and reported upward. */
  readonly template: ReportTemplate;
  readonly round: Round;
  /** Every round of the organizations' reports. */
  readonly results: readonly RoundResult[];
  readonly ledger: Ledger;
  readonly reports: readonly CheckedReport[];
  readonly walked: WalkedCampaign;
  readonly hierarchy: ReportingHierarchy;
  readonly consolidation: Consolidation;
  /** The papers of the campaign by the name of their files, and what they still lack. */
  readonly papers: Papers;
  readonly paperFindings: readonly Finding[];
}

/** A round of reports, and what they come to. */
export interface RoundResult {
  readonly template: ReportTemplate;
  readonly round: Round;
  readonly consolidation: Consolidation;
}

const calendar = workCalendar();

/** Reads and checks a plan; its findings are there before anything is walked. */
export function readCampaignPlan(planText: string, given: GivenRegister): Result<CheckedPlan> {
  const read = readPlan(planText);
  if (!read.ok) return failure(read.findings);
  const { plan, document } = read.value;
  const isUsable = !given.isExample || plan.document.place === decisions.place;
  const organizations = isUsable ? given.organizations : [];
  const context = isUsable ? { register: register(organizations) } : {};
  const planFindings = [...read.findings, ...checkPlan(plan, { document, calendar, ...context })];
  const decided = decideFor(plan, organizations);
  return success({ planText, plan, document, planFindings, decided, organizations });
}

/** Runs the campaign of a plan: timeline, reports, consolidation, papers. Nothing is read or written here. */
export function runCampaign(
  checked: CheckedPlan,
  received: readonly ReceivedReport[],
): Result<CampaignStory> {
  const { plan, decided, organizations } = checked;
  const { issuer } = decided;
  const basis = { plan, organizations, calendar, decided };
  const templates = templatesFor(plan);
  const first = openCampaign(basis, templates);

  const reception = receiveReports(templates, received, { calendar, clerk: decided.clerk });
  if (!reception.ok) return reception;
  const { ledger, reports } = reception.value;
  const verified = verifyLedger(ledger);
  if (!verified.ok) return verified;

  const walked = walkTimeline(first, { ...basis, ledger });
  if (!walked.ok) return walked;
  const { state } = walked.value;

  const hierarchy = reportingHierarchy(
    issuer,
    organizations,
    rowsOf(state.duties).map(({ organization }) => organization),
  );
  const consolidated = (template: ReportTemplate, round: Round) =>
    consolidate({
      ...{ templates: [template], hierarchy, entries: ledger, round },
      expectations: expectationsOf(state, round),
      asOf: decided.schedule.consolidatedAt,
    });
  const results = rounds(state)
    .filter(({ round }) => templates[round.duty] !== undefined)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .map(({ round }): RoundResult => {
      const template = templates[round.duty] as ReportTemplate;
      return { template, round, consolidation: consolidated(template, round) };
    });
  const nobody = roundOfNobody(decided);
  const { template, round, consolidation } = results.find(isFinal) ?? {
    ...{ template: environmentMonth2024, round: nobody },
    consolidation: consolidated(environmentMonth2024, nobody),
  };
  const papers = composePapers({
    plan: issuedPlan(plan, superiorOf(issuer.id, organizations), state),
    template,
    round,
    consolidation,
    ledger,
    organizations,
  });
  if (!papers.ok || hasErrors(consolidation.findings)) {
    return failure([...papers.findings, ...consolidation.findings]);
  }
  return success({
    ...checked,
    ...{ template, round, results, ledger, reports },
    walked: walked.value,
    hierarchy,
    consolidation,
    papers: papers.value,
    paperFindings: papers.findings,
  });
}

function superiorOf(id: string, organizations: readonly Organization[]): string | null {
  const superior = organizations.find((organization) => organization.id === id)?.superior;
  return organizations.find((organization) => organization.id === superior)?.name ?? null;
}

/** Whether a round is that of the results report. */
function isFinal({ template }: RoundResult): boolean {
  return template.id === environmentMonth2024.id;
}

/** The round of a plan that orders no reports. */
function roundOfNobody({ schedule }: Decided): Round {
  return {
    duty: 'duty-1',
    occurrence: 'once',
    from: schedule.issue.date,
    to: civilDateAt(schedule.closedAt),
  };
}

/** The template of each duty of the organizations: the results report first, as the plan orders it, then the quick one. */
function templatesFor({ reportingDuties }: Plan): Readonly<Record<string, ReportTemplate>> {
  const duties = reportingDuties.filter(({ stage }) => stage === 1);
  const templates = [environmentMonth2024, environmentInterim2024];
  return Object.fromEntries(duties.map(({ id }, index) => [id, templates[index] ?? environmentMonth2024]));
}

/** When the reports of a round are due, as the plan says or as it was corrected. */
export function deadlineOf({ state }: WalkedCampaign, round: Round): DeadlineRow | null {
  const duty = state.foundation.plan.reportingDuties.find(({ id }) => id === round.duty);
  return state.deadlines.find(({ id }) => id === duty?.due?.id) ?? null;
}

/** Everybody who owes a report, directly under the issuer. */
function reportingHierarchy(
  issuer: Decided['issuer'],
  organizations: readonly Organization[],
  reporters: readonly string[],
): ReportingHierarchy {
  const name = (id: string) => organizations.find((organization) => organization.id === id)?.name ?? id;
  return {
    nodes: [
      { ...issuer, superior: null },
      ...[...new Set(reporters)].map((id) => ({ id, name: name(id), superior: issuer.id })),
    ],
  };
}
