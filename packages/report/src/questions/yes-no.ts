import type { Result } from '@chiendich/core';
import { failure, foldTone, success } from '@chiendich/core';
import { type InferShape, oneOf, record } from '@chiendich/core/shape';
import { inputFinding } from '../input/findings.ts';
import type { TypedPlace } from '../input/typed-place.ts';
import type { ValueType } from '../rules/value-type.ts';
import { labelFields } from '../template/label.ts';
import { shortText } from '../unknown-value.ts';
import type { Check } from '../validate/checks.ts';
import { nameOf, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { askingFields, computedField } from './asking.ts';

/** The shape of a yes-or-no question. */
export const yesNoShape = /* @__PURE__ */ (() =>
  record(
    { ...labelFields, kind: oneOf('yesNo') },
    {
      ...askingFields,
      ...computedField,
      /** What a total says: how many say yes, the default, or how many of a hundred who answer do. */
      aggregation: oneOf('count', 'share'),
    },
  ))();

/** A question that is answered with yes or no (câu hỏi có, không). A total counts those who say yes, or gives their share. */
export interface YesNoQuestion extends InferShape<typeof yesNoShape> {}

/** Yes or no. */
export function yesNoCheck(question: YesNoQuestion): Check {
  const name = nameOf(question);
  return (value) => (typeof value === 'boolean' ? null : typeProblem(name, 'report/not-yes-or-no', value));
}

/** The shape of yes or no in JSON Schema. */
export function yesNoJsonSchema(): JsonSchema {
  return { type: 'boolean' };
}

/** Yes or no in a rule: a condition. */
export function yesNoRuleType(): ValueType {
  return { type: 'truth' };
}

/** The two answers as the faces write them. */
export const yesNoWords = {
  true: { vi: 'Có', en: 'Yes' },
  false: { vi: 'Không', en: 'No' },
} as const;

/** Words typed for yes and for no. */
const typed = {
  true: /^(?:có|co|x|✓|✔|yes|y|true|đúng|1)$/u,
  false: /^(?:không(?: có)?|khong|k|ko|no|n|false|sai|0)$/u,
} as const;

/** Yes or no as typed. */
export function readYesNo(question: YesNoQuestion, raw: string, { path }: TypedPlace): Result<boolean> {
  const folded = foldTone(raw);
  if (typed.true.test(folded)) return success(true);
  if (typed.false.test(folded)) return success(false);
  return failure([
    inputFinding('report/input-not-yes-or-no', { ...nameOf(question), found: shortText(raw) }, { path }),
  ]);
}

/** Yes or no as a cell of a workbook holds it: 1 or 0. */
export function readYesNoCell(question: YesNoQuestion, raw: number, place: TypedPlace): Result<boolean> {
  return readYesNo(question, String(raw), place);
}
