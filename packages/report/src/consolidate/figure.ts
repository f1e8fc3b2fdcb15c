import type { LocalizedText } from '@chiendich/core';
import type { Aggregation } from '../aggregations/aggregation-traits.ts';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { NumberQuestion } from '../questions/number.ts';
import { numberCheck, scaleOf } from '../questions/number.ts';
import type { Question } from '../questions/question.ts';
import type { YesNoQuestion } from '../questions/yes-no.ts';

export type Answers = Readonly<Record<string, unknown>>;

/**
 * Something that adds up over reports (chỉ tiêu tổng hợp): a number, how many say yes or choose an entry, a cell of a row that
 * the template names, or a column of rows of the reporter's own.
 */
export interface Figure {
  /** `code`; `code.entry` of a choice; `table.row.column` of a cell; `table.column` of a column. */
  readonly code: string;
  /** What a sentence and a paper call it. */
  readonly label: LocalizedText;
  /** Code of the item that it is taken from. */
  readonly item: string;
  /** Code of its measure unit; null where it counts answers. */
  readonly unit: string | null;
  readonly scale: number;
  readonly aggregation: Aggregation;
  readonly whenMissing: NonNullable<NumberQuestion['whenMissing']>;
  /** Code of the figure by which it is weighed; null where it is not. */
  readonly weight: string | null;
  /** Decimals of the column by which rows are weighed; 0 where each row weighs 1. */
  readonly weightScale: number;
  /** What answers say of it: a number, or what stands in its place. */
  readonly read: (answers: Answers) => unknown;
  /**
   * Of a column, the values of its rows one by one, where `read` gives a number; null where a weight is missing. Of
   * anything else null itself.
   */
  readonly rows: ((answers: Answers) => readonly WeighedValue[] | null) | null;
  /** Whether no report may give one below 0. */
  readonly isNeverNegative: boolean;
  /** Whether a number is one of its own: its decimals, its bounds. */
  readonly isNumber: (value: number) => boolean;
}

/** A value with what weighs it, 1 where nothing does. */
export interface WeighedValue {
  readonly value: number;
  readonly weight: number;
}

/** Where a figure is taken from. */
export type Source = Pick<Figure, 'code' | 'item' | 'read'>;

export function numberFigure(question: NumberQuestion, source: Source): Figure {
  const { label, unit, aggregation, whenMissing = 'skip', weight } = question;
  const check = numberCheck(question);
  return {
    ...source,
    label,
    unit,
    scale: scaleOf(question),
    aggregation,
    whenMissing,
    weight: aggregationTraits[aggregation].isWeighted ? (weight ?? null) : null,
    weightScale: 0,
    rows: null,
    isNeverNegative: (question.minimum ?? -1) >= 0,
    isNumber: (value) => check(value) === null,
  };
}

/** How many say yes, or how many of a hundred do. */
export function yesFigure(question: Pick<YesNoQuestion, 'label' | 'aggregation'>, source: Source): Figure {
  const counted = countFigure(question, { ...source, read: (answers) => yesAsNumber(source.read(answers)) });
  return question.aggregation === 'share' ? shareOf(counted) : counted;
}

/** Decimals of a share in percent. */
const shareScale = 2;

function shareOf(counted: Figure): Figure {
  return {
    ...counted,
    unit: 'percent',
    scale: shareScale,
    aggregation: 'share',
    read: (answers) => {
      const read = counted.read(answers);
      return typeof read === 'number' ? 100 * read : read;
    },
    isNumber: (value) => value === 0 || value === 100,
  };
}

export function countFigure({ label }: Pick<Question, 'label'>, source: Source): Figure {
  return {
    ...source,
    label,
    unit: null,
    scale: 0,
    aggregation: 'count',
    whenMissing: 'skip',
    weight: null,
    weightScale: 0,
    rows: null,
    isNeverNegative: true,
    isNumber: (value) => value === 0 || value === 1,
  };
}

function yesAsNumber(answer: unknown): unknown {
  return typeof answer === 'boolean' ? Number(answer) : typeof answer === 'number' ? String(answer) : answer;
}

export function chosenAsNumber(answer: unknown, entry: string): unknown {
  if (typeof answer === 'string') return Number(answer === entry);
  return Array.isArray(answer)
    ? Number(answer.includes(entry))
    : typeof answer === 'number'
      ? String(answer)
      : answer;
}

export function joined(whole: LocalizedText, part: LocalizedText): LocalizedText {
  return { vi: `${whole.vi} – ${part.vi}`, en: `${whole.en} – ${part.en}` };
}
