import type { CivilDate, Result } from '@chiendich/core';
import { failure, isCivilDate, parseDate, success } from '@chiendich/core';
import { type InferShape, oneOf, record } from '@chiendich/core/shape';
import { inputFinding } from '../input/findings.ts';
import { withPlainDigits } from '../input/plain-digits.ts';
import type { TypedPlace } from '../input/typed-place.ts';
import type { ValueType } from '../rules/value-type.ts';
import type { LocalizedLabel } from '../template/label.ts';
import { labelFields } from '../template/label.ts';
import { shortText } from '../unknown-value.ts';
import type { Check, Problem, QuestionName } from '../validate/checks.ts';
import { nameOf, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { reference } from '../validate/json-schema.ts';
import { askingFields, computedField } from './asking.ts';

/** The shape of a date question. */
export const dateShape = /* @__PURE__ */ (() =>
  record({ ...labelFields, kind: oneOf('date') }, { ...askingFields, ...computedField }))();

/** A question that is answered with a day (câu hỏi ngày). */
export interface DateQuestion extends InferShape<typeof dateShape> {}

/** Years outside of these are days that exist and that no report means. */
const [firstYear, lastYear] = ['1900', '2100'];

/** A day as an ISO date; a year out of all reach is a doubt. */
export function dateCheck(question: LocalizedLabel): Check {
  const name = nameOf(question);
  const seen = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return typeProblem(name, 'report/not-a-date', value);
    if (seen.has(value)) return null;
    if (!isCivilDate(value)) return typeProblem(name, 'report/not-a-date', value);
    const doubt = yearProblem(name, value);
    if (doubt !== null) return doubt;
    if (seen.size < rememberedDays) seen.add(value);
    return null;
  };
}

/** A year that no report means; null for any other day. */
export function yearProblem(name: QuestionName, date: CivilDate): Problem | null {
  const isFar = date < firstYear || date > lastYear;
  return isFar ? problem('report/doubtful-year', { ...name, found: date }) : null;
}

/** The reports of a campaign name the same few days again and again; looking one up is cheaper than reading it. */
const rememberedDays = 400;

/** The shape of a day in JSON Schema. */
export function dateJsonSchema(): JsonSchema {
  return reference('day');
}

/** A day in a rule. */
export function dateRuleType(): ValueType {
  return { type: 'date' };
}

/** Furthest that a report may look ahead of its round with a year of two digits. */
const yearsAhead = 20;

/** The round is not always known; "99" is hardly a year to come, "49" may be one. */
const usualYear = 2030;

/** A day as typed; a year of two digits or none is completed, with a warning, and doubted where it lies far ahead. */
export function readDay(
  question: LocalizedLabel,
  raw: string,
  { year, path }: Pick<TypedPlace, 'year' | 'path'>,
): Result<CivilDate> {
  const name = nameOf(question);
  const found = shortText(raw);
  const certain = dayOf(raw);
  if (certain !== null) return success(certain);
  const short = shortYear(raw);
  if (short !== null) {
    const completed = inputFinding('report/input-short-year', { ...name, found, date: short }, { path });
    const isAhead = Number(short.slice(0, 4)) > (year ?? usualYear) + yearsAhead;
    const doubt = isAhead ? [problem('report/doubtful-year', { ...name, found: short })(path)] : [];
    return success(short, [completed, ...doubt]);
  }
  const date = year === undefined ? null : dayOf(raw, year);
  if (date === null) return failure([inputFinding('report/input-not-a-date', { ...name, found }, { path })]);
  return success(date, [inputFinding('report/input-year-assumed', { ...name, found, date }, { path })]);
}

/** The day that a text names for certain, a midnight behind it left aside; null for a month, a guess or nothing. */
function dayOf(text: string, year?: number): CivilDate | null {
  const parsed = parseDate(plainDay(text), year === undefined ? {} : { year });
  return parsed !== null && parsed.fuzzy !== true && isCivilDate(parsed.date) ? parsed.date : null;
}

/** A day with a year of two digits: `5/6/24`, `080724`. */
const shortYears = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$|^(\d{2})(\d{2})(\d{2})$/;

function shortYear(text: string): CivilDate | null {
  const [, day, , month, year, firstTwo, nextTwo, lastTwo] = shortYears.exec(plainDay(text)) ?? [];
  if (day !== undefined) return dayOf(`${day}/${month}/20${year}`);
  return firstTwo === undefined ? null : dayOf(`${firstTwo}/${nextTwo}/20${lastTwo}`);
}

/** A day of eight digits, or one that begins with its year: in the years that a report may mean each has one reading. */
const yearFirst = /^((?:19|20)\d\d)(?:([/.])(\d{1,2})\2(\d{1,2})|(0\d|1[0-2])(\d\d))$/;
const yearLast = /^(\d\d)(0\d|1[0-2])((?:19|20)\d\d)$/;

function plainDay(text: string): string {
  const plain = withPlainDigits(text)
    .trim()
    .replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, '');
  const [, firstYearOf, , month, day, monthDigits, dayDigits] = yearFirst.exec(plain) ?? [];
  if (firstYearOf !== undefined) return `${day ?? dayDigits}/${month ?? monthDigits}/${firstYearOf}`;
  return plain.replace(yearLast, '$1/$2/$3');
}
