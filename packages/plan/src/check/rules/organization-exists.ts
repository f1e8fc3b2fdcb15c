import type { CivilDate, Finding, Organization, Register } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { NamedBodies } from '../named-bodies.ts';
import { bodiesOfPlan } from '../named-bodies.ts';
import type { PlanRule } from '../plan-rule.ts';

/** A body that has ended, or that is not founded yet, on the day of the plan; with its successors on that day. */
export const organizationExists: PlanRule = {
  codes: ['plan/organization-ended', 'plan/organization-not-founded'],
  source: 'Luật Tổ chức chính quyền địa phương 2025; danh mục cơ quan, tổ chức của nơi sử dụng',
  check({ plan, register }) {
    const bodies = register === null ? null : bodiesOfPlan(plan, register);
    if (register === null || bodies === null) return [];
    return [...bodies.assigned, ...bodies.recipients].flatMap((named) =>
      named.expansion.parts
        .filter((part) => part.match === 'ended')
        .flatMap((part) => part.candidates.map((candidate) => gone(candidate, named, register, bodies.at))),
    );
  },
};

function gone(candidate: Organization, named: NamedBodies, register: Register, at: CivilDate): Finding {
  const place = { path: named.path, span: named.span };
  const { name, validFrom, validTo } = candidate;
  if (validFrom !== null && at < validFrom) {
    return finding('plan/organization-not-founded', { name, at, founded: validFrom }, place);
  }
  const successors = register.successorsOf(candidate.id, at).map((successor) => successor.name);
  return finding('plan/organization-ended', { name, at, ended: validTo, successors }, place);
}
