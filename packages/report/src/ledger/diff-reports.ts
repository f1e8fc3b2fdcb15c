import { canonicalJson } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Report } from '../report.ts';
import { isRecord } from '../unknown-value.ts';

/** One difference between two versions of a report; null stands for an answer that is not there. */
export interface ReportChange {
  /** Leads into either report. */
  readonly path: readonly (string | number)[];
  /** The value in the earlier report; undefined where it had none. */
  readonly before: unknown;
  /** The value in the later report; undefined where it has none. */
  readonly after: unknown;
}

const sections = ['header', 'indicators', 'narratives', 'attachments'] as const;

/**
 * What changed from one version of a report to another (so sánh hai bản báo cáo), answer by answer; tables row by row,
 * in their order. Both may be as a ledger keeps them: plain JSON, with parts of another shape reported as a whole.
 */
export function diffReports(before: Report, after: Report): readonly ReportChange[] {
  expectArgument(before, 'report/not-report-data', 'diffReports(before, …)');
  expectArgument(after, 'report/not-report-data', 'diffReports(…, after)');
  return [
    ...compare(['template'], before.template, after.template),
    ...compare(['organization'], before.organization, after.organization),
    ...compare(['period'], before.period, after.period),
    ...sections.flatMap((section) => compareKeys([section], before[section], after[section])),
    ...compareTables(before.tables, after.tables),
  ];
}

type Path = ReportChange['path'];
type Answers = Readonly<Record<string, unknown>>;

function compareTables(before: unknown, after: unknown): readonly ReportChange[] {
  if (!isRecord(before) || !isRecord(after)) return compare(['tables'], before, after);
  return keysOf(before, after).flatMap((table) =>
    compareRows(['tables', table], own(before, table) ?? [], own(after, table) ?? []),
  );
}

/** Row by row; what is not a list on one side is one difference. */
function compareRows(path: Path, before: unknown, after: unknown): readonly ReportChange[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return compare(path, before, after);
  const rows: readonly unknown[] = before.length > after.length ? before : after;
  return rows.flatMap((_, index) => compareKeys([...path, index], before[index], after[index]));
}

/** Key by key; what is not a record on one side is one difference. */
function compareKeys(path: Path, before: unknown, after: unknown): readonly ReportChange[] {
  if (!isRecord(before) || !isRecord(after)) return compare(path, before, after);
  return keysOf(before, after).flatMap((key) => compare([...path, key], own(before, key), own(after, key)));
}

function keysOf(before: Answers, after: Answers): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function own<Value>(answers: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function compare(path: Path, before: unknown, after: unknown): readonly ReportChange[] {
  const [from, to] = [before ?? null, after ?? null];
  return canonicalJson(from) === canonicalJson(to) ? [] : [{ path, before: from, after: to }];
}
