import type { Finding, Result } from '@chiendich/core';
import { failure, normaliseText, sameText, success } from '@chiendich/core';
import type { TypedPlace } from '../input/typed-place.ts';
import type { ValueType } from '../rules/value-type.ts';
import { templateFinding } from '../template/findings.ts';
import { shortText } from '../unknown-value.ts';
import type { Check } from '../validate/checks.ts';
import { fieldName, problem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import type { QuestionOf } from './question.ts';

type Choice = QuestionOf<'choice'>;

/** A list has something to choose from, each code once. */
export function choiceFindings(question: Choice, path: readonly (string | number)[]): readonly Finding[] {
  const { code, label, choices } = question;
  if (choices.length > 0) return repeatedChoices(codesOf(question), path);
  return [templateFinding('report/template-no-choice', { code, label }, { path: [...path, 'choices'] })];
}

/** Choices of one column that have the same code. */
function repeatedChoices(codes: readonly string[], path: readonly (string | number)[]): readonly Finding[] {
  return codes.flatMap((code, index) =>
    codes.indexOf(code) === index
      ? []
      : [templateFinding('report/template-code-repeated', { code }, { path: [...path, 'choices', index] })],
  );
}

function codesOf({ choices }: Choice): readonly string[] {
  return choices.map(({ code }) => code);
}

/** A code of the list. */
export function choiceCheck(part: Choice): Check {
  const name = fieldName(part);
  const codes = codesOf(part);
  const expected = part.choices.map(({ label }) => label);
  return (value) => {
    if (typeof value === 'string' && codes.includes(value)) return null;
    return problem('report/not-a-choice', { ...name, found: shortText(value), expected });
  };
}

/** The shape of a choice in JSON Schema. */
export function choiceJsonSchema(question: Choice): JsonSchema {
  return { type: 'string', enum: codesOf(question) };
}

/** A choice in a rule: one of its codes. */
export function choiceRuleType(question: Choice): ValueType {
  return { type: 'text', choices: codesOf(question) };
}

/** A choice as typed: its code, or its words in either language. */
export function readChoice(question: Choice, raw: string, { path }: TypedPlace): Result<string> {
  const text = normaliseText(raw);
  const { choices } = question;
  const choice =
    choices.find(({ code }) => code === text) ??
    choices.find(({ label }) => sameText(label.vi, text) || sameText(label.en, text));
  if (choice !== undefined) return success(choice.code);
  const expected = choices.map(({ label }) => label);
  const params = { ...fieldName(question), found: shortText(raw), expected };
  return failure([problem('report/not-a-choice', params)(path)]);
}
