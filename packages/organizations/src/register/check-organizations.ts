import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';
import { nameKey } from './name-key.ts';
import type { Organization } from './organization.ts';

/**
 * Checks the entries of a register (soát danh mục cơ quan, tổ chức): ids, links and times that contradict one another.
 *
 * `register` takes any list; what is found here says where its answers will be incomplete.
 */
export function checkOrganizations(organizations: readonly Organization[]): readonly Finding[] {
  expectArgument(organizations, 'organizations/not-a-list', 'checkOrganizations(organizations)');
  for (const organization of organizations) {
    expectArgument(
      organization,
      'organizations/not-an-organization',
      'checkOrganizations([organization, …])',
    );
    expectArgument(organization.kind, 'organizations/not-a-kind', 'checkOrganizations([{ kind, … }, …])');
  }
  const byId = new Map<string, Organization>();
  const doubled: Finding[] = [];
  organizations.forEach((organization, index) => {
    const { id } = organization;
    if (byId.has(id)) doubled.push(finding('organizations/id-twice', { id }, { path: [index, 'id'] }));
    else byId.set(id, organization);
  });
  return [
    ...doubled,
    ...organizations.flatMap((organization, index) => [
      ...linksOf(organization, byId, index),
      ...timesOf(organization, byId, index),
    ]),
    ...sharedNames(organizations),
  ];
}

function linksOf(
  organization: Organization,
  byId: ReadonlyMap<string, Organization>,
  index: number,
): readonly Finding[] {
  const { name, superior, successors } = organization;
  const findings: Finding[] = [];
  if (superior !== null && !byId.has(superior)) {
    const params = { name, superior };
    findings.push(finding('organizations/superior-unknown', params, { path: [index, 'superior'] }));
  }
  if (isInOwnLine(organization, byId)) {
    findings.push(finding('organizations/in-own-line', { name }, { path: [index, 'superior'] }));
  }
  successors.forEach((successor, at) => {
    if (byId.has(successor)) return;
    const params = { name, successor };
    findings.push(finding('organizations/successor-unknown', params, { path: [index, 'successors', at] }));
  });
  return findings;
}

/** A body that ends before it begins, or whose successor has ended by the time it takes over. */
function timesOf(
  organization: Organization,
  byId: ReadonlyMap<string, Organization>,
  index: number,
): readonly Finding[] {
  const { name, validFrom, validTo, successors } = organization;
  const findings: Finding[] = [];
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    const params = { name, from: validFrom, to: validTo };
    findings.push(finding('organizations/ends-before-start', params, { path: [index, 'validTo'] }));
  }
  for (const successor of successors.flatMap((id) => byId.get(id) ?? [])) {
    if (validTo === null || successor.validTo === null || successor.validTo > validTo) continue;
    const params = { name, to: validTo, successor: successor.name, ended: successor.validTo };
    findings.push(finding('organizations/successor-ended', params, { path: [index, 'successors'] }));
  }
  return findings;
}

/** Two bodies of one name, under one superior, at one time: no paper can distinguish them. */
function sharedNames(organizations: readonly Organization[]): readonly Finding[] {
  const byName = new Map<string, Organization[]>();
  return organizations.flatMap((organization, index) => {
    const key = `${organization.superior ?? ''}|${organization.territory ?? ''}|${nameKey(organization.name)}`;
    const others = byName.get(key) ?? [];
    const rival = others.find((other) => other.id !== organization.id && overlap(other, organization));
    byName.set(key, [...others, organization]);
    if (rival === undefined) return [];
    const params = { name: organization.name, ids: [rival.id, organization.id] };
    return [finding('organizations/name-twice', params, { path: [index, 'name'] })];
  });
}

function overlap(a: Organization, b: Organization): boolean {
  const startsInTime = (one: Organization, other: Organization) =>
    one.validFrom === null || other.validTo === null || one.validFrom <= other.validTo;
  return startsInTime(a, b) && startsInTime(b, a);
}

function isInOwnLine(organization: Organization, byId: ReadonlyMap<string, Organization>): boolean {
  const seen = new Set<string>();
  for (let id = organization.superior; id !== null && !seen.has(id); id = byId.get(id)?.superior ?? null) {
    if (id === organization.id) return true;
    seen.add(id);
  }
  return false;
}
