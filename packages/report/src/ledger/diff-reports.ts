import { canonicalJson } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Report } from '../report.ts';
import { isRecord } from '../unknown-value.ts';

/**
 * One difference between two versions of a report; null stands for an answer that is not there.
 *
 * @inline
 */
export interface ReportChange {
  /** Leads into either report. */
  readonly path: readonly (string | number)[];
  /** The value in the earlier report; undefined where it had none. */
  readonly before: unknown;
  /** The value in the later report; undefined where it has none. */
  readonly after: unknown;
}

/**
 * What changed from one version of a report to another (so sánh hai bản báo cáo), answer by answer; tables cell by cell, rows
 * in their order. Both may be as a ledger keeps them: plain JSON, with parts of another shape reported as a whole.
 */
export function diffReports(before: Report, after: Report): readonly ReportChange[] {
  expectArgument(before, 'report/not-report-data', 'diffReports(before, …)');
  expectArgument(after, 'report/not-report-data', 'diffReports(…, after)');
  return [
    ...compare(['template'], before.template, after.template),
    ...compare(['organization'], before.organization, after.organization),
    ...compare(['round'], before.round, after.round),
    ...compareEach(['answers'], before.answers, after.answers, compareAnswers),
  ];
}

type Path = ReportChange['path'];
type Comparison = (path: Path, before: unknown, after: unknown) => readonly ReportChange[];

/** A table row by row, by place or by name; any other answer as a whole. */
const compareAnswers: Comparison = (path, before, after) => {
  if (isRows(before) || isRows(after)) return compareRows(path, before ?? [], after ?? []);
  if (isNamedRows(before) || isNamedRows(after))
    return compareEach(path, before ?? {}, after ?? {}, compareCells);
  return compare(path, before, after);
};

const compareCells: Comparison = (path, before, after) => compareEach(path, before, after, compare);

/** Rows of the reporter's own: objects other than files. */
function isRows(answer: unknown): boolean {
  return (
    Array.isArray(answer) && answer.some((row) => isRecord(row) && !('hash' in row && 'mediaType' in row))
  );
}

function isNamedRows(answer: unknown): boolean {
  return isRecord(answer) && !('state' in answer) && Object.values(answer).some(isRecord);
}

/** Row by row; what is not a list on one side is one difference. */
function compareRows(path: Path, before: unknown, after: unknown): readonly ReportChange[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return compare(path, before, after);
  const rows: readonly unknown[] = before.length > after.length ? before : after;
  return rows.flatMap((_, index) => compareCells([...path, index], before[index], after[index]));
}

/** Key by key; what is not a record on one side is one difference. */
function compareEach(
  path: Path,
  before: unknown,
  after: unknown,
  comparison: Comparison,
): readonly ReportChange[] {
  if (!isRecord(before) || !isRecord(after)) return compare(path, before, after);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => comparison([...path, key], own(before, key), own(after, key)));
}

function own(answers: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function compare(path: Path, before: unknown, after: unknown): readonly ReportChange[] {
  const [from, to] = [before ?? null, after ?? null];
  return canonicalJson(from) === canonicalJson(to) ? [] : [{ path, before: from, after: to }];
}
