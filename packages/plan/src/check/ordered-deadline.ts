import type { Plan } from '../plan.ts';

type Deadline = Plan['deadlines'][number];

/** Whether the text itself says the year of a deadline; an inferred year is never a reason for an error. */
export function saysYear({ quote }: Pick<Deadline, 'quote'>): boolean {
  return !/\d/.test(quote) || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(quote);
}

/** Whether a deadline stands where the plan gives somebody something to do or to report; true where places are unknown. */
export function isOrdered({ span }: Pick<Deadline, 'span'>, plan: Plan): boolean {
  if (span === null) return true;
  const places = [
    ...plan.assignments,
    ...plan.reportingDuties,
    ...plan.assignments.flatMap(({ tasks }) => tasks),
  ];
  return places.some(
    (place) => place.span !== null && place.span.start <= span.start && span.end <= place.span.end,
  );
}

/** Whether a deadline is that of a report. */
export function isOfReport({ id }: Pick<Deadline, 'id'>, plan: Plan): boolean {
  return plan.reportingDuties.some(({ due }) => due?.id === id);
}
