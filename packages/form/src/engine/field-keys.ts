import type { FieldKey } from '../form-definition.ts';

/** Key of the reporting organization's field. */
export const organizationKey: FieldKey = 'report.organization';

/** The key of a cell: `activities[r2].date`. */
export function cellKey(table: FieldKey, row: string, column: string): FieldKey {
  return `${table}[${row}].${column}`;
}
