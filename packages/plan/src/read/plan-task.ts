import type { Span } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Assignment, PlanTask } from '../assignment.ts';
import type { PlanDeadline } from '../deadline.ts';
import { bodiesAt } from './bodies-at.ts';
import { leadingBody } from './organization-phrase.ts';

/** The deadlines that stand in a stretch of the source, in order. */
export type DeadlinesIn = (span: Span | null) => readonly PlanDeadline[];

/** An assignment before all are numbered. */
export type FoundAssignment = Omit<Assignment, 'id'>;

/** A task as running text gives it. */
export function taskOf(text: string, span: Span | null, deadlinesIn: DeadlinesIn): PlanTask {
  const deadline = deadlinesIn(span)[0] ?? null;
  return { text, with: partnersIn(text), result: null, deadline, duty: null, span };
}

/** An assignment that is a single task. */
export function singleTask(organization: string, mode: Assignment['mode'], task: PlanTask): FoundAssignment {
  return { organization, mode, role: 'lead', tasks: [task], deadline: task.deadline, span: task.span };
}

const cooperates = foldedPattern(
  `${planWords.assignments.cooperates.pattern} (?:${planWords.assignments.along.pattern} )?`,
);

/** The bodies behind "phối hợp với", one by one, up to the verb of the task. */
export function partnersIn(text: string): readonly string[] {
  const match = cooperates.exec(foldInPlace(text.slice(0, 600)));
  if (match === null) return [];
  const rest = text.slice(match.index + match[0].length);
  return bodiesAt(leadingBody(rest) ?? rest);
}
