import type { Finding, Result } from '@chiendich/core';
import { failure, hasErrors, success, workCalendar } from '@chiendich/core';
import type { OfficialDocument } from '@chiendich/official-text';
import type { Organization } from '@chiendich/organizations';
import { register } from '@chiendich/organizations';
import { checkPlan, type Plan, readPlan } from '@chiendich/plan';
import type { Consolidation, Ledger, ReportingHierarchy, ReportTemplate } from '@chiendich/report';
import { consolidate, environmentMonth2024, verifyLedger } from '@chiendich/report';
import type { DeadlineRow } from '@chiendich/timeline';
import { rowsOf } from '@chiendich/timeline';
import { composePapers, type PaperName } from './compose-papers.ts';
import { decisions } from './decisions.ts';
import { issuedPlan } from './issued-plan.ts';
import type { ReceivedReport } from './load-acts.ts';
import { type CheckedReport, receiveReports } from './receive-reports.ts';
import { type WalkedCampaign, walkTimeline } from './walk-timeline.ts';

/** What the main job is given, read from its files. */
export interface CampaignInputs {
  readonly planText: string;
  readonly organizations: readonly Organization[];
  readonly received: readonly ReceivedReport[];
}

/** The whole campaign from its plan to the consolidated report, as data. */
export interface CampaignStory {
  readonly planText: string;
  /** The plan as read; what is corrected later stands in the timeline, not here. */
  readonly plan: Plan;
  readonly document: OfficialDocument;
  readonly planFindings: readonly Finding[];
  readonly template: ReportTemplate;
  readonly ledger: Ledger;
  readonly reports: readonly CheckedReport[];
  readonly walked: WalkedCampaign;
  readonly hierarchy: ReportingHierarchy;
  readonly consolidation: Consolidation;
  /** The papers of the campaign by the name of their files, and what they still lack. */
  readonly papers: Readonly<Record<PaperName, OfficialDocument>>;
  readonly paperFindings: readonly Finding[];
}

/** Runs the main job: plan, check, correction, timeline, reports, consolidation, paper. Nothing is read or written here. */
export function runCampaign({ planText, organizations, received }: CampaignInputs): Result<CampaignStory> {
  const calendar = workCalendar();
  const template = environmentMonth2024;

  const read = readPlan(planText);
  if (!read.ok) return failure(read.findings);
  const { plan, document } = read.value;
  const planFindings = [
    ...read.findings,
    ...checkPlan(plan, { document, register: register(organizations), calendar }),
  ];

  const reception = receiveReports(template, received, calendar, decisions.clerk);
  if (!reception.ok) return reception;
  const { ledger, reports } = reception.value;
  const verified = verifyLedger(ledger);
  if (!verified.ok) return verified;

  const walked = walkTimeline({ plan, template, organizations, calendar, ledger });
  if (!walked.ok) return walked;
  const { state } = walked.value;

  const hierarchy = reportingHierarchy(
    organizations,
    rowsOf(state.duties).map(({ organization }) => organization),
  );
  const due = firstDeadline(walked.value);
  const consolidation = consolidate(template, hierarchy, ledger, {
    asOf: decisions.consolidatedAt,
    due: due?.lastDay == null ? null : { due: due.lastDay, boundary: 'by' },
  });
  const papers = composePapers({
    plan: issuedPlan(plan, superiorOf(decisions.issuer, organizations), state),
    template,
    consolidation,
    ledger,
    organizations,
  });
  if (!papers.ok || hasErrors(consolidation.findings)) {
    return failure([...papers.findings, ...consolidation.findings]);
  }
  return success({
    planText,
    plan,
    document,
    planFindings,
    template,
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
  organizations: readonly Organization[],
  reporters: readonly string[],
): ReportingHierarchy {
  const name = (id: string) => organizations.find((organization) => organization.id === id)?.name ?? id;
  const top = decisions.issuer;
  return {
    nodes: [
      { id: top, name: name(top), superior: null },
      ...reporters.map((id) => ({ id, name: name(id), superior: top })),
    ],
  };
}
