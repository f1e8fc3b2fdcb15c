import { expectArgument } from '#misuse';
import type { Question } from '../questions/question.ts';
import type { ReportTable } from '../template/template.ts';
import { isRecord } from '../unknown-value.ts';
import { isBlank } from '../validate/blank-text.ts';
import type { QuestionCheck } from '../validate/compiled-checks.ts';

/**
 * What may be left blank.
 *
 * @inline
 */
type Blankable = Question | Pick<ReportTable, 'code' | 'kind'>;

/**
 * Whether what was given for a question or table says nothing (bỏ trống): nothing, a blank text or, where several may be given, a list of
 * blanks, as a page sends it on which nothing is ticked.
 *
 * | raw | one answer | `many`, files | table, row of a table |
 * |---|---|---|---|
 * | `null`, `''`, `' '` | blank | blank | blank |
 * | `[]`, `['']` | an answer that cannot be read | blank | rows, or none |
 */
export function isBlankAnswer(question: Blankable, raw: unknown): boolean {
  expectArgument(question, 'report/not-a-question', 'isBlankAnswer(question, …)');
  return saysNothing(raw, question);
}

/** The same for a value of which it may not be known what it answers. */
export function saysNothing(raw: unknown, question?: Blankable): boolean {
  if (typeof raw === 'string') return isBlank(raw);
  return (
    raw === null || raw === undefined || (Array.isArray(raw) && takesList(question) && raw.every(isBlankText))
  );
}

/** Whether an answer is a list. */
export function takesList(question: Blankable | undefined): boolean {
  return question?.kind === 'files' || (question?.kind === 'choice' && question.many === true);
}

function isBlankText(value: unknown): boolean {
  return typeof value === 'string' && isBlank(value);
}

/** Whether what was given for a row of a table says nothing. Asked of every row of every report, so without a list of its keys. */
export function isBlankRow(
  row: unknown,
  { columns }: { readonly columns: readonly (Question | QuestionCheck)[] },
): boolean {
  if (!isRecord(row)) return saysNothing(row);
  for (const key in row) {
    const cell = row[key];
    const column = Array.isArray(cell) ? columns.find(({ code }) => code === key) : undefined;
    if (!saysNothing(cell, column?.kind === 'question' ? column.question : column)) return false;
  }
  return true;
}
