import type { Assignment, PlanTask, ReportingDuty } from '../assignment.ts';

/** The assignments, with the duty to report named in each task that is one; the first, where a task has several terms. */
export function withDuties(
  assignments: readonly Assignment[],
  duties: readonly ReportingDuty[],
): readonly Assignment[] {
  const byPlace = new Map<number, ReportingDuty>();
  for (const duty of duties) {
    if (duty.span !== null && !byPlace.has(duty.span.start)) byPlace.set(duty.span.start, duty);
  }
  if (byPlace.size === 0) return assignments;
  return assignments.map((assignment) => ({
    ...assignment,
    tasks: assignment.tasks.map((task) => ({ ...task, duty: dutyOf(task, byPlace)?.id ?? null })),
  }));
}

/** The duty whose paragraph the task is. */
function dutyOf({ span }: PlanTask, byPlace: ReadonlyMap<number, ReportingDuty>): ReportingDuty | null {
  const duty = span === null ? undefined : byPlace.get(span.start);
  return duty?.span?.end === span?.end ? (duty ?? null) : null;
}
