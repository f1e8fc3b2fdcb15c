import type { Finding } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import type { AbsentAnswer } from '../report.ts';
import { isRecord, shortNumber, shortText } from '../unknown-value.ts';
import type { HierarchyNode } from './consolidation.ts';
import type { Figure } from './figure.ts';

/** A figure of a report that is not counted, as it is not a number of its own, and what stands there. */
export interface FaultyFigure {
  readonly figure: Figure;
  readonly found: unknown;
}

/** Whether a figure without a number says so: it is missing or not applicable. */
export function isAbsent(answer: unknown): answer is AbsentAnswer {
  return isRecord(answer) && (answer.state === 'missing' || answer.state === 'notApplicable');
}

/**
 * One finding for each figure of a report that is not counted. A ledger keeps what was handed in, also what the validator
 * refuses: a text, too many decimals, a number below the minimum are left out of the totals, never rounded into them.
 */
export function notCounted({ id, name }: HierarchyNode, faulty: readonly FaultyFigure[]): readonly Finding[] {
  return faulty.map(({ figure: { code, label }, found: answer }) => {
    const found = typeof answer === 'number' ? shortNumber(answer) : shortText(answer);
    const params = { figure: code, label, organization: name, found };
    return recordFinding('report/figure-not-counted', params, { path: ['entries', id, code] });
  });
}
