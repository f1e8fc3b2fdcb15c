import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Form } from '../form.ts';
import type { Checks } from './checks.ts';
import { organizationKey } from './field-keys.ts';
import type { FieldRecord, Records, TableRecord } from './records.ts';
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
  const ownOf = (record: FieldRecord): readonly Finding[] => {
    states.field(record);
    return record.visible ? (record.own ?? []) : [];
  };
  const ofTable = (table: TableRecord): readonly Finding[] => {
    if (!table.visible) return [];
    const cells = table.rows.flatMap((row, index) =>
      (row.visible ? [...row.cells.values()] : []).flatMap((cell) =>
        ownOf(cell).map((fault) => ({
          ...fault,
          path: ['answers', table.key, row.label === null ? index : row.id, cell.definition.code],
        })),
      ),
    );
    return [...checks.table(table), ...cells];
  };
  return {
    findings: () => [
      ...standing,
      ...[...records.fields.values()].flatMap(ownOf),
      ...[...records.tables.values()].flatMap(ofTable),
      ...rules.all(),
    ],
    placeOf: (finding) => {
      expectArgument(finding, 'core/not-a-finding', 'form.placeOf(finding)');
      const [part, code, row, column] = finding.path;
      if (part === 'organization') return organizationKey;
      if (part === 'answers' && column !== undefined && records.tables.has(String(code))) {
        const rows = records.tables.get(String(code))?.rows;
        const found = typeof row === 'number' ? rows?.[row] : rows?.find(({ id }) => id === row);
        return found?.cells.get(String(column))?.key ?? String(code);
      }
      const key = typeof code === 'string' ? code : (fieldsOf(finding, records)[0] ?? '');
      return records.fields.has(key) || records.tables.has(key) ? key : null;
    },
  };
}
