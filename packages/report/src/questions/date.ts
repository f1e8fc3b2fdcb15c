import type { CivilDate, Result } from '@chiendich/core';
import { failure, isCivilDate, parseDate, success } from '@chiendich/core';
import { inputFinding } from '../input/findings.ts';
import { withPlainDigits } from '../input/plain-digits.ts';
import type { TypedPlace } from '../input/typed-place.ts';
import type { ValueType } from '../rules/value-type.ts';
import type { LocalizedLabel } from '../template/label.ts';
import { shortText } from '../unknown-value.ts';
import type { Check } from '../validate/checks.ts';
import { fieldName, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';

/** A day as an ISO date. */
export function dateCheck(part: LocalizedLabel): Check {
  const name = fieldName(part);
  const seen = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return typeProblem(name, 'report/not-a-date', value);
    if (seen.has(value)) return null;
    if (!isCivilDate(value)) return typeProblem(name, 'report/not-a-date', value);
    if (seen.size < rememberedDays) seen.add(value);
    return null;
  };
}

/** The reports of a campaign name the same few days again and again; looking one up is cheaper than reading it. */
const rememberedDays = 400;

/** `format` is a promise that validators may skip; the pattern keeps at least the form, and the year 0000 out. */
export const day: JsonSchema = { type: 'string', format: 'date', pattern: '^(?!0000)\\d{4}-\\d{2}-\\d{2}$' };

/** The shape of a day in JSON Schema. */
export function dateJsonSchema(): JsonSchema {
  return day;
}

/** A day in a rule. */
export function dateRuleType(): ValueType {
  return { type: 'date' };
}

/** A day as typed; the year may come from the period, with a warning. */
export function readDay(question: LocalizedLabel, raw: string, { year, path }: TypedPlace): Result<string> {
  const name = fieldName(question);
  const found = shortText(raw);
  const withYear = dayOf(raw);
  if (withYear !== null) return success(withYear);
  const date = year === undefined ? null : dayOf(raw, year);
  if (date === null) return failure([inputFinding('report/input-not-a-date', { ...name, found }, { path })]);
  return success(date, [inputFinding('report/input-year-assumed', { ...name, found, date }, { path })]);
}

/** The day that a text names for certain; null for a month, a guess or nothing. */
export function dayOf(text: string, year?: number): CivilDate | null {
  const parsed = parseDate(withPlainDigits(text), year === undefined ? {} : { year });
  return parsed !== null && parsed.fuzzy !== true && isCivilDate(parsed.date) ? parsed.date : null;
}
