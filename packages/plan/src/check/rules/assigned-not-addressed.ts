import type { Organization } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import { bodiesOfPlan, namesTheAssigned } from '../named-bodies.ts';
import type { PlanRule } from '../plan-rule.ts';

/**
 * A body with something to do that the plan is not sent to. A unit inside an addressed body is reached through it.
 *
 * Needs the register: only it knows that "Các Sở, ban, ngành" reaches Sở Y tế.
 */
export const assignedNotAddressed: PlanRule = {
  codes: ['plan/assigned-not-addressed'],
  check({ plan, register }) {
    const bodies = register === null ? null : bodiesOfPlan(plan, register);
    if (register === null || bodies === null || plan.recipients.length === 0) return [];
    if (plan.recipients.some(({ name }) => namesTheAssigned(name))) return [];
    const addressed = new Set(
      bodies.recipients.flatMap((named) => named.expansion.organizations.map(({ id }) => id)),
    );
    if (bodies.issuer !== null) addressed.add(bodies.issuer.id);
    const isReached = (organization: Organization) =>
      addressed.has(organization.id) ||
      (organization.kind === 'division' &&
        register.lineOf(organization.id).some(({ id }) => addressed.has(id)));
    return bodies.assigned.flatMap(({ phrase, path, span, expansion }) => {
      const missing = expansion.organizations.filter((body) => !isReached(body)).map(({ name }) => name);
      return missing.length === 0
        ? []
        : [finding('plan/assigned-not-addressed', { phrase, missing }, { path, span })];
    });
  },
};
