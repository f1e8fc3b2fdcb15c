import type { CivilDate, Finding } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { register as registerOf } from '@chiendich/organizations';
import type { ReportingDuty } from '@chiendich/plan';
import type { CampaignOrganization } from '../campaign/campaign.ts';
import type { CampaignStart } from '../campaign/campaign-start.ts';
import { uniqueById } from '../campaign/unique-by-id.ts';
import { finding } from '../findings.ts';
import { wordsOfDuty } from '../messages/names.ts';

/** Who owes a reporting duty of the plan, and what could not be settled about it. */
export interface Reporters {
  readonly duty: ReportingDuty;
  readonly organizations: readonly Organization[];
  readonly findings: readonly Finding[];
}

/**
 * Who owes each reporting duty on a day: the organizations that were given, else those that the plan's words mean. The
 * issuer and its own divisions owe the superiors, not themselves.
 */
export function findReporters(start: CampaignStart, today: CivilDate): readonly Reporters[] {
  const known = registerOf('organizations' in start.register ? start.register.organizations : start.register);
  return start.plan.reportingDuties.map((duty, index) => {
    const place = { path: ['reportingDuties', index] };
    const given = start.reporting?.[duty.id];
    const named = (given ?? []).map((id) => ({ id, organization: known.byId(id) }));
    const context = start.issuer === undefined ? {} : { issuer: start.issuer };
    const read = given === undefined ? duty.from.map((phrase) => known.expand(phrase, today, context)) : [];
    const organizations = uniqueById([
      ...named.flatMap(({ organization }) => (organization === null ? [] : [organization])),
      ...read.flatMap((each) => each.organizations),
    ]).filter((organization) => given !== undefined || !isIssuer(organization, start.issuer));
    const unresolved = [
      ...named.flatMap(({ id, organization }) => (organization === null ? [id] : [])),
      ...(duty.stage === 1 ? read.flatMap((each) => each.unresolved) : []),
    ];
    return {
      duty,
      organizations,
      findings: [
        ...unresolved.map((phrase) =>
          finding('timeline/unresolved-addressee', { phrase, date: today }, place),
        ),
        ...(duty.stage === 1 && organizations.length === 0
          ? [finding('timeline/nobody-reports', { duty: wordsOfDuty(start.plan, duty.id) }, place)]
          : []),
      ],
    };
  });
}

/** Whether a body is the issuer or one of its own divisions. */
function isIssuer(organization: Organization, issuer: string | undefined): boolean {
  if (issuer === undefined) return false;
  return organization.id === issuer || (organization.kind === 'division' && organization.superior === issuer);
}

/** What a campaign keeps of an organization. */
export function frozenOrganization(organization: CampaignOrganization): CampaignOrganization {
  const { id, name, superior, validFrom, validTo, successors } = organization;
  return { id, name, superior, validFrom, validTo, successors };
}
