import { expectArgument } from '#misuse';
import type { Question } from '../questions/question.ts';
import { isBlank } from '../validate/blank-text.ts';

/**
 * Whether what was given for a question says nothing (bỏ trống): nothing, a blank text or, where several may be given, a list of
 * blanks, as a page sends it on which nothing is ticked.
 *
 * | raw | one answer | `many`, files |
 * |---|---|---|
 * | `null`, `''`, `' '` | blank | blank |
 * | `[]`, `['']` | an answer that cannot be read | blank |
 */
export function isBlankAnswer(question: Question, raw: unknown): boolean {
  expectArgument(question, 'report/not-a-question', 'isBlankAnswer(question, …)');
  return saysNothing(raw, question);
}

/** The same for a value of which it may not be known what it answers. */
export function saysNothing(raw: unknown, question?: Question): boolean {
  if (typeof raw === 'string') return isBlank(raw);
  return (
    raw === null || raw === undefined || (Array.isArray(raw) && takesList(question) && raw.every(isBlankText))
  );
}

/** Whether an answer is a list. */
export function takesList(question: Question | undefined): boolean {
  return question?.kind === 'files' || (question?.kind === 'choice' && question.many === true);
}

function isBlankText(value: unknown): boolean {
  return typeof value === 'string' && isBlank(value);
}
