import type { Finding } from '@chiendich/core';
import type { Checks } from './checks.ts';
import { cellAt } from './find-record.ts';
import type { Recalculation } from './recalculate.ts';
import type { Records } from './records.ts';
import { atFormRows } from './report-rows.ts';
import type { RuleFindings } from './states.ts';

/** What is to be said of the rules that are broken, by the fields that they read; asked only while one is. */
export interface BrokenRules {
  readonly at: RuleFindings;
  readonly all: () => readonly Finding[];
  /** An answer that a broken rule reads has changed. */
  readonly forget: () => void;
}

const none: readonly Finding[] = [];

/** The findings of rules that the recalculation found broken; the checks say what is wrong with them. */
export function createBrokenRules(
  { broken, reader }: Recalculation,
  checks: Checks,
  records: Pick<Records, 'tables'>,
): BrokenRules {
  let known: {
    readonly all: readonly Finding[];
    readonly byKey: ReadonlyMap<string, readonly Finding[]>;
  } | null = null;
  const look = () => {
    if (known !== null) return known;
    const all =
      broken.size === 0
        ? none
        : atFormRows(
            checks.relations(
              [...broken].sort((a, b) => a - b),
              reader,
            ),
            records,
          );
    const byKey = new Map<string, Finding[]>();
    for (const finding of all) {
      for (const key of fieldsOf(finding, records)) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [finding]);
        else list.push(finding);
      }
    }
    known = { all, byKey };
    return known;
  };
  return {
    at: (key) => (broken.size === 0 ? none : (look().byKey.get(key) ?? none)),
    all: () => look().all,
    forget: () => {
      known = null;
    },
  };
}

/** Keys of the fields, cells and tables that a rule's finding is about. */
export function fieldsOf(finding: Finding, records: Pick<Records, 'tables'>): readonly string[] {
  const { fields } = finding.params;
  if (Array.isArray(fields)) return fields as readonly string[];
  const [, table = '', row, column] = finding.path;
  if (column !== undefined) {
    const cell = cellAt(records, { table: String(table), row, column: String(column) });
    return cell === undefined ? [] : [cell.key];
  }
  const last = finding.path.at(-1);
  return typeof last === 'string' ? [last] : [];
}
