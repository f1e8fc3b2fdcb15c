import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { rowInWords } from '../validate/row-words.ts';

/**
 * Where the rows of tables were typed, by table: the place of each row of the report.
 *
 * @inline
 */
export type TypedRows = ReadonlyMap<string, readonly number[]>;

/**
 * A finding on a report at the row as it was typed (đúng dòng đã nhập). Rows of blanks are not in the report, so that its rows may
 * stand further up: `typedRows` says of each table with rows of the reporter's own which of the typed rows they are.
 */
export function atTypedRow(finding: Finding, typedRows: TypedRows): Finding {
  expectArgument(finding, 'core/not-a-finding', 'atTypedRow(finding, …)');
  expectArgument(typedRows, 'report/not-typed-rows', 'atTypedRow(…, typedRows)');
  const { path, params } = finding;
  const [answers, table = '', row, ...rest] = path;
  const typed = typeof row === 'number' ? typedRows.get(String(table))?.[row] : undefined;
  if (answers !== 'answers' || typed === undefined || typed === row) return finding;
  const placed = { ...finding, path: [answers, table, typed, ...rest] };
  const { concerns } = params;
  if (rest.length > 0 || !Array.isArray(concerns)) return placed;
  return { ...placed, params: { ...params, concerns: [...concerns.slice(0, -1), rowInWords(typed)] } };
}
