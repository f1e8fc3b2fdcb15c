import { convertMeasure } from '@chiendich/core';
import type { Question } from '../questions/question.ts';
import type { QuestionAnswer } from '../report.ts';
import { hasState } from '../validate/checks.ts';
import { inListOrder } from './choice-order.ts';
import { own } from './own.ts';
import type { ReportMapping } from './report-mapping.ts';
import type { ReportTemplate } from './template.ts';
import { type NotCarried, notExact, otherKind, otherUnit, severalChoices } from './why-not-carried.ts';

/** What an answer was an answer to, what it becomes one to, and the address of that. */
export interface Changing {
  readonly old: Question;
  readonly question: Question;
  readonly address: string;
  readonly mapping: ReportMapping;
  readonly from: ReportTemplate;
  readonly to: ReportTemplate;
}

type Changed = { readonly answer: QuestionAnswer } | NotCarried;

/** An answer as the new question takes it by the mapping, or why it does not. */
export function changedAnswer(answer: unknown, changing: Changing): Changed {
  if (hasState(answer)) return { answer: answer as QuestionAnswer };
  const { old, question, address, mapping, to } = changing;
  const values = own(mapping.values, address);
  if (values === undefined && old.kind !== question.kind) return otherKind;
  const mapped = values === undefined ? answer : mappedValue(answer, values);
  if (typeof mapped === 'number' && isOfOtherUnit(old, question)) return converted(mapped, changing);
  if (question.kind !== 'choice') return { answer: mapped as QuestionAnswer };
  if (question.many === true) {
    const choices = typeof mapped === 'string' ? [mapped] : (mapped as QuestionAnswer);
    return { answer: inListOrder(choices, question, to) };
  }
  if (!Array.isArray(mapped)) return { answer: mapped as QuestionAnswer };
  const chosen = [...new Set<unknown>(mapped)];
  return chosen.length === 1 ? { answer: chosen[0] as string } : severalChoices;
}

/** Whether two questions are figures of different measure units. */
export function isOfOtherUnit(old: Question, question: Question): boolean {
  return old.kind === 'number' && question.kind === 'number' && old.unit !== question.unit;
}

function converted(value: number, { old, question, address, mapping, from, to }: Changing): Changed {
  if (old.kind !== 'number' || question.kind !== 'number') return otherKind;
  const convertible = convertMeasure({ value: 0, unit: old.unit }, question.unit) !== null;
  if (!convertible || mapping.converted?.includes(address) !== true)
    return otherUnit([old.unit, question.unit], { from, to });
  const measure = convertMeasure({ value, unit: old.unit }, question.unit);
  return measure === null ? notExact : { answer: measure.value };
}

function mappedValue(answer: unknown, values: Readonly<Record<string, QuestionAnswer>>): unknown {
  if (Array.isArray(answer)) return answer.flatMap((each) => mappedValue(each, values));
  return typeof answer === 'object' ? answer : (own(values, String(answer)) ?? answer);
}
