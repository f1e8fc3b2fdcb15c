import { MisuseError } from '@chiendich/core';
import type { TableAnswer } from '../report.ts';
import { isRecord } from '../unknown-value.ts';

/**
 * What becomes of answers that a new version of a template does not ask for in the same way. Codes are those of
 * figures, header facts, narrative parts, attachments and tables; a column is `table.column`.
 */
export interface ReportMapping {
  /** New code → old code of which it takes the answers. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** New code → answer that a person gives. */
  readonly given?: Readonly<Record<string, TableAnswer>>;
  /** Old codes whose answers are given up, by decision. */
  readonly dropped?: readonly string[];
}

/** Throws on a mapping of another shape: it is what a program was asked to do, and would be passed over in silence. */
export function requireMapping(mapping: ReportMapping): void {
  const { renamed = {}, given = {}, dropped = [] } = isRecord(mapping) ? mapping : { renamed: null };
  if (isRecord(renamed) && isRecord(given) && Array.isArray(dropped)) {
    if (Object.values(renamed).every((code) => typeof code === 'string')) return;
  }
  throw new MisuseError(
    'report/faulty-mapping',
    'migrateReport(…, mapping) got something else, expected an object of renamed, given and dropped; write { renamed?: { new code: old code }, given?: { new code: answer }, dropped?: [old code] }',
  );
}
