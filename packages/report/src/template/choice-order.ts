import type { Question } from '../questions/question.ts';
import type { QuestionAnswer } from '../report.ts';
import type { ReportTemplate } from './template.ts';

/** A choice of many in the order of its list, each entry once; what the list does not have stands last. Any other answer as it is. */
export function inListOrder(
  answer: QuestionAnswer,
  question: Question,
  { lists = [] }: Pick<ReportTemplate, 'lists'>,
): QuestionAnswer {
  if (question.kind !== 'choice' || question.many !== true || !Array.isArray(answer)) return answer;
  const codes = [...new Set(answer as readonly unknown[])];
  const list = lists.find(({ code }) => code === question.from);
  if (list === undefined) return codes as readonly string[];
  const places = new Map<unknown, number>(list.items.map(({ code }, place) => [code, place]));
  const placeOf = (code: unknown) => places.get(code) ?? list.items.length;
  return codes.sort((a, b) => placeOf(a) - placeOf(b)) as readonly string[];
}

/** Whether two answers choose the same, in whatever order: one choice, or a list of it alone, is the same answer. */
export function isSameAnswer(before: unknown, after: unknown): boolean {
  const [old, now] = [before, after].map((answer) => (Array.isArray(answer) ? answer : [answer]));
  if (old === undefined || now === undefined || old.length !== now.length) return false;
  const chosen = new Set<unknown>(now);
  return chosen.size === now.length && old.every((each) => chosen.has(each));
}
