import { fitsScale, isWellFormed } from '@chiendich/core';
import type { ValueType } from '../rules/value-type.ts';
import { isRecord, shortNumber } from '../unknown-value.ts';
import type { Check, FieldName, Problem } from '../validate/checks.ts';
import { brokenCharacter, fieldName, isWithin, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { object, text } from '../validate/json-schema.ts';
import { limits } from '../validate/limits.ts';
import { boundsOf, scaleOf } from './number-scale.ts';
import type { QuestionOf } from './question.ts';

/** A figure in its three states. */
export function numberCheck(question: QuestionOf<'number'>): Check {
  const name = fieldName(question);
  const scale = scaleOf(question.number);
  const { minimum, maximum } = boundsOf(question);
  return (value) => {
    if (typeof value !== 'number') return stateProblem(name, value);
    if (value >= minimum && value <= maximum) {
      if (fitsScale(value, scale)) return null;
      if (scale === 0) return problem('report/not-whole', { ...name, found: value });
      return problem('report/too-many-decimals', { ...name, found: value, scale });
    }
    if (Number.isNaN(value)) return typeProblem(name, 'report/not-a-figure', value);
    const found = shortNumber(value);
    if (value < minimum) return problem('report/figure-too-small', { ...name, found, minimum });
    return problem('report/figure-too-large', { ...name, found, maximum });
  };
}

/** A figure without a number: missing with its reason, or not applicable. */
function stateProblem(name: FieldName, value: unknown): Problem | null {
  if (!isRecord(value)) return typeProblem(name, 'report/not-a-figure', value);
  const { state, reason } = value;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const known = keys.every((key) => key === 'state' || key === 'reason');
  const reasonFits = typeof reason === 'string' && isWithin(reason, limits.reasonLength);
  if (known && reasonFits && !isWellFormed(reason)) return brokenCharacter(name);
  if (state === 'missing' && known && reasonFits && /\S/.test(reason)) {
    return problem('report/figure-missing', { ...name, reason });
  }
  if (state === 'notApplicable' && known && (reason === undefined || reasonFits)) return null;
  return typeProblem(name, 'report/not-a-figure', value);
}

/** The shape of a figure in JSON Schema: a number within its bounds, or one of the two states. */
export function numberJsonSchema(question: QuestionOf<'number'>): JsonSchema {
  return {
    anyOf: [
      {
        type: question.number.kind === 'integer' ? 'integer' : 'number',
        ...boundsOf(question),
      },
      object({ state: { const: 'missing' }, reason: text(true, limits.reasonLength) }),
      object({ state: { const: 'notApplicable' }, reason: text(false, limits.reasonLength) }, ['state']),
    ],
    'x-chiendich-scale': scaleOf(question.number),
    'x-chiendich-measure-unit': question.unit,
  };
}

/** A figure in a rule: a number of its measure unit. */
export function numberRuleType({ unit }: QuestionOf<'number'>): ValueType {
  return { type: 'number', unit };
}
