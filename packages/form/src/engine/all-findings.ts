import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Form } from '../form.ts';
import type { Checks } from './checks.ts';
import { organizationKey } from './field-keys.ts';
import { cellAt } from './find-record.ts';
import type { FieldRecord, Records } from './records.ts';
import type { BrokenRules } from './rule-findings.ts';
import { fieldsOf } from './rule-findings.ts';
import type { States } from './states.ts';

/** The findings of a whole form, and the places that they are about. */
export function createFindings(
  records: Records,
  {
    checks,
    states,
    rules,
    standing,
  }: {
    readonly checks: Checks;
    readonly states: States;
    readonly rules: BrokenRules;
    /** What was found when the form was opened. */
    readonly standing: readonly Finding[];
  },
): Pick<Form, 'findings' | 'placeOf'> {
  const findingsOf = (record: FieldRecord): readonly Finding[] => {
    states.field(record);
    return (record.own ?? []).map((fault) => ({ ...fault, path: placeInReport(record, fault.path) }));
  };
  return {
    findings: () => {
      const tables = [...records.tables.values()].filter(({ visible }) => visible);
      const cells = tables.flatMap(({ rows }) =>
        rows.flatMap((row) => (row.visible ? [...row.cells.values()] : [])),
      );
      const shown = [...records.fields.values(), ...cells].filter(({ visible }) => visible);
      return [...standing, ...shown.flatMap(findingsOf), ...tables.flatMap(checks.table), ...rules.all()];
    },
    placeOf: (finding) => {
      expectArgument(finding, 'core/not-a-finding', 'form.placeOf(finding)');
      const [part, code, row, column] = finding.path;
      if (part === 'organization') return organizationKey;
      const cell = cellAt(records, { table: String(code), row, column: String(column) });
      if (cell !== undefined) return cell.key;
      const key = typeof code === 'string' ? code : (fieldsOf(finding, records)[0] ?? '');
      return records.fields.has(key) || records.tables.has(key) ? key : null;
    },
  };
}

/** The path of a fault; of one in a row of the reporter's own by the place where the row is seen. */
function placeInReport({ cell }: FieldRecord, path: Finding['path']): Finding['path'] {
  if (cell === null || cell.row.label !== null) return path;
  return [...path.slice(0, 2), cell.table.rows.indexOf(cell.row), ...path.slice(3)];
}
