import type { Finding } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import { numberCheck } from '../questions/number.ts';
import type { Indicator } from '../template/template.ts';
import { isRecord, shortNumber, shortText } from '../unknown-value.ts';

import type { CountedReport, HierarchyNode } from './consolidation.ts';

/**
 * Whether an answer is a number of its indicator. A ledger keeps what was handed in, also what the validator refuses: a
 * text, too many decimals, a number below the minimum are left out of the totals, never rounded into them.
 */
export function isFigureOf(indicator: Indicator): (answer: unknown) => answer is number {
  const check = numberCheck(indicator);
  return (answer): answer is number => typeof answer === 'number' && check(answer) === null;
}

/** Whether a figure without a number says so: it is not answered, missing or not applicable. */
export function isAbsent(answer: unknown): boolean {
  if (answer === undefined) return true;
  return isRecord(answer) && (answer.state === 'missing' || answer.state === 'notApplicable');
}

/** One finding for each figure of a report that is not counted. */
export function notCounted(
  { id, name }: HierarchyNode,
  { indicators }: CountedReport,
  faulty: readonly Indicator[],
): readonly Finding[] {
  const answers = new Map<string, unknown>(Object.entries(indicators));
  return faulty.map(({ code, label }) => {
    const answer = answers.get(code);
    const found = typeof answer === 'number' ? shortNumber(answer) : shortText(answer);
    const params = { indicator: code, label, organization: name, found };
    return recordFinding('report/figure-not-counted', params, { path: ['entries', id, code] });
  });
}

/** The report without the figures that are not counted. */
export function withoutFaulty(report: CountedReport, faulty: readonly Indicator[]): CountedReport {
  const sound = new Map(Object.entries(report.indicators));
  for (const { code } of faulty) sound.delete(code);
  return { ...report, indicators: Object.fromEntries(sound) };
}
