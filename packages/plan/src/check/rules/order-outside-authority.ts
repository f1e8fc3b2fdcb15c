import type { Organization, Register } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import { bodiesOfPlan } from '../named-bodies.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** Bodies that a government body asks and never orders: they have masters of their own. */
const ownMasters = new Set<Organization['kind']>([
  'party',
  'front',
  'politicalSocialOrganization',
  'socialOrganization',
  'religiousOrganization',
]);

/**
 * "Giao" to a body that the issuer does not direct: one outside its own line, or one with masters of its own. Such a
 * body is asked: "đề nghị".
 *
 * A people's committee directs everything below it, and the armed forces of its territory in local matters.
 */
export const orderOutsideAuthority: PlanRule = {
  codes: ['plan/order-outside-authority'],
  forms: everyForm,
  check({ plan, register }) {
    const bodies = register === null ? null : bodiesOfPlan(plan, register);
    const issuer = bodies?.issuer ?? null;
    if (register === null || bodies === null || issuer === null) return [];
    return bodies.assigned.flatMap((named) => {
      if (named.mode !== 'giao') return [];
      const outside = named.expansion.organizations
        .filter((organization) => !directs(issuer, organization, register))
        .map(({ name }) => name);
      if (outside.length === 0) return [];
      const params = { issuer: issuer.name, outside };
      const place = { path: named.path, span: named.span };
      return [finding('plan/order-outside-authority', params, place)];
    });
  },
};

function directs(issuer: Organization, other: Organization, register: Register): boolean {
  const inside = register.lineOf(other.id).some(({ id }) => id === issuer.id);
  if (ownMasters.has(other.kind)) return inside && other.superior === issuer.id;
  if (inside) return true;
  const isCommittee = issuer.kind === 'provincialCommittee' || issuer.kind === 'districtCommittee';
  return isCommittee && other.kind === 'armedForces';
}
