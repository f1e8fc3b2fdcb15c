import { canonicalJson } from '@chiendich/core';
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
  const changes: ReportChange[] = [];
  compare(['template'], before.template, after.template, changes);
  compare(['organization'], before.organization, after.organization, changes);
  compare(['period'], before.period, after.period, changes);
  for (const section of sections) compareKeys([section], before[section], after[section], changes);
  if (!isRecord(before.tables) || !isRecord(after.tables)) {
    compare(['tables'], before.tables, after.tables, changes);
    return changes;
  }
  for (const table of keysOf(before.tables, after.tables)) {
    const rowsBefore = own(before.tables, table) ?? [];
    const rowsAfter = own(after.tables, table) ?? [];
    if (!Array.isArray(rowsBefore) || !Array.isArray(rowsAfter)) {
      compare(['tables', table], rowsBefore, rowsAfter, changes);
      continue;
    }
    for (let index = 0; index < Math.max(rowsBefore.length, rowsAfter.length); index += 1) {
      const path = ['tables', table, index];
      compareKeys(path, rowsBefore[index], rowsAfter[index], changes);
    }
  }
  return changes;
}

type Answers = Readonly<Record<string, unknown>>;

/** Key by key; what is not a record on one side is one difference. */
function compareKeys(
  path: readonly (string | number)[],
  before: unknown,
  after: unknown,
  changes: ReportChange[],
): void {
  if (!isRecord(before) || !isRecord(after)) compare(path, before, after, changes);
  else
    for (const key of keysOf(before, after))
      compare([...path, key], own(before, key), own(after, key), changes);
}

function keysOf(before: Answers, after: Answers): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function own<Value>(answers: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function compare(
  path: readonly (string | number)[],
  before: unknown,
  after: unknown,
  changes: ReportChange[],
): void {
  const [from, to] = [before ?? null, after ?? null];
  if (canonicalJson(from) !== canonicalJson(to)) changes.push({ path, before: from, after: to });
}
