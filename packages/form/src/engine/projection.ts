import { isRecord } from '@chiendich/core/shape';
import type { Answer, Report, TableRow } from '@chiendich/report';
import type { FormAnswers } from '../form-answers.ts';
import type { FormDefinition } from '../form-definition.ts';
import { organizationKey } from './field-keys.ts';
import type { Records, RowRecord, TableRecord } from './records.ts';
import { allValuesOf } from './records.ts';
import { reportRows } from './report-rows.ts';

/** All answers of a form as they stand (bản nháp), hidden ones too. Keys without an answer are left out. */
export function answersOf(records: Records, round: Report['round']): FormAnswers {
  const answers: Record<string, Answer> = {};
  for (const { key, answer } of records.fields.values()) {
    if (answer !== null && key !== organizationKey) answers[key] = answer;
  }
  for (const table of records.tables.values()) {
    const rows =
      table.unread ?? rowsOf(table, table.rows, (row) => row.unread ?? allValuesOf(row, () => true));
    if (rows !== null) answers[table.key] = rows as Answer;
  }
  return { ...organizationOf(records), round, answers };
}

/** The report that a form makes now: what is asked and answered. */
export function reportOf(records: Records, { template }: FormDefinition, round: Report['round']): Report {
  const answers: Record<string, Answer> = {};
  for (const { key, answer, visible } of records.fields.values()) {
    if (visible && answer !== null && key !== organizationKey) answers[key] = answer;
  }
  for (const table of records.tables.values()) {
    const rows = table.visible
      ? rowsOf(table, reportRows(table), (row) => allValuesOf(row, ({ visible }) => visible))
      : null;
    if (rows !== null) answers[table.key] = rows;
  }
  return {
    template: { id: template.id, version: template.version },
    organization: organizationOf(records).organization ?? '',
    round,
    answers,
  };
}

/** The rows of a table as a report states them: in a list, or by the names that the template gives; null where it is not answered. */
function rowsOf(
  { definition, none }: TableRecord,
  rows: readonly RowRecord[],
  valuesIn: (row: RowRecord) => unknown,
): Answer | null {
  if (definition.rows === null) return none || rows.length > 0 ? (rows.map(valuesIn) as Answer) : null;
  const named = rows.flatMap((row) => {
    const values = valuesIn(row);
    return isRecord(values) && Object.keys(values).length === 0
      ? []
      : [[row.id, values as TableRow] as const];
  });
  return named.length === 0 ? null : Object.fromEntries(named);
}

function organizationOf(records: Records): { readonly organization?: string } {
  const organization = records.fields.get(organizationKey)?.answer;
  return typeof organization === 'string' ? { organization } : {};
}
