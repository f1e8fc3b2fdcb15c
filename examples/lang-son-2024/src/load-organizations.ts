import { basename } from 'node:path';
import { type Finding, failure, isCivilDate, type Result, success } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';
import type { Organization } from '@chiendich/organizations';
import { fault } from './faults.ts';
import { isText } from './load-acts.ts';
import { readJson } from './read-files.ts';

const nullable = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);
const isDate = (value: unknown) => typeof value === 'string' && isCivilDate(value);

const fields: readonly (readonly [keyof Organization, (value: unknown) => boolean])[] = [
  ['id', isText],
  ['name', isText],
  ['kind', isText],
  ['territory', nullable(isText)],
  ['superior', nullable(isText)],
  ['validFrom', nullable(isDate)],
  ['validTo', nullable(isDate)],
  ['successors', (value) => Array.isArray(value) && value.every(isText)],
];

/** The register's entries in a file; every entry that lacks something is a finding with its number. */
export function loadOrganizations(path: string): Result<readonly Organization[]> {
  const read = readJson(path);
  if (!read.ok) return read;
  const items: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  const findings: Finding[] = items.flatMap((item, index) =>
    fields
      .filter(([field, is]) => !is(isRecord(item) ? item[field] : undefined))
      .map(([field]) =>
        fault('demo/organizations-incomplete', { file: basename(path), item: index + 1, field }),
      ),
  );
  return findings.length > 0 ? failure(findings) : success(items as readonly Organization[]);
}
