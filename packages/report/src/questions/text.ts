import type { Finding, Result } from '@chiendich/core';
import { isWellFormed, success } from '@chiendich/core';
import type { ValueType } from '../rules/value-type.ts';
import type { LocalizedLabel } from '../template/label.ts';
import { roomFindings } from '../template/room-findings.ts';
import type { Check } from '../validate/checks.ts';
import { brokenCharacter, fieldName, isWithin, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { text } from '../validate/json-schema.ts';
import { limits } from '../validate/limits.ts';
import type { QuestionOf } from './question.ts';

type Text = QuestionOf<'text'>;

/** The most characters that a text may have. */
export function lengthOf(question: Text): number {
  return ('maxLength' in question ? question.maxLength : undefined) ?? limits.textLength;
}

/** A text has room for something. */
export function textFindings(question: Text, path: readonly (string | number)[]): readonly Finding[] {
  return roomFindings(question, lengthOf(question), [...path, 'maxLength']);
}

/** Most texts: they begin with something, and all their characters are whole. One look instead of three. */
const plainText = /^[^\s\uD800-\uDFFF][^\uD800-\uDFFF]*$/;

/** A text of at most `maximum` code points, not blank when required. */
export function textCheck(
  part: LocalizedLabel,
  required: boolean,
  maximum: number = limits.textLength,
): Check {
  const name = fieldName(part);
  return (value) => {
    if (typeof value !== 'string') return typeProblem(name, 'report/not-text', value);
    if (value.length <= maximum && plainText.test(value)) return null;
    if (required && !/\S/.test(value)) return problem('report/answer-required', name);
    if (!isWithin(value, maximum)) return problem('report/text-too-long', { ...name, maximum });
    return isWellFormed(value) ? null : brokenCharacter(name);
  };
}

/** The shape of a text in JSON Schema. */
export function textJsonSchema(question: Text): JsonSchema {
  return text(question.required, lengthOf(question));
}

/** A text in a rule: any words. */
export function textRuleType(): ValueType {
  return { type: 'text', choices: null };
}

/** A text as typed, its characters composed. */
export function readText(_question: unknown, raw: string): Result<string> {
  return success(composed(raw));
}

/** What is far beyond any answer's length stays as it is: the validator refuses it, and composing it takes long. */
export function composed(text: string): string {
  return text.length > 4 * limits.textLength ? text : text.normalize('NFC');
}
