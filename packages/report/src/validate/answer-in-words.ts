import type { FindingParam } from '@chiendich/core';
import { formatDate, isCivilDate } from '@chiendich/core';
import type { Question } from '../questions/question.ts';
import { yesNoWords } from '../questions/yes-no.ts';
import { foundText } from '../unknown-value.ts';
import { hasState } from './checks.ts';

const states: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  missing: { vi: 'chưa có số liệu', en: 'missing' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
};

/** An answer, or what stands in its place, as a sentence quotes it: numbers and days in its language, a state in words. */
export function answerInWords({ kind }: Question, answer: unknown): FindingParam {
  if (typeof answer === 'boolean') return answer ? yesNoWords.true : yesNoWords.false;
  if (kind === 'date' && typeof answer === 'string' && isCivilDate(answer))
    return { vi: formatDate(answer, 'short'), en: answer };
  if (!hasState(answer) || typeof answer.state !== 'string') return foundText(answer);
  const words = Object.hasOwn(states, answer.state) ? states[answer.state] : undefined;
  return words ?? foundText(answer);
}
