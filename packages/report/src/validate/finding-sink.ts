import type { Finding } from '@chiendich/core';
import { reportFinding } from './findings.ts';
import { limits } from './limits.ts';

/** Collects findings up to a bound and says when there were more. */
export interface Sink {
  readonly add: (found: Finding) => void;
  readonly isFull: () => boolean;
  readonly size: () => number;
  readonly findings: () => readonly Finding[];
}

export function findingSink(): Sink {
  const found: Finding[] = [];
  let more = 0;
  return {
    add: (each) => {
      if (found.length < limits.findings) found.push(each);
      else more += 1;
    },
    isFull: () => more > 0,
    size: () => found.length + more,
    findings: () =>
      more === 0
        ? found
        : [...found, reportFinding('report/too-many-findings', { maximum: limits.findings })],
  };
}
