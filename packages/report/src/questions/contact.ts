import { shortText } from '../unknown-value.ts';
import type { Check } from '../validate/checks.ts';
import { fieldName, problem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { text } from '../validate/json-schema.ts';
import { limits } from '../validate/limits.ts';
import type { QuestionOf } from './question.ts';
import { textCheck } from './text.ts';

type Contact = QuestionOf<'phone'> | QuestionOf<'email'>;

/** A telephone number or e-mail address: a doubtful one is a warning. */
export function contactCheck(part: Contact): Check {
  const name = fieldName(part);
  const text = textCheck(part, part.required);
  const plausible = part.kind === 'phone' ? /^[+()\d .-]{8,25}$/ : /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
  const doubtful = part.kind === 'phone' ? 'report/doubtful-phone' : 'report/doubtful-email';
  return (value) => {
    const fault = text(value);
    if (fault !== null || typeof value !== 'string' || !/\S/.test(value) || plausible.test(value))
      return fault;
    return problem(doubtful, { ...name, found: shortText(value) });
  };
}

/** The shape of a telephone number or e-mail address in JSON Schema: a text. */
export function contactJsonSchema({ required }: Contact): JsonSchema {
  return text(required, limits.textLength);
}
