import type { Finding, Result } from '@chiendich/core';
import { isWellFormed, success } from '@chiendich/core';
import { count, type InferShape, oneOf, record } from '@chiendich/core/shape';
import type { ValueType } from '../rules/value-type.ts';
import { labelFields } from '../template/label.ts';
import { roomFindings } from '../template/room-findings.ts';
import { shortText } from '../unknown-value.ts';
import { blankCharacters, hiddenCharacters, isBlank } from '../validate/blank-text.ts';
import type { Check, Path, QuestionName } from '../validate/checks.ts';
import { brokenCharacter, isWithin, nameOf, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { text } from '../validate/json-schema.ts';
import { limits } from '../validate/limits.ts';
import { askingFields, computedField } from './asking.ts';
import { doubtfulCharacters } from './doubtful-characters.ts';
import { isLegacyText } from './legacy-letters.ts';

/** The shape of a text question. */
export const textShape = /* @__PURE__ */ (() =>
  record(
    { ...labelFields, kind: oneOf('text') },
    {
      ...askingFields,
      ...computedField,
      /** `short` where it is not given; `long` takes paragraphs. */
      format: oneOf('short', 'long', 'phone', 'email'),
      /** Most characters. */
      maxLength: count,
    },
  ))();

/** A question that is answered in words (câu hỏi chữ). */
export interface TextQuestion extends InferShape<typeof textShape> {}

/** The most characters that a text may have. */
export function lengthOf(question: TextQuestion): number {
  return question.maxLength ?? limits.textLength;
}

/** A text has room for something. */
export function textFindings(question: TextQuestion, path: Path): readonly Finding[] {
  return roomFindings(question, lengthOf(question), [...path, 'maxLength']);
}

/** Halves of surrogate pairs and the mark of a character that was lost. */
const neverPlain = '\\uD800-\\uDFFF\\uFFFD';

/** Most texts: they begin with something, and none of their characters is broken or in doubt. Two looks instead of four. */
const plainText = /* @__PURE__ */ new RegExp(
  `^[^${blankCharacters}${neverPlain}][^${hiddenCharacters}${neverPlain}]*$`,
);

/** Looks plausible for its format. */
const plausible = {
  phone: /^[+()\d .-]{8,25}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
} as const;

const doubts = { phone: 'report/doubtful-phone', email: 'report/doubtful-email' } as const;

/** A text that is not blank, within its length; what looks wrong in it is a doubt. */
export function textCheck(question: TextQuestion): Check {
  const name = nameOf(question);
  const words = wordsCheck(name, lengthOf(question));
  const { format = 'short' } = question;
  if (format === 'short' || format === 'long') return words;
  return (value) => {
    const fault = words(value);
    if (fault !== null || plausible[format].test(value as string)) return fault;
    return problem(doubts[format], { ...name, found: shortText(value) });
  };
}

/** The check of words under a name. */
function wordsCheck(name: QuestionName, maximum: number): Check {
  return (value) => {
    if (typeof value !== 'string') return typeProblem(name, 'report/not-text', value);
    if (value.length <= maximum && plainText.test(value) && !isLegacyText(value)) return null;
    if (isBlank(value)) return problem('report/answer-blank', name);
    if (!isWithin(value, maximum)) return problem('report/text-too-long', { ...name, maximum });
    if (!isWellFormed(value)) return brokenCharacter(name);
    return doubtfulCharacters(name, value);
  };
}

/** The shape of a text in JSON Schema. */
export function textJsonSchema(question: TextQuestion): JsonSchema {
  return text(true, lengthOf(question));
}

/** A text in a rule: any words. */
export function textRuleType(): ValueType {
  return { type: 'text', choices: null };
}

/** A text as typed: its characters composed, without the blanks around it. */
export function readText(_question: unknown, raw: string): Result<string> {
  return success(composed(raw).trim());
}

/** What is far beyond any answer's length stays as it is: the validator refuses it, and composing it takes long. */
export function composed(text: string): string {
  return text.length > 4 * limits.textLength ? text : text.normalize('NFC');
}
