import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { rowInWords } from '../validate/broken-rows.ts';

/** Where the row of a table stands as it was typed, by its place in the report; undefined where both are one. */
export type TypedRowAt = (table: string, row: number) => number | undefined;

/**
 * A finding on a report at the row as it was typed (đúng dòng đã nhập): rows of blanks are not in the report, so that its rows may
 * stand further up.
 */
export function atTypedRow(finding: Finding, typedRowAt: TypedRowAt): Finding {
  expectArgument(finding, 'core/not-a-finding', 'atTypedRow(finding, …)');
  expectArgument(typedRowAt, 'core/not-a-function', 'atTypedRow(…, typedRowAt)');
  const [answers, table, row, ...rest] = finding.path;
  if (answers !== 'answers' || typeof row !== 'number') return finding;
  const typed = typedRowAt(String(table), row);
  if (typed === undefined || typed === row) return finding;
  const placed = { ...finding, path: [answers, String(table), typed, ...rest] };
  const { concerns } = finding.params;
  if (rest.length > 0 || !Array.isArray(concerns)) return placed;
  return {
    ...placed,
    params: { ...finding.params, concerns: [...concerns.slice(0, -1), rowInWords(typed)] },
  };
}
