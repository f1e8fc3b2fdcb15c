import { nameKey } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';

/** A body that the plan's organization section names and gives nothing to do, nor anywhere else in it. */
export const organizationWithoutTask: PlanRule = {
  codes: ['plan/organization-without-task'],
  source: 'NĐ 30/2020/NĐ-CP, Điều 8; quy chế làm việc: giao việc phải rõ người, rõ việc',
  check({ plan }) {
    const busy = new Set(
      plan.assignments
        .filter((assignment) => assignment.tasks.length > 0)
        .map((assignment) => nameKey(assignment.organization)),
    );
    return plan.assignments.flatMap((assignment, index) => {
      const { organization } = assignment;
      if (assignment.role === 'coordinate' || busy.has(nameKey(organization))) return [];
      const place = { path: ['assignments', index, 'tasks'], span: assignment.span };
      return [finding('plan/organization-without-task', { organization }, place)];
    });
  },
};
