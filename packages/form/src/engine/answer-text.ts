import type { Finding } from '@chiendich/core';
import { formatDate, formatNumber, isCivilDate } from '@chiendich/core';
import type { ReportTemplate } from '@chiendich/report';
import { readTyped } from '@chiendich/report/validate';
import type { Answer } from '../form-answers.ts';
import type { ColumnDefinition, FieldDefinition, FieldKind } from '../form-definition.ts';

/** What a typed text comes to: an answer, or none yet. `findings` are about the writing, doubt or fault. */
export interface ReadText {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
}

/**
 * Reads what a person typed into a field, as every way into a report reads it: Vietnamese writing of numbers and
 * dates in either language of the form. A text that cannot be read has no answer; the field keeps the text.
 */
export function readText(
  definition: FieldDefinition | ColumnDefinition,
  typed: string,
  template: ReportTemplate,
): ReadText {
  const { asks } = definition;
  if (asks === null) return { answer: /\S/.test(typed) ? typed : null, findings: [] };
  const read = readTyped(asks, typed, {
    unit: definition.kind === 'number' ? definition.unit : null,
    year: Number(template.period.from.slice(0, 4)),
  });
  return { answer: read.ok ? read.value : null, findings: read.findings };
}

/** How the answers of a kind stand in its input. */
interface Writing {
  readonly shown: (answer: string) => string;
  /** Whether the text stays as it was typed until the person leaves, though it is an answer. */
  readonly isKept: boolean;
}

const asWritten: Writing = { shown: (answer) => answer, isKept: false };

const writings: Readonly<Record<FieldKind['kind'], Writing>> = {
  text: asWritten,
  paragraphs: asWritten,
  choice: asWritten,
  number: { ...asWritten, isKept: true },
  date: { shown: (answer) => (isCivilDate(answer) ? formatDate(answer, 'short') : answer), isKept: true },
};

/** An answer as an input shows it: Vietnamese writing of numbers and dates, whatever the language of the form. */
export function textOfAnswer({ kind }: FieldKind, answer: Answer): string {
  if (typeof answer === 'number') return Number.isFinite(answer) ? formatNumber(answer) : String(answer);
  return typeof answer === 'string' ? writings[kind].shown(answer) : '';
}

/** The text to keep beside an answer; null where the answer says all, as texts do. A number or date keeps what was typed. */
export function keptText({ kind }: FieldKind, text: string, { answer }: ReadText): string | null {
  if (text === '') return null;
  return writings[kind].isKept || answer === null ? text : null;
}
