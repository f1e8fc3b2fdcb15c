import type { Finding } from '@chiendich/core';
import { atTypedRow, isBlankAnswer } from '@chiendich/report/validate';
import type { Records, RowRecord, TableRecord } from './records.ts';

/** Whether something was entered in a row; what rules compute in it does not count. The report leaves a blank row out. */
export function isFilled({ cells, unread }: RowRecord): boolean {
  if (unread !== undefined) return true;
  for (const { computed, definition, answer, text } of cells.values())
    if (!computed && !isBlankAnswer(definition.question, answer ?? text)) return true;
  return false;
}

/** The rows that a report has of a table: named ones that are asked, or those of the reporter's own that are filled in. */
export function reportRows({ definition, rows }: TableRecord): readonly RowRecord[] {
  return rows.filter(definition.rows === null ? isFilled : ({ visible }) => visible);
}

/** Where the rows of the report stand in the form: blank rows may stand between them. */
export function rowsInForm({ tables }: Pick<Records, 'tables'>): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...tables].map(([key, { rows }]) => [key, rows.flatMap((row, at) => (isFilled(row) ? [at] : []))]),
  );
}

/** Findings on the report, each at the row where the person sees it. */
export function atFormRows(
  findings: readonly Finding[],
  records: Pick<Records, 'tables'>,
): readonly Finding[] {
  const typedRows = rowsInForm(records);
  return findings.map((finding) => atTypedRow(finding, typedRows));
}
