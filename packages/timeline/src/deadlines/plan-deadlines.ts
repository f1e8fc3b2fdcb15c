import type { CivilDate, Finding } from '@chiendich/core';
import type { Plan, PlanDeadline } from '@chiendich/plan';
import { isWorkingDay } from '../campaign/calendar.ts';
import type { DeadlineReading, DeadlineRow, Foundation } from '../campaign/campaign.ts';
import { uniqueById } from '../campaign/unique-by-id.ts';
import { finding } from '../findings.ts';
import { dueOfDeadline } from '../rounds/open-rounds.ts';
import { liesBefore } from './due-date.ts';

/** Every deadline that the plan holds anywhere, each id once, in order of the text. */
export function deadlinesOf(plan: Plan): readonly PlanDeadline[] {
  const inside = [
    ...plan.assignments.flatMap((each) => [each.deadline, ...each.tasks.map((task) => task.deadline)]),
    ...plan.reportingDuties.map((duty) => duty.due),
  ];
  return uniqueById([...plan.deadlines, ...inside.filter((deadline) => deadline !== null)]);
}

/** The first row of a deadline: in doubt where it lies before the day on which the campaign starts. */
export function deadlineRow(deadline: PlanDeadline, foundation: Foundation, today: CivilDate): DeadlineRow {
  const { id, quote, responsible } = deadline;
  const reading = readingOf(deadline);
  const due = dueOfDeadline(foundation, { id, reading }, today);
  return {
    id,
    quote,
    responsible,
    source: reading,
    reading,
    version: 1,
    ...due,
    inDoubt: liesBefore(due, today),
    fell: false,
    corrections: [],
  };
}

function readingOf({ date, boundary, end, time, recurrence }: PlanDeadline): DeadlineReading {
  return {
    date,
    boundary,
    ...(end === undefined ? {} : { end }),
    ...(time === undefined ? {} : { time }),
    ...(recurrence === undefined ? {} : { recurrence }),
  };
}

/** What a deadline is held against. */
interface Yardstick {
  readonly calendar: Foundation['calendar'];
  /** The day that no deadline of the plan should lie before. */
  readonly reference: CivilDate;
}

/** What is worth saying of a deadline at a day: in doubt, without a day, on a day off. */
export function doubtsOf(
  row: DeadlineRow,
  index: number,
  { calendar, reference }: Yardstick,
): readonly Finding[] {
  const place = { path: ['deadlines', index] };
  const { quote, lastDay } = row;
  if (lastDay === null) return [finding('timeline/deadline-without-day', { quote }, place)];
  if (row.inDoubt) return [finding('timeline/deadline-in-doubt', { quote, lastDay, reference }, place)];
  return isWorkingDay(lastDay, calendar)
    ? []
    : [finding('timeline/deadline-on-day-off', { quote, lastDay }, place)];
}
