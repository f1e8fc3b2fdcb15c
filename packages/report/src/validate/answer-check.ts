import { expectArgument } from '#misuse';
import { choiceCheck } from '../questions/choice.ts';
import { dateCheck } from '../questions/date.ts';
import { filesCheck } from '../questions/files.ts';
import type { Lists } from '../questions/lists.ts';
import { numberCheck } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { textCheck } from '../questions/text.ts';
import { yesNoCheck } from '../questions/yes-no.ts';
import type { Check, Problem, QuestionName } from './checks.ts';
import { absentProblem, hasState } from './checks.ts';

/** How a value that answers a question of each kind is checked. */
const checks: QuestionFace<Check, [lists: Lists]> = {
  number: numberCheck,
  text: textCheck,
  date: dateCheck,
  yesNo: yesNoCheck,
  choice: choiceCheck,
  files: filesCheck,
};

/** The check of a question's values. */
export function valueCheck(question: Question, lists: Lists): Check {
  return byKind(checks, question, lists);
}

/**
 * A question with its check.
 *
 * @inline
 */
interface Checked {
  /** How findings call it. */
  readonly name: QuestionName;
  /** What is wrong with a value; null when nothing is. */
  readonly check: Check;
}

/** What is wrong with an answer: a value by its kind, an answer without a value by its state. */
export function problemOf({ name, check }: Checked, answer: unknown): Problem | null {
  return typeof answer === 'object' && hasState(answer) ? absentProblem(name, answer) : check(answer);
}

/**
 * The same for a page that checks one answer at a time, also of a table as rows: what is wrong with it, as a finding of its place; null
 * when nothing is.
 */
export function answerProblem(question: Checked, answer: unknown): Problem | null {
  expectArgument(question, 'report/not-a-question-check', 'answerProblem(question, …)');
  return 'columns' in question ? question.check(answer) : problemOf(question, answer);
}
