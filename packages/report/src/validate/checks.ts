import type { Finding, LocalizedText } from '@chiendich/core';
import { isWellFormed } from '@chiendich/core';
import type { LocalizedLabel } from '../template/label.ts';
import { foundText, isRecord } from '../unknown-value.ts';
import { isBlank } from './blank-text.ts';
import { reportFinding } from './findings.ts';
import { limits } from './limits.ts';

/** @inline */
export type Path = readonly (string | number)[];

/**
 * What is wrong with a value, as a finding once its place is known.
 *
 * @inline
 */
export type Problem = (path: Path) => Finding;

/** The problem of one value; null when nothing is wrong. */
export type Check = (value: unknown) => Problem | null;

/**
 * What a question is called in a sentence: its code, and the label that stands on the paper.
 *
 * @inline
 */
export interface QuestionName {
  /** For programs; a sentence does not show it. */
  readonly code: string;
  /** What a sentence calls it. */
  readonly label: LocalizedText;
}

export function nameOf(part: LocalizedLabel): QuestionName {
  return { code: part.code, label: part.label };
}

/** The finding of a code, once its place is known; `within` leads from the answer to a part of it. */
export function problem<Code extends Parameters<typeof reportFinding>[0]>(
  code: Code,
  params: Parameters<typeof reportFinding<Code>>[1],
  within: Path = [],
): Problem {
  return (path) => reportFinding(code, params, { path: [...path, ...within] });
}

/** The problem of a text with half a surrogate pair: it has no form in UTF-8 and can be neither sent nor kept. */
export function brokenCharacter(name: QuestionName): Problem {
  return problem('report/broken-character', name);
}

/** Whether a text has at most `maximum` characters, counted as JSON Schema counts: by code points. */
export function isWithin(text: string, maximum: number): boolean {
  if (text.length <= maximum) return true;
  return text.length <= 2 * maximum && [...text].length <= maximum;
}

/** Most ids: one look instead of three. */
const plainId = /^[!-~]+$/;

/** A text that may name something: not blank, of a length that is kept, well-formed. */
export function isId(value: unknown): value is string {
  if (typeof value !== 'string' || !isWithin(value, limits.idLength)) return false;
  return plainId.test(value) || (!isBlank(value) && isWellFormed(value));
}

export function typeProblem(
  name: QuestionName,
  code:
    | 'report/not-text'
    | 'report/not-a-date'
    | 'report/not-a-figure'
    | 'report/not-a-list'
    | 'report/not-yes-or-no',
  value: unknown,
): Problem {
  return problem(code, { ...name, found: foundText(value) });
}

/** Whether a value looks like an answer without a value: it names a state. */
export function hasState(value: unknown): value is { readonly state: unknown; readonly reason?: unknown } {
  return typeof value === 'object' && value !== null && 'state' in value && isRecord(value);
}

/** Whether an answer is one without a value, of sound shape. */
function isAbsentAnswer(value: unknown): boolean {
  if (!hasState(value)) return false;
  const { state, reason } = value;
  for (const key of Object.keys(value)) {
    if (key !== 'state' && key !== 'reason' && value[key as 'state'] !== undefined) return false;
  }
  const reasonFits =
    typeof reason === 'string' && isWithin(reason, limits.reasonLength) && isWellFormed(reason);
  if (state === 'missing') return reasonFits && !isBlank(reason);
  return state === 'notApplicable' && (reason === undefined || reasonFits);
}

/** The check of an answer without a value: missing needs its reason and is doubted, not applicable is neither. */
export function absentProblem(
  name: QuestionName,
  value: { readonly state: unknown; readonly reason?: unknown },
): Problem | null {
  if (value === unreadPlace) return null;
  const { state, reason } = value;
  if (isAbsentAnswer(value)) {
    return state === 'missing' ? problem('report/answer-missing', { ...name, reason: String(reason) }) : null;
  }
  if (typeof reason === 'string' && !isWellFormed(reason)) return brokenCharacter(name);
  if (state === 'missing' && (reason === undefined || (typeof reason === 'string' && isBlank(reason))))
    return problem('report/reason-required', name);
  return problem('report/not-an-answer', { ...name, found: foundText(value) });
}

/** Stands in a report in the place of what was typed and could not be read: that is found already, and is to be found once. */
export const unreadPlace = { state: 'unread' } as const;

/** Whether something is rows by the names that a template gives: not a state, which says why there is no value. */
export function isRowsByName(answer: unknown): answer is Readonly<Record<string, unknown>> {
  return isRecord(answer) && typeof answer.state !== 'string';
}
