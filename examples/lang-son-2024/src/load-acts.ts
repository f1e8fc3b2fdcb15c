import { basename } from 'node:path';
import { type Finding, failure, type Instant, isInstant, type Result, success } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';
import { fault } from './faults.ts';
import { jsonFilesIn, readJson } from './read-files.ts';

/** A report as it came in: who sent it, when, and what was typed. */
export interface ReceivedReport {
  readonly file: string;
  readonly organization: string;
  readonly receivedAt: Instant;
  readonly by: string;
  readonly key: string;
  readonly kind: 'submit' | 'correct';
  readonly reason: string | null;
  readonly raw: Readonly<Record<string, unknown>>;
}

const fields = [
  { field: 'organization', expected: 'mã cơ quan (an organization id)', is: isText },
  {
    field: 'receivedAt',
    expected: '2024-07-08T04:10:00Z',
    is: (value: unknown) => typeof value === 'string' && isInstant(value),
  },
  { field: 'by', expected: 'họ tên (a name)', is: isText },
  { field: 'key', expected: 'mã lượt gửi (a key)', is: isText },
  {
    field: 'kind',
    expected: 'submit, correct',
    is: (value: unknown) => value === 'submit' || value === 'correct',
  },
  { field: 'raw', expected: 'nội dung báo cáo (an object)', is: isRecord },
] as const;

/** Every report file of a folder in order of arrival; the faults of all files together. */
export function loadReceivedReports(folder: string): Result<readonly ReceivedReport[]> {
  const files = jsonFilesIn(folder);
  if (!files.ok) return files;
  const reports: ReceivedReport[] = [];
  const findings: Finding[] = [];
  for (const path of files.value) {
    const read = readJson(path);
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    const value = isRecord(read.value) ? read.value : {};
    const faults = fields
      .filter(({ field, is }) => !is(value[field]))
      .map(({ field, expected }) => fault('demo/act-incomplete', { file: basename(path), field, expected }));
    findings.push(...faults);
    if (faults.length === 0)
      reports.push({
        ...(value as unknown as ReceivedReport),
        file: basename(path),
        reason: isText(value.reason) ? value.reason : null,
      });
  }
  if (findings.length > 0) return failure(findings);
  return success(
    reports.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0)),
  );
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
