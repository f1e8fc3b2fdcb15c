import { canonicalJson, isJson, numberOfScaled, scaledOfNumber, sumScaled } from '@chiendich/core';
import type { Question } from '../questions/question.ts';
import type { AbsentAnswer, QuestionAnswer } from '../report.ts';
import { hasState } from '../validate/checks.ts';
import { limits } from '../validate/limits.ts';

/** One of the answers that become one. */
export interface JoinedPart {
  /** As the old report has it; undefined where it was not answered. */
  readonly answer: unknown;
  /** As the new question takes it. */
  readonly changed: QuestionAnswer | undefined;
  /** Whether the old version asked for it. */
  readonly asked: boolean;
}

/** What answers come to together. */
export interface Joined<Part> {
  /** Undefined where they come to no answer. */
  readonly answer: QuestionAnswer | undefined;
  /** Of figures, what a sum cannot do without. */
  readonly lacking: readonly Part[];
  /** What is not in the whole because something is lacking. */
  readonly lost: readonly Part[];
  /** Whether they are values that make no one answer. */
  readonly refused: boolean;
}

/**
 * Several answers as one: figures added, texts behind each other, choices and files together.
 *
 * | parts | figures | others |
 * |---|---|---|
 * | values | their sum | all of them |
 * | a value, one missing | missing, with its reason | the value |
 * | a value, one that was asked and not answered | not answered | the value |
 * | a value, one not applicable or not asked | the value | the value |
 * | missing, missing | missing, with both reasons | the same |
 * | all not applicable | not applicable | the same |
 */
export function joinAnswers<Part extends JoinedPart>(
  parts: readonly Part[],
  question: Question,
  separator: string,
): Joined<Part> {
  const answered = parts.filter(({ changed }) => changed !== undefined);
  const values = answered.flatMap(({ changed }) =>
    changed === undefined || stateOf(changed) !== null ? [] : [changed],
  );
  const isMissing = ({ changed }: Part) => stateOf(changed) === 'missing';
  const without = withoutValue(answered);
  const lacking =
    question.kind === 'number'
      ? parts.filter((part) => isMissing(part) || (part.changed === undefined && part.asked))
      : [];
  const nothing = { lacking: [], lost: [], refused: false };
  if (answered.length === 0) return { answer: undefined, ...nothing };
  if (lacking.length > 0) {
    const answer = answered.some(isMissing) ? without : undefined;
    const lost = answered.filter((part) => !isMissing(part));
    return { ...nothing, answer, lacking, lost };
  }
  if (values.length === 0) return { ...nothing, answer: without };
  const whole = together(values, question, separator);
  return { ...nothing, answer: whole ?? undefined, refused: whole === null };
}

function stateOf(answer: unknown): AbsentAnswer['state'] | null {
  if (!hasState(answer)) return null;
  return answer.state === 'missing' || answer.state === 'notApplicable' ? answer.state : null;
}

/** Missing where any is, else not applicable; with every reason, each once. */
function withoutValue(parts: readonly JoinedPart[]): AbsentAnswer | undefined {
  const states = (['missing', 'notApplicable'] as const).map((state) => ({
    state,
    answers: parts.flatMap(({ changed }) =>
      stateOf(changed) === state ? [changed as unknown as { readonly reason?: unknown }] : [],
    ),
  }));
  const strongest = states.find(({ answers }) => answers.length > 0);
  if (strongest === undefined) return undefined;
  const { state, answers } = strongest;
  const reasons = answers.flatMap(({ reason }) => (typeof reason === 'string' ? [reason] : []));
  const reason = short([...new Set(reasons)].join('; '));
  if (state === 'missing') return { state, reason };
  return reasons.length === 0 ? { state } : { state, reason };
}

/** A finding lists every reason whole where they are longer than one may be. */
function short(reason: string): string {
  const characters = [...reason];
  return characters.length <= limits.reasonLength
    ? reason
    : `${characters.slice(0, limits.reasonLength - 1).join('')}…`;
}

/** Null where values make no one answer. */
function together(
  values: readonly QuestionAnswer[],
  question: Question,
  separator: string,
): QuestionAnswer | null {
  if (question.kind === 'number') return sumOf(values);
  if (question.kind === 'text')
    return values.every((value) => typeof value === 'string') ? values.join(separator) : null;
  if (question.kind === 'files' || (question.kind === 'choice' && question.many === true))
    return values.every(Array.isArray) ? (distinct(values.flat()) as unknown as QuestionAnswer) : null;
  const different = distinct(values);
  return different.length === 1 ? (different[0] as QuestionAnswer) : null;
}

/** The exact sum, at the least number of decimals that holds every part, so that large numbers fit. */
function sumOf(values: readonly QuestionAnswer[]): number | null {
  for (let scale = 0; scale <= 6; scale += 1) {
    const scaled = values.map((value) => (typeof value === 'number' ? scaledOfNumber(value, scale) : null));
    if (scaled.some((each) => each === null)) continue;
    const sum = sumScaled(scaled as readonly number[]);
    return sum === null ? null : numberOfScaled(sum, scale);
  }
  return null;
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [isJson(value) ? canonicalJson(value) : value, value])).values()];
}
