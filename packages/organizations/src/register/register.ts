import type { CivilDate } from '@chiendich/core';
import { expectKeys, nearestWord } from '@chiendich/core/misuse';
import { expandPhrase } from '../groups/expand-phrase.ts';
import { expectArgument } from '../misuse.ts';
import { checkOrganizations } from './check-organizations.ts';
import { existsOn } from './exists-on.ts';
import { nameKey } from './name-key.ts';
import type { Organization } from './organization.ts';
import { organizationKeys } from './organization.ts';
import type { Register } from './register.types.ts';

/**
 * Makes the register of a list of organizations. What is wrong in the list is in its `findings`: of two bodies with one id
 * the first counts. Keys of your own may stand beside those of an organization; one that is misspelt throws.
 *
 * @example register([]).expand('các Sở, ban, ngành', '2024-05-20').unresolved // => ['các Sở, ban, ngành']
 */
export function register(organizations: readonly Organization[]): Register {
  expectArgument(organizations, 'organizations/not-a-list', 'register(organizations)');
  organizations.forEach(expectOrganization);
  const { byId, byName } = indexesOf(organizations);
  const listed = [...byId.values()];
  const longest = [...byName.keys()].reduce((most, key) => Math.max(most, key.split(' ').length), 0);
  const named = (name: string): readonly Organization[] => {
    expectArgument(name, 'core/not-text', 'register.named(name)');
    return byName.get(nameKey(name)) ?? [];
  };

  const self: Register = {
    organizations: listed,
    get findings() {
      return checkOrganizations(organizations);
    },
    at(date) {
      expectArgument(date, 'core/not-a-civil-date', 'register.at(date)');
      return listed.filter((organization) => existsOn(organization, date));
    },
    byId(id) {
      expectArgument(id, 'core/not-text', 'register.byId(id)');
      return byId.get(id) ?? null;
    },
    named,
    find(name, date) {
      expectArgument(name, 'core/not-text', 'register.find(name, …)');
      expectArgument(date, 'core/not-a-civil-date', 'register.find(…, date)');
      const [only, ...others] = named(name).filter((organization) => existsOn(organization, date));
      return only !== undefined && others.length === 0 ? only : null;
    },
    lineOf(id) {
      expectArgument(id, 'core/not-text', 'register.lineOf(id)');
      return lineOf(byId, id);
    },
    successorsOf(id, date) {
      expectArgument(id, 'core/not-text', 'register.successorsOf(id, …)');
      expectArgument(date, 'core/not-an-optional-civil-date', 'register.successorsOf(…, date)');
      return successors(byId, id, date);
    },
    expand(phrase, at, context = {}) {
      expectArgument(phrase, 'core/not-text', 'register.expand(phrase, …)');
      expectArgument(at, 'core/not-a-civil-date', 'register.expand(…, at, …)');
      expectArgument(context, 'core/not-options', 'register.expand(…, context)');
      expectKeys(context, { issuer: true }, 'register.expand(…, context)');
      return expandPhrase(self, { byKey: byName, longest }, { phrase, at, context });
    },
  };
  return self;
}

function expectOrganization(organization: Organization): void {
  expectArgument(organization, 'organizations/not-an-organization', 'register([organization, …])');
  const { kind, validFrom, validTo, aliases, successors } = organization;
  expectArgument(kind, 'organizations/not-a-kind', 'register([{ kind, … }, …])');
  expectArgument(validFrom, 'organizations/not-a-day-or-null', 'register([{ validFrom, … }, …])');
  expectArgument(validTo, 'organizations/not-a-day-or-null', 'register([{ validTo, … }, …])');
  expectArgument(aliases, 'organizations/not-texts', 'register([{ aliases, … }, …])');
  expectArgument(successors, 'organizations/not-texts', 'register([{ successors, … }, …])');
  expectKeys(misspelt(organization), organizationKeys, 'register([organization, …])');
}

/** The keys that only look like one of an organization which it does not have: an agency's own keys may stand beside. */
function misspelt(organization: Organization): object {
  const missing = Object.keys(organizationKeys).filter((key) => !Object.hasOwn(organization, key));
  const slips = Object.entries(organization).filter(
    ([key]) => !Object.hasOwn(organizationKeys, key) && nearestWord(key, missing) !== null,
  );
  return Object.fromEntries(slips);
}

/** The bodies by id, and by each name and alias. */
function indexesOf(organizations: readonly Organization[]): {
  readonly byId: ReadonlyMap<string, Organization>;
  readonly byName: ReadonlyMap<string, readonly Organization[]>;
} {
  const byId = new Map<string, Organization>();
  const byName = new Map<string, Organization[]>();
  for (const organization of organizations) {
    if (byId.has(organization.id)) continue;
    byId.set(organization.id, organization);
    for (const key of new Set([organization.name, ...(organization.aliases ?? [])].map(nameKey))) {
      const same = byName.get(key);
      if (same === undefined) byName.set(key, [organization]);
      else same.push(organization);
    }
  }
  return { byId, byName };
}

function successors(
  byId: ReadonlyMap<string, Organization>,
  id: string,
  date: CivilDate | undefined,
): readonly Organization[] {
  const found: Organization[] = [];
  const seen = new Set([id]);
  const waiting = [...(byId.get(id)?.successors ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const organization = byId.get(next);
    if (organization === undefined || seen.has(next)) continue;
    seen.add(next);
    if (date === undefined || existsOn(organization, date)) found.push(organization);
    else waiting.push(...organization.successors);
  }
  return found;
}

function lineOf(byId: ReadonlyMap<string, Organization>, id: string): readonly Organization[] {
  const line = new Set<Organization>();
  for (let body = byId.get(id); body !== undefined && !line.has(body); body = byId.get(body.superior ?? ''))
    line.add(body);
  return [...line];
}
