import { expectArgument } from '@chiendich/core/misuse';
import type { Finding } from './finding.ts';

/**
 * What reading outside data gives: a value with what was noticed on the way, or the findings that stop it.
 *
 * A success may carry findings of any severity: the value is then usable and its faults are known.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A result with a value, and what was noticed. @example success(1) // => { ok: true, value: 1, findings: [] } */
export function success<T>(value: T, findings: readonly Finding[] = []): Result<T> {
  expectArgument(findings, 'core/not-findings', 'success(…, findings)');
  return { ok: true, value, findings };
}

/** A result without a value, and why. @example failure([]).ok // => false */
export function failure(findings: readonly Finding[]): {
  /** Always false. */
  readonly ok: false;
  /** Why; at least one error. */
  readonly findings: readonly Finding[];
} {
  expectArgument(findings, 'core/not-findings', 'failure(findings)');
  return { ok: false, findings };
}
