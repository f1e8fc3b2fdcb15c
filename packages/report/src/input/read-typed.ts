import type { LocalizedText, Result } from '@chiendich/core';
import { failure, foldTone, normaliseText, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { readChoice, readEntries } from '../questions/choice.ts';
import { readDay } from '../questions/date.ts';
import { invisibleCharacter } from '../questions/doubtful-characters.ts';
import { readNumber, readNumberCell } from '../questions/number-typed.ts';
import { readStateWords } from '../questions/number-words.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { readText } from '../questions/text.ts';
import { readYesNo, readYesNoCell } from '../questions/yes-no.ts';
import type { QuestionAnswer } from '../report.ts';
import { expected, foundText, isRecord, shortText } from '../unknown-value.ts';
import { nameOf } from '../validate/checks.ts';
import { limits } from '../validate/limits.ts';
import { isBlankAnswer, takesList } from './blank-answer.ts';
import { inputFinding } from './findings.ts';
import type { TypedPlace } from './typed-place.ts';

/**
 * What helps to read an answer.
 *
 * @inline
 */
export interface ReadTypedOptions extends Omit<TypedPlace, 'path'> {
  /** Stands in the findings; empty by default. */
  readonly path?: readonly (string | number)[] | undefined;
}

type Raw<Value> = [raw: Value, place: TypedPlace];

const notTyped = (_question: unknown, raw: unknown, place: TypedPlace) => unread(raw, expected.files, place);

/** A typed text, by the kind of its question. */
const texts: QuestionFace<Result<QuestionAnswer>, Raw<string>> = {
  number: readNumber,
  text: readText,
  date: readDay,
  yesNo: readYesNo,
  choice: readChoice,
  files: notTyped,
};

const asWords = (_question: unknown, raw: number, place: TypedPlace) =>
  Number.isFinite(raw) ? success(String(raw)) : unread(raw, expected.text, place);

/** A number of a workbook's cell, by the kind of its question. */
const numbers: QuestionFace<Result<QuestionAnswer>, Raw<number>> = {
  number: readNumberCell,
  text: asWords,
  date: (_question, raw, place) => unread(raw, expected.date, place),
  yesNo: readYesNoCell,
  choice: (question, raw, place) => readChoice(question, String(raw), place),
  files: notTyped,
};

/** What a question of each kind expects. */
const wanted: Readonly<Record<Question['kind'], LocalizedText>> = {
  number: expected.figure,
  text: expected.text,
  date: expected.date,
  yesNo: expected.yesNo,
  choice: expected.text,
  files: expected.files,
};

/**
 * Reads one answer as it was typed (đọc giá trị đã nhập); null for a blank. What is an answer already, as a program or a
 * draft holds it, is taken as it is, for the validator to look at.
 *
 * | typed | figure |
 * |---|---|
 * | `1.234,5` · `12 tấn` | the number, in the figure's own unit; `500 kg` for tonnes is converted, with an info finding |
 * | `1,2 triệu`, `50tr`, `15 tỷ` for đồng | 1200000 …, with an info finding; for other units a failure |
 * | `1,250` | with three decimals or more 1.25, with both readings in a warning; else a failure with a suggestion |
 * | `không`, `không có` | 0, with an info finding |
 * | `chưa có số liệu`, `đang tổng hợp`, `không thống kê được` | missing, with what was typed as its reason |
 * | `-` | missing, with a warning: it may mean none |
 * | `không áp dụng`, `không thuộc địa bàn`, `không phát sinh` | not applicable |
 * | `không tổ chức`, `x`, `…` | a failure: none, missing or not applicable is for the writer to say |
 * | `hơn 600`, `1.23.456`, `12 m³` for tonnes | a failure that says why |
 *
 * Where a day, yes or no, or a choice is asked for, words that name the data (`chưa có số liệu`, `không áp dụng`) are those states
 * too; of a text they may be the answer. Several choices are a list of codes or words, or a text with `;` between them; a list of
 * nothing but blanks is one.
 *
 * A value that could be read in two ways comes with a finding; a failure has no value.
 */
export function readTyped(
  question: Question,
  raw: unknown,
  options: ReadTypedOptions,
): Result<QuestionAnswer | null> {
  expectArgument(question, 'report/not-a-question', 'readTyped(question, …)');
  expectArgument(options, 'report/not-read-options', 'readTyped(…, options)');
  const place: TypedPlace = { ...options, path: options.path ?? [] };
  if (isBlankAnswer(question, raw)) return success(null);
  if (typeof raw === 'string') return readWords(question, raw, place);
  if (typeof raw === 'number') return byKind(numbers, question, raw, place);
  if (question.kind === 'choice' && takesList(question) && isListOfWords(raw))
    return readEntries(question, raw, place);
  return isAnswerOfKind(question, raw)
    ? success(raw as QuestionAnswer)
    : unread(raw, wanted[question.kind], place);
}

/** A typed text: a value of its kind, else a state that words say; what nobody sees in it is doubted. */
function readWords(question: Question, raw: string, place: TypedPlace): Result<QuestionAnswer> {
  const read = byKind(texts, question, raw, place);
  if (question.kind === 'text' || question.kind === 'files') return read;
  const stated = read.ok || question.kind === 'number' ? read : (readState(question, raw, place) ?? read);
  const hidden = stated.ok ? invisibleCharacter(nameOf(question), raw) : null;
  return stated.ok && hidden !== null
    ? success(stated.value, [...stated.findings, hidden(place.path)])
    : stated;
}

/** The state that words say where a value of the kind is asked for; null where they say none. */
function readState(question: Question, raw: string, { path }: TypedPlace): Result<QuestionAnswer> | null {
  if (raw.length > limits.reasonLength) return null;
  const reason = normaliseText(raw);
  const state = readStateWords(foldTone(reason));
  if (state === null) return null;
  const code = state === 'missing' ? 'report/input-missing' : 'report/input-not-applicable';
  return success({ state, reason }, [
    inputFinding(code, { ...nameOf(question), found: shortText(reason) }, { path }),
  ]);
}

/** Several choices typed one by one, blanks among them; what else a list holds is for the validator to look at. */
function isListOfWords(raw: unknown): raw is readonly string[] {
  return Array.isArray(raw) && raw.every((each) => typeof each === 'string');
}

/** Whether a value that is neither text nor number may stand for an answer. */
function isAnswerOfKind(question: Question, raw: unknown): boolean {
  if (isRecord(raw)) return typeof raw.state === 'string';
  if (typeof raw === 'boolean') return question.kind === 'yesNo';
  return Array.isArray(raw) && takesList(question);
}

function unread(raw: unknown, expectedWords: LocalizedText, { path }: TypedPlace): Result<never> {
  return failure([
    inputFinding('report/input-not-read', { expected: expectedWords, found: foundText(raw) }, { path }),
  ]);
}
