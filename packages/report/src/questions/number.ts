import type { Finding } from '@chiendich/core';
import { largestAtScale, leastAtScale, scaledOfNumber } from '@chiendich/core';
import { count, type InferShape, number, oneOf, record } from '@chiendich/core/shape';
import { numberAggregations } from '../aggregations/aggregation-traits.ts';
import { numberOf } from '../rules/number-type.ts';
import type { ValueType } from '../rules/value-type.ts';
import { templateFinding } from '../template/findings.ts';
import { filled, labelFields } from '../template/label.ts';
import { measureUnitOf } from '../template/measure-unit.ts';
import { shortNumber } from '../unknown-value.ts';
import type { Check, Path } from '../validate/checks.ts';
import { nameOf, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { askingFields, computedField } from './asking.ts';
import type { TemplateParts } from './template-parts.ts';

/** The shape of a number question. */
export const numberShape = /* @__PURE__ */ (() =>
  record(
    {
      ...labelFields,
      kind: oneOf('number'),
      /** What its numbers count: code of a measure unit, of the common table or of the template's own. */
      unit: filled,
      /** How its numbers make that of a table's column and of the level above. */
      aggregation: oneOf(...numberAggregations),
    },
    {
      ...askingFields,
      ...computedField,
      /** How many decimals it holds, exactly; whole numbers where it is not given. */
      scale: count,
      /** Inclusive; by default the least number that is held exactly. */
      minimum: number,
      /** Inclusive; by default the largest number that is held exactly. */
      maximum: number,
      /**
       * What an absent number means when reports are added up. `skip`, the default: totals leave it out and completeness says
       * so; `zero`: it counts as none, by decision of the template; `block`: the total is not known while one is absent.
       */
      whenMissing: oneOf('skip', 'zero', 'block'),
      /** Code of the number by which a weighted mean is weighed. */
      weight: filled,
      /** "Trong đó": the number of which this is a part; a part never exceeds its whole. */
      partOf: filled,
    },
  ))();

/** A question that is answered with a number: a figure of the report (chỉ tiêu). */
export interface NumberQuestion extends InferShape<typeof numberShape> {}

/** The most decimals that a figure may have. */
const maximumScale = 6;

/** How many decimals a figure may have. */
export function scaleOf({ scale = 0 }: Pick<NumberQuestion, 'scale'>): number {
  return scale;
}

/** The least and the largest number that a figure takes: its own bounds, within what is exact at its scale. */
export function boundsOf({
  scale,
  minimum,
  maximum,
}: Pick<NumberQuestion, 'scale' | 'minimum' | 'maximum'>): {
  readonly minimum: number;
  readonly maximum: number;
} {
  const range = largestAtScale(scale ?? 0);
  return { minimum: Math.max(minimum ?? -range, -range), maximum: Math.min(maximum ?? range, range) };
}

/** What a figure says of itself: its measure unit is declared, and some number has its decimals and its bounds. */
export function numberFindings(
  question: NumberQuestion,
  path: Path,
  { template }: TemplateParts,
): readonly Finding[] {
  const { code, unit, scale = 0 } = question;
  const found: Finding[] = [];
  if (measureUnitOf(unit, template) === null) {
    found.push(templateFinding('report/template-unknown-unit', { code, unit }, { path: [...path, 'unit'] }));
  }
  if (scale > maximumScale) {
    const params = { code, scale, maximum: maximumScale };
    return [...found, templateFinding('report/template-scale', params, { path: [...path, 'scale'] })];
  }
  return [...found, ...rangeFindings(question, path)];
}

function rangeFindings(question: NumberQuestion, path: Path): readonly Finding[] {
  const { code, minimum, maximum, scale = 0 } = question;
  const { minimum: lowest, maximum: highest } = boundsOf(question);
  if (lowest > highest) {
    const bounds = { minimum: minimum ?? lowest, maximum: Math.min(maximum ?? highest, highest) };
    return [templateFinding('report/template-range', { code, ...bounds }, { path })];
  }
  if ((leastAtScale(lowest, scale) ?? lowest) <= highest) return [];
  return [
    templateFinding(
      'report/template-empty-range',
      { code, minimum: lowest, maximum: highest, scale },
      { path },
    ),
  ];
}

/** A number within its bounds and decimals. */
export function numberCheck(question: NumberQuestion): Check {
  const name = nameOf(question);
  const scale = scaleOf(question);
  const { minimum, maximum } = boundsOf(question);
  return (value) => {
    if (typeof value !== 'number' || Number.isNaN(value))
      return typeProblem(name, 'report/not-a-figure', value);
    if (value >= minimum && value <= maximum) {
      if (scaledOfNumber(value, scale) !== null) return null;
      if (scale === 0) return problem('report/not-whole', { ...name, found: value });
      return problem('report/too-many-decimals', { ...name, found: value, scale });
    }
    const found = shortNumber(value);
    if (value < minimum) return problem('report/figure-too-small', { ...name, found, minimum });
    return problem('report/figure-too-large', { ...name, found, maximum });
  };
}

/** The shape of a figure in JSON Schema: a number within its bounds. Decimals travel beside it, as the vocabulary says. */
export function numberJsonSchema(question: NumberQuestion): JsonSchema {
  const scale = scaleOf(question);
  return {
    type: scale === 0 ? 'integer' : 'number',
    ...boundsOf(question),
    'x-chiendich-scale': scale,
    'x-chiendich-measure-unit': question.unit,
    ...(question.partOf === undefined ? {} : { 'x-chiendich-part-of': question.partOf }),
  };
}

/** A figure in a rule: a number of its measure unit. */
export function numberRuleType({ unit }: NumberQuestion): ValueType {
  return numberOf(unit);
}
