import type { Finding } from '@chiendich/core';
import { formatDate, formatNumber, isCivilDate } from '@chiendich/core';
import type { QuestionKind } from '@chiendich/report';
import type { Lists } from '@chiendich/report/validate';
import { readTyped } from '@chiendich/report/validate';
import type { Answer } from '../form-answers.ts';
import type { ColumnDefinition, FieldDefinition } from '../form-definition.ts';
import type { FieldRecord, Records } from './records.ts';

/** What a typed text comes to: an answer, or none yet. `findings` are about the writing, doubt or fault. */
export interface ReadText {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
}

/** Reads what a person typed into a field, as every way into a report reads it. */
export type TextReader = (record: FieldRecord, typed: string) => ReadText;

/**
 * Reads typed texts: Vietnamese writing of numbers and dates in either language of the form. A text that cannot be read has no
 * answer; the field keeps the text.
 */
export function textReader(
  { fields }: Pick<Records, 'fields'>,
  { lists, year }: { readonly lists: Lists; readonly year: number },
): TextReader {
  return ({ definition, cell }, typed) => {
    const { question } = definition;
    const above = question.kind === 'choice' ? (question.parent ?? '') : '';
    const parent = (cell?.row.cells.get(above) ?? fields.get(above))?.answer;
    const read = readTyped(question, typed, {
      ...{ unit: definition.unit, year, lists },
      parent: typeof parent === 'string' ? parent : undefined,
    });
    return { answer: read.ok ? read.value : null, findings: read.findings };
  };
}

/** How the answers of a kind stand in its input. */
interface Writing {
  readonly shown: (answer: string) => string;
  /** Whether the text stays as it was typed until the person leaves, though it is an answer. */
  readonly isKept: boolean;
}

const asWritten: Writing = { shown: (answer) => answer, isKept: false };

const writings: Readonly<Record<QuestionKind, Writing>> = {
  text: { ...asWritten, isKept: true },
  choice: asWritten,
  yesNo: asWritten,
  files: asWritten,
  number: { ...asWritten, isKept: true },
  date: { shown: (answer) => (isCivilDate(answer) ? formatDate(answer, 'short') : answer), isKept: true },
};

/** An answer as an input shows it: Vietnamese writing of numbers and dates, whatever the language of the form. */
export function textOfAnswer({ kind }: { readonly kind: QuestionKind }, answer: Answer): string {
  if (typeof answer === 'number') return Number.isFinite(answer) ? formatNumber(answer) : String(answer);
  if (typeof answer === 'boolean') return String(answer);
  return typeof answer === 'string' ? writings[kind].shown(answer) : '';
}

/** The text to keep beside an answer; null where the answer says all. A text keeps the blanks around it until it is left. */
export function keptText(
  { kind }: FieldDefinition | ColumnDefinition,
  text: string,
  { answer }: ReadText,
): string | null {
  if (text === '') return null;
  if (kind === 'text' && text === answer) return null;
  return writings[kind].isKept || answer === null ? text : null;
}
