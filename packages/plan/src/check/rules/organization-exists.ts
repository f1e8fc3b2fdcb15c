import type { CivilDate, Finding } from '@chiendich/core';
import type { ExpandedPart, Register } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import { endedBody } from '../ended-body.ts';
import type { NamedBodies } from '../named-bodies.ts';
import { bodiesOfPlan } from '../named-bodies.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A body that has ended, or that is not founded yet, on the day of the plan; with its successors on that day. So is a
 * class of bodies that all have ended ("UBND các huyện" after the district level).
 */
export const organizationExists: PlanRule = {
  codes: ['plan/organization-ended', 'plan/organization-not-founded'],
  forms: everyForm,
  check({ plan, register }) {
    const bodies = register === null ? null : bodiesOfPlan(plan, register);
    if (register === null || bodies === null) return [];
    return [...bodies.assigned, ...bodies.recipients].flatMap((named) =>
      named.expansion.parts
        .filter((part) => part.match === 'ended')
        .flatMap((part) => gone(part, named, register, bodies.at)),
    );
  },
};

function gone(part: ExpandedPart, named: NamedBodies, register: Register, at: CivilDate): readonly Finding[] {
  const place = { path: named.path, span: named.span };
  const body = endedBody(part, register, at);
  if (body !== null) {
    const { name, ended, successors } = body;
    return [finding('plan/organization-ended', { name, at, ended, successors }, place)];
  }
  return part.candidates.map(({ name, validFrom }) =>
    finding('plan/organization-not-founded', { name, at, founded: validFrom }, place),
  );
}
