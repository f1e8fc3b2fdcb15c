import type { LocalizedText } from '@chiendich/core';
import { nearestAtScale } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { scaleOf } from '../questions/number.ts';
import type { Question } from '../questions/question.ts';
import type { QuestionAnswer } from '../report.ts';
import { inputsOf } from '../rules/dependencies.ts';
import type { RuleValue, WithinRow } from '../rules/evaluate.ts';
import { ruleValue } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';
import type { ReadAnswer, RuleReader } from '../rules/rule-reader.ts';
import { notAskedAnswer, unreadAnswer } from '../rules/rule-reader.ts';
import { limits } from '../validate/limits.ts';

/** What a computed answer is made of. */
interface Computation {
  /** What its rule comes to. */
  readonly value: RuleValue;
  /** Whether the report must answer it. */
  readonly required: boolean;
  /** What the rule reads, as it stands. */
  readonly inputs: readonly { readonly label: LocalizedText; readonly answer: ReadAnswer | undefined }[];
}

/**
 * A computed answer, with what its rule left out because it is not asked.
 *
 * @inline
 */
export interface Computed {
  /** What the rule comes to; undefined where that is nothing that can be answered, `unreadAnswer` where what it reads is in error. */
  readonly answer: QuestionAnswer | typeof unreadAnswer | undefined;
  /** What the inputs are called that a sum was made without. */
  readonly leftOut: readonly LocalizedText[];
}

/**
 * Where a computed answer is worked out.
 *
 * @inline
 */
export interface WorkedOutIn {
  /** How the rule reads the other answers. */
  readonly read: RuleReader;
  /** The row of a column's cell; null for a question. */
  readonly within: WithinRow | null;
  /** Whether the report must answer it. */
  readonly required: boolean;
  /** What an input is called: a code, or `table..column` for a column of the same row. */
  readonly labelOf: (code: string) => LocalizedText;
}

/** Works out the answer to a computed question (tính câu trả lời), with its state where it has no value. */
export function workOut(question: Question, rule: Rule, place: WorkedOutIn): Computed {
  expectArgument(question, 'report/not-a-question', 'workOut(question, …)');
  expectArgument(rule, 'report/not-a-rule', 'workOut(…, rule, …)');
  expectArgument(place, 'report/not-a-working-place', 'workOut(…, { read, within, required, labelOf })');
  return computedFrom(question, { rule, value: ruleValue(rule, place.read, place.within) }, place);
}

/** A rule with what it comes to. */
export interface ValuedRule {
  readonly rule: Rule;
  readonly value: RuleValue;
}

/** The answer of a rule that has a value and leaves nothing out, which most do; null for any other. */
export function plainAnswer(
  question: Question,
  { rule, value }: ValuedRule,
  read: RuleReader,
): Computed | null {
  if (value.state !== 'value') return null;
  const { answers, columns } = inputsOf(rule);
  if (columns.length > 0 || answers.some((code) => read.answer(code) === notAskedAnswer)) return null;
  return { answer: answerOf(question, value.value), leftOut: [] };
}

/** The answer that a rule comes to, with its state where it has no value. */
export function computedFrom(question: Question, { rule, value }: ValuedRule, place: WorkedOutIn): Computed {
  const { read, within, required, labelOf } = place;
  const { answers, columns } = inputsOf(rule);
  const inputs: Computation['inputs'] = [
    ...answers.map((code) => ({ label: labelOf(code), answer: read.answer(code) })),
    ...columns.flatMap(({ table, column }): Computation['inputs'] => {
      const label = labelOf(`${table}..${column}`);
      if (table === within?.table) return [{ label, answer: within.row[column] }];
      const rows = read.rows(table);
      if (rows === undefined || 'state' in rows) return [{ label, answer: rows }];
      const stated = rows.find((row) => reasonOf(row[column]) !== null);
      return stated === undefined ? [] : [{ label, answer: stated[column] }];
    }),
  ];
  const leftOut = inputs.filter(({ answer }) => answer === notAskedAnswer).map(({ label }) => label);
  return {
    answer: computedAnswer(question, { value, required, inputs }),
    leftOut: value.state === 'value' ? leftOut : [],
  };
}

/**
 * The answer to a computed question (câu trả lời được tính): the value of its rule, a number rounded half away from zero to
 * the decimals that the question holds.
 *
 * Without a value it takes the state of its inputs: not applicable; or missing, with what is missing as its reason. It is
 * undefined, as if it were not answered, where inputs are merely not answered and the report need not answer it.
 */
function computedAnswer(question: Question, { value, required, inputs }: Computation): Computed['answer'] {
  if (value.state === 'value') return answerOf(question, value.value);
  if (value.state === 'unread') return unreadAnswer;
  if (value.state === 'notApplicable') return { state: 'notApplicable' };
  const lacking = inputs.filter(({ answer }) => isLacking(answer));
  const isStated = lacking.some(({ answer }) => reasonOf(answer) !== null);
  return required || isStated ? { state: 'missing', reason: reasonOfAll(lacking) } : undefined;
}

function answerOf(
  question: Question,
  value: Extract<RuleValue, { readonly state: 'value' }>['value'],
): QuestionAnswer {
  if (typeof value !== 'number' || question.kind !== 'number') return value;
  return nearestAtScale(value, scaleOf(question));
}

function isLacking(answer: ReadAnswer | undefined): boolean {
  if (answer === undefined || answer === null || answer === '') return true;
  return typeof answer === 'object' && 'state' in answer && answer.state === 'missing';
}

function reasonOf(answer: ReadAnswer | undefined): string | null {
  return typeof answer === 'object' && answer !== null && 'state' in answer && answer.state === 'missing'
    ? answer.reason
    : null;
}

/** In Vietnamese: a reason is an answer of the report, whose language is that of its writer. */
function reasonOfAll(lacking: Computation['inputs']): string {
  if (lacking.length === 0) return 'Không tính được từ số liệu đã ghi';
  const parts = lacking.map(({ label, answer }) => {
    const reason = reasonOf(answer);
    return reason === null ? `“${label.vi}”` : `“${label.vi}” (${reason})`;
  });
  const text = `chưa có ${parts.join(', ')}`;
  return [...text].length <= limits.reasonLength
    ? text
    : `${[...text].slice(0, limits.reasonLength - 1).join('')}…`;
}

/** Whether an answer that is given is the one that is computed; reasons are words and may differ. */
export function isComputedAnswer(
  given: unknown,
  computed: QuestionAnswer | undefined,
  required: boolean,
): boolean {
  const state = stateIn(computed);
  if (computed === undefined) return given === undefined || stateIn(given) !== null;
  if (state !== null) return given === undefined ? !required : stateIn(given) === state;
  if (!Array.isArray(computed)) return given === computed;
  return (
    Array.isArray(given) &&
    given.length === computed.length &&
    computed.every((each, at) => each === given[at])
  );
}

function stateIn(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'state' in answer ? answer.state : null;
}
