import type { Finding, Instant } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { recordFinding } from '../ledger/record-findings.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';

/** Who owes a report of the round, and by when (cơ quan phải báo cáo): the timeline's answer, `expectationsOf(state, round)`. */
export interface Expectation {
  /** Id in the hierarchy. */
  readonly organization: string;
  /** The instant from which its report is late, its own extension included; null where no day is known. */
  readonly due: Instant | null;
  /**
   * `owed` a report is waited for or was received; `waived` none is needed; `closed` none came, and none is waited for;
   * `passedOn` its successors owe it.
   */
  readonly owed: 'owed' | 'waived' | 'closed' | 'passedOn';
  /** Ids of the organizations to which it went. */
  readonly successors: readonly string[];
}

/**
 * Whether a report is late (nộp muộn) that was received at an instant, or not by then: from the instant that is due on; never
 * where no day is known.
 *
 * @example isLate('2024-07-09T17:00:00Z', '2024-07-09T16:59:59Z') // => false
 */
export function isLate(due: Instant | null, at: Instant): boolean {
  if (due !== null) expectArgument(due, 'core/not-an-instant', 'isLate(due, …)');
  expectArgument(at, 'core/not-an-instant', 'isLate(…, at)');
  return due !== null && at >= due;
}

/** Who is expected, by id; an expectation of nobody in the tree is reported. */
export function expectationsIn(
  tree: HierarchyTree,
  expectations: readonly Expectation[] | undefined,
  findings: Finding[],
): ReadonlyMap<string, Expectation> {
  if (expectations === undefined) {
    const leaves = tree.nodes.filter((_, position) => tree.hasSubordinates[position] !== true);
    return new Map(
      leaves.map(({ id }) => [id, { organization: id, due: null, owed: 'owed', successors: [] }]),
    );
  }
  for (const { organization } of expectations) {
    if (tree.positions.has(organization)) continue;
    const path = ['expectations', organization];
    findings.push(recordFinding('report/expected-unknown', { organization }, { path }));
  }
  return new Map(expectations.map((each) => [each.organization, each]));
}
