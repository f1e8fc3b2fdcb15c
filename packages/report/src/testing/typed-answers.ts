import { readTyped } from '../input/read-typed.ts';
import { listsOf } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import { questionsOf } from '../template/items.ts';
import { measureUnitOf } from '../template/measure-unit.ts';
import type { ReportTemplate } from '../template/template.ts';
import { figuresTemplate } from './figures-template.ts';
import { smallTemplate } from './small-template.ts';

const template: ReportTemplate = figuresTemplate;
const small: ReportTemplate = smallTemplate;

/** Reads a typed answer with the units and lists of the templates of the tests. */
export function readAnswer(question: Question, raw: unknown, year?: number) {
  const unit = question.kind === 'number' ? (measureUnitOf(question.unit, template)?.label ?? null) : null;
  return readTyped(question, raw, { unit, year, lists: listsOf(small) });
}

/** The question of a code. */
export function questionOf(of: ReportTemplate, code: string): Question {
  const found = questionsOf(of).find((question) => question.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}
