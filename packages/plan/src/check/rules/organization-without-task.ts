import { nameKey } from '@chiendich/organizations';
import type { Assignment } from '../../assignment.ts';
import { finding } from '../../findings.ts';
import type { Plan } from '../../plan.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A body that the plan's organization section names and gives nothing to do, neither there nor elsewhere, neither to
 * itself nor to the units named under it.
 */
export const organizationWithoutTask: PlanRule = {
  codes: ['plan/organization-without-task'],
  forms: everyForm,
  check({ plan }) {
    const busy = new Set(
      plan.assignments
        .filter((assignment) => assignment.tasks.length > 0)
        .map((assignment) => nameKey(assignment.organization)),
    );
    return plan.assignments.flatMap((assignment, index) => {
      const { organization } = assignment;
      if (assignment.role === 'coordinate' || busy.has(nameKey(organization))) return [];
      if (hasUnits(assignment, plan)) return [];
      const place = { path: ['assignments', index, 'tasks'], span: assignment.span };
      return [finding('plan/organization-without-task', { organization }, place)];
    });
  },
};

/** A body whose item holds the items of its units; the issuer's own item does so also where places are not known. */
function hasUnits({ id, organization, span }: Assignment, plan: Plan): boolean {
  const { issuer } = plan.document;
  if (span === null) return issuer !== null && nameKey(issuer) === nameKey(organization);
  return plan.assignments.some(
    (other) =>
      other.id !== id && other.span !== null && span.start <= other.span.start && other.span.end <= span.end,
  );
}
