import type { Finding } from '@chiendich/core';
import { reportFinding } from './findings.ts';
import { limits } from './limits.ts';

/** Collects findings up to a bound and says when there were more. */
export class FindingSink {
  readonly #found: Finding[] = [];
  #more = 0;

  add(each: Finding): void {
    if (this.#found.length < limits.findings) this.#found.push(each);
    else this.#more += 1;
  }

  isFull(): boolean {
    return this.#more > 0;
  }

  size(): number {
    return this.#found.length + this.#more;
  }

  findings(): readonly Finding[] {
    if (this.#more === 0) return this.#found;
    return [...this.#found, reportFinding('report/too-many-findings', { maximum: limits.findings })];
  }
}
