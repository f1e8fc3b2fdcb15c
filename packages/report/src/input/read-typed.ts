import type { CivilDate, Finding, LocalizedText, Result } from '@chiendich/core';
import { failure, isCivilDate, normaliseText, parseDate, sameText, success } from '@chiendich/core';
import type { NumericAnswer, TableAnswer } from '../report.ts';
import type {
  HeaderFact,
  Indicator,
  LocalizedLabel,
  NarrativePart,
  TableColumn,
} from '../template/template.ts';
import { expectedFigure, expectedText, isRecord, shortText } from '../unknown-value.ts';
import { fieldName } from '../validate/checks.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { inputFinding } from './findings.ts';
import { readFigureNumber, readFigureText, withPlainDigits } from './read-figure.ts';

/** A part of a template that asks for one answer. */
export type AnswerField = Indicator | TableColumn | HeaderFact | NarrativePart;

/** What helps to read an answer for a form. */
export interface ReadTypedOptions {
  /** How the figure's own measure unit is written; null when its code is all there is. */
  readonly unit: LocalizedText | null;
  /** For a date that names no year. */
  readonly year?: number | undefined;
  readonly path?: readonly (string | number)[] | undefined;
}

/**
 * Reads one answer as `readAnswer` does (đọc giá trị đã nhập), for those who know how the unit of the figure is written:
 * a form carries it, and needs no table of units.
 */
export function readTyped(field: AnswerField, raw: unknown, options: ReadTypedOptions): Result<TableAnswer> {
  const place = { path: options.path ?? [] };
  if (raw === null || raw === undefined) return success(null);
  if (typeof raw === 'string') {
    if (raw.trim() === '') return success(null);
    if ('number' in field) return readFigureText(field, raw, options.unit, place);
    return readText(field, raw, options.year, place);
  }
  if ('number' in field && typeof raw === 'number') return readFigureNumber(field, raw, place);
  if ('number' in field && isRecord(raw) && typeof raw.state === 'string')
    return success(raw as NumericAnswer);
  if (typeof raw === 'number' && isPlainText(field)) return success(String(raw));
  const params = { expected: 'number' in field ? expectedFigure : expectedText, found: shortText(raw) };
  return failure([inputFinding('report/input-not-read', params, place)]);
}

type WordField = Exclude<AnswerField, Indicator | { readonly kind: 'number' }>;

function isPlainText(field: AnswerField): boolean {
  return !('number' in field) && (!('kind' in field) || (field.kind !== 'date' && field.kind !== 'choice'));
}

interface Place {
  readonly path: readonly (string | number)[];
}

function readText(field: WordField, raw: string, year: number | undefined, place: Place): Result<string> {
  if ('kind' in field && field.kind === 'date') return readDay(field, raw, year, place);
  if ('kind' in field && field.kind === 'choice') return readChoice(field, raw, place);
  return success(composed(raw));
}

/** What is far beyond any answer's length stays as it is: the validator refuses it, and composing it takes long. */
export function composed(text: string): string {
  return text.length > 4 * limits.textLength ? text : text.normalize('NFC');
}

function readDay(field: LocalizedLabel, raw: string, year: number | undefined, place: Place): Result<string> {
  const name = fieldName(field);
  const found = shortText(raw);
  const withYear = dayOf(raw);
  if (withYear !== null) return success(withYear);
  const date = year === undefined ? null : dayOf(raw, year);
  if (date === null) return failure([inputFinding('report/input-not-a-date', { ...name, found }, place)]);
  return success(date, [inputFinding('report/input-year-assumed', { ...name, found, date }, place)]);
}

/** The day that a text names for certain; null for a month, a guess or nothing. */
export function dayOf(text: string, year?: number): CivilDate | null {
  const parsed = parseDate(withPlainDigits(text), year === undefined ? {} : { year });
  return parsed !== null && parsed.fuzzy !== true && isCivilDate(parsed.date) ? parsed.date : null;
}

function readChoice(
  field: LocalizedLabel & { readonly choices: readonly LocalizedLabel[] },
  raw: string,
  place: Place,
): Result<string> {
  const text = normaliseText(raw);
  const choice =
    field.choices.find(({ code }) => code === text) ??
    field.choices.find(({ label }) => sameText(label.vi, text) || sameText(label.en, text));
  if (choice !== undefined) return success(choice.code);
  const expected = field.choices.map(({ label }) => label);
  const fault: Finding = reportFinding(
    'report/not-a-choice',
    { ...fieldName(field), found: shortText(raw), expected },
    place,
  );
  return failure([fault]);
}
