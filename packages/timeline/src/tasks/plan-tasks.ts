import type { Plan } from '@chiendich/plan';
import type { TaskRow } from './task.ts';

/** The tasks of a plan as they begin: what is ordered is assigned, what is asked for is requested. */
export function tasksOf(plan: Plan): readonly TaskRow[] {
  return plan.assignments.flatMap((assignment) =>
    assignment.tasks.map((task, index) => ({
      id: `${assignment.id}/${index + 1}`,
      text: task.text,
      organization: assignment.organization,
      owner: null,
      mode: assignment.mode,
      role: assignment.role,
      deadline: task.deadline?.id ?? assignment.deadline?.id ?? null,
      duty: plan.reportingDuties.some(({ id }) => id === task.duty) ? task.duty : null,
      state: assignment.mode === 'giao' ? ('assigned' as const) : ('requested' as const),
      note: null,
    })),
  );
}
