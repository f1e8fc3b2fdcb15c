import type { Finding, Result } from '@chiendich/core';
import { failure, hasErrors, success, workCalendar } from '@chiendich/core';
import { environmentMonth2024 } from '@chiendich/example-environment-month';
import type { OfficialDocument } from '@chiendich/official-text';
import type { Organization } from '@chiendich/organizations';
import { register } from '@chiendich/organizations';
import { checkPlan, type Plan, readPlan } from '@chiendich/plan';
import type { Consolidation, Ledger, ReportingHierarchy, ReportTemplate, Round } from '@chiendich/report';
import { consolidate, verifyLedger } from '@chiendich/report';
import type { DeadlineRow } from '@chiendich/timeline';
import { rowsOf } from '@chiendich/timeline';
import { composePapers, type Papers } from './compose-papers.ts';
import { decisions } from './decisions.ts';
import { type Decided, decideFor } from './example-plan.ts';
import { issuedPlan } from './issued-plan.ts';
import type { ReceivedReport } from './load-acts.ts';
import { type CheckedReport, receiveReports } from './receive-reports.ts';
import { roundOf } from './round-of.ts';
import { type WalkedCampaign, walkTimeline } from './walk-timeline.ts';

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
  readonly template: ReportTemplate;
  readonly round: Round;
  readonly ledger: Ledger;
  readonly reports: readonly CheckedReport[];
  readonly walked: WalkedCampaign;
  readonly hierarchy: ReportingHierarchy;
  readonly consolidation: Consolidation;
  /** The papers of the campaign by the name of their files, and what they still lack. */
  readonly papers: Papers;
  readonly paperFindings: readonly Finding[];
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
  const template = environmentMonth2024;
  const round = roundOf(plan, decided);

  const reception = receiveReports(template, received, calendar, decided.clerk);
  if (!reception.ok) return reception;
  const { ledger, reports } = reception.value;
  const verified = verifyLedger(ledger);
  if (!verified.ok) return verified;

  const walked = walkTimeline({ plan, template, organizations, calendar, ledger, decided });
  if (!walked.ok) return walked;
  const { state } = walked.value;

  const hierarchy = reportingHierarchy(
    issuer,
    organizations,
    rowsOf(state.duties).map(({ organization }) => organization),
  );
  const due = firstDeadline(walked.value);
  const consolidation = consolidate(template, hierarchy, ledger, {
    asOf: decided.schedule.consolidatedAt,
    due: due?.lastDay == null ? null : { due: due.lastDay, boundary: 'by' },
  });
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
    template,
    round,
    ledger,
    reports,
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

/** When the organizations' own reports are due, as the plan says or as it was corrected. */
export function firstDeadline({ state }: WalkedCampaign): DeadlineRow | null {
  const duty = state.foundation.plan.reportingDuties.find(({ stage }) => stage === 1);
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
