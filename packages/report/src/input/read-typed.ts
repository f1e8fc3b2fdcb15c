import type { LocalizedText, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { readChoice } from '../questions/choice.ts';
import { readDay } from '../questions/date.ts';
import { readNumber, readNumberCell } from '../questions/number-typed.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { readText } from '../questions/text.ts';
import type { NumericAnswer, TableAnswer } from '../report.ts';
import { expectedFigure, expectedText, isRecord, shortText } from '../unknown-value.ts';
import { inputFinding } from './findings.ts';
import type { TypedPlace } from './typed-place.ts';

/** A part of a template that asks for one answer. */
export type AnswerField = Question;

/** What helps to read an answer for a form. */
export interface ReadTypedOptions {
  /** How the figure's own measure unit is written; null when its code is all there is. */
  readonly unit: LocalizedText | null;
  /** For a date that names no year. */
  readonly year?: number | undefined;
  /** Stands in the findings; empty by default. */
  readonly path?: readonly (string | number)[] | undefined;
}

type Place = [place: TypedPlace];
type Raw<Value> = [raw: Value, ...Place];

/** A typed text, by the kind of its question. */
const texts: QuestionFace<Result<TableAnswer>, Raw<string>> = {
  number: readNumber,
  text: readText,
  date: readDay,
  choice: readChoice,
  phone: readText,
  email: readText,
};

const asWords = (_question: unknown, raw: number) => success(String(raw));
const noNumber = (_question: unknown, raw: number, place: TypedPlace) => unread(raw, expectedText, place);

/** A number of a workbook's cell, by the kind of its question. */
const numbers: QuestionFace<Result<TableAnswer>, Raw<number>> = {
  number: readNumberCell,
  text: asWords,
  date: noNumber,
  choice: noNumber,
  phone: asWords,
  email: asWords,
};

const noState = (_question: unknown, raw: unknown, place: TypedPlace) => unread(raw, expectedText, place);

/** What is neither text nor number, by the kind of its question: a figure may be in one of its two states. */
const others: QuestionFace<Result<TableAnswer>, Raw<unknown>> = {
  number: (_question, raw, place) =>
    isRecord(raw) && typeof raw.state === 'string'
      ? success(raw as NumericAnswer)
      : unread(raw, expectedFigure, place),
  text: noState,
  date: noState,
  choice: noState,
  phone: noState,
  email: noState,
};

/**
 * Reads one answer as `readAnswer` does (đọc giá trị đã nhập), for those who know how the unit of the figure is written:
 * a form carries it, and needs no table of units.
 */
export function readTyped(field: AnswerField, raw: unknown, options: ReadTypedOptions): Result<TableAnswer> {
  expectArgument(field, 'report/not-a-field', 'readTyped(field, …)');
  expectArgument(options, 'report/not-read-options', 'readTyped(…, options)');
  const place = { ...options, path: options.path ?? [] };
  if (raw === null || raw === undefined) return success(null);
  if (typeof raw === 'string') return raw.trim() === '' ? success(null) : byKind(texts, field, raw, place);
  return typeof raw === 'number' ? byKind(numbers, field, raw, place) : byKind(others, field, raw, place);
}

function unread(raw: unknown, expected: LocalizedText, { path }: TypedPlace): Result<never> {
  return failure([inputFinding('report/input-not-read', { expected, found: shortText(raw) }, { path })]);
}
