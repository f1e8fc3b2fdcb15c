import type { CivilDate, Finding, Instant } from '@chiendich/core';
import { civilDateAt, instantOf, millisecondsOf } from '@chiendich/core';
import { chainAt, type FoldedChain, foldLedger } from '../ledger/fold-ledger.ts';
import { faultCodes } from '../ledger/ledger.ts';
import { bringsVersion, type Ledger } from '../ledger/ledger-entry.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import { awaited, countedVersion, type ReportStanding } from '../ledger/report-standing.ts';
import type { Report, Round } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import type { Consolidation, HierarchyNode, ReportingHierarchy, ReportingState } from './consolidation.ts';
import { type Expectation, expectationsIn, isLate } from './expectation.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';
import { reportOverlaps } from './overlaps.ts';

/**
 * What is consolidated.
 *
 * @inline
 */
export interface ConsolidateInput {
  /** The templates of the round: the first is the one whose figures are added up. */
  readonly templates: readonly ReportTemplate[];
  /** The tree that reports climb. */
  readonly hierarchy: ReportingHierarchy;
  /** Entries of the ledger, in any order; those of other rounds are left out and counted. */
  readonly entries: Ledger;
  /** The round whose reports are added up. */
  readonly round: Pick<Round, 'duty' | 'occurrence'>;
  /** Who owes a report by when; absent: everybody who has nobody below, without a day. */
  readonly expectations?: readonly Expectation[];
  /** Entries written later are left out. */
  readonly asOf: Instant;
  /** `accepted` counts accepted reports only; by default submitted ones count too. Returned and withdrawn never do. */
  readonly count?: 'submitted' | 'accepted';
}

/** A report whose figures are to be added up, and the ledger entry that holds it. */
export interface CountableReport {
  readonly organization: string;
  readonly sequence: number;
  readonly version: number;
  readonly hash: string;
  readonly report: Report;
}

/** Who reported, and what is counted. */
export interface Reporting {
  readonly states: readonly ReportingState[];
  readonly completeness: Consolidation['completeness'];
  /** By position in the tree; null where nothing is counted. */
  readonly counted: readonly (CountableReport | null)[];
  /** By position: 1 where an expected report is not among the counted ones, unless a superior's report contains it. */
  readonly absent: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Reads the ledger as it was at `asOf`. */
export function reportingOf(tree: HierarchyTree, input: ConsolidateInput): Reporting {
  const [template] = input.templates;
  const findings: Finding[] = [];
  const chains = chainsOfRound(input, findings);
  const counted = tree.nodes.map((node) => {
    const counts = countedReport(node, chains.get(node.id), input);
    if (counts === null) return null;
    if (counts === 'erased') {
      findings.push(
        recordFinding('report/report-erased', { organization: node.name }, { path: ['entries', node.id] }),
      );
      return null;
    }
    if (isOnTemplate(counts.report.template, template)) return counts;
    findings.push(otherTemplate(node, counts.report.template, template));
    return null;
  });
  const expectations = expectationsIn(tree, input.expectations, findings);
  for (const organization of [...chains.keys()].sort()) {
    if (tree.positions.has(organization)) continue;
    findings.push(
      recordFinding('report/organization-unknown', { organization }, { path: ['entries', organization] }),
    );
  }
  const contained = containedReports(tree, counted, findings);
  reportOverlaps(tree, counted, findings);
  const rows = tree.nodes.map((node, position) => {
    const expectation = expectations.get(node.id);
    const standing = chains.get(node.id)?.standing ?? awaited;
    const state = stateOf(node, standing, {
      ...{ due: expectation?.due ?? null, asOf: input.asOf, counted: counted[position] !== null },
    });
    const expected = expectation?.owed === 'owed' || expectation?.owed === 'closed';
    return { expected, state, due: expectation?.due ?? null, contained: contained[position] === true };
  });
  for (const { expected, state, due } of rows) {
    if (expected && state.status === 'notReceived') findings.push(notReceived(state, due));
  }
  return {
    states: rows
      .filter(({ expected, state }) => expected || state.status !== 'notReceived')
      .map(({ state }) => state),
    completeness: completenessOf(
      rows.filter(({ expected }) => expected).map(({ state }) => state),
      counted,
    ),
    counted,
    absent: Uint8Array.from(rows, (row, position) =>
      row.expected && !row.contained && counted[position] === null ? 1 : 0,
    ),
    findings,
  };
}

/** The chains of the round as they were at `asOf`, by organization. */
function chainsOfRound(
  { entries, round, asOf }: ConsolidateInput,
  findings: Finding[],
): ReadonlyMap<string, FoldedChain> {
  const { duty, occurrence } = round;
  const own = entries.filter((entry) => entry.round.occurrence === occurrence && entry.round.duty === duty);
  if (own.length < entries.length) {
    const others = { entries: entries.length - own.length };
    findings.push(recordFinding('report/entries-of-other-rounds', others, { path: ['entries'] }));
  }
  const chains = new Map<string, FoldedChain>();
  for (const chain of foldLedger(own, ({ organization }) => organization).values()) {
    const organization = chain.organization;
    if (chain.fault !== null) {
      const params = { organization, sequence: chain.fault.sequence };
      const path = ['entries', organization];
      findings.push(recordFinding(faultCodes[chain.fault.kind], params, { path }));
    }
    const then = chainAt(chain, asOf);
    if (then.entries.length > 0) chains.set(organization, then);
  }
  return chains;
}

/** The version that counts; `erased` where its content is gone. */
function countedReport(
  { id }: HierarchyNode,
  chain: FoldedChain | undefined,
  { count }: ConsolidateInput,
): CountableReport | 'erased' | null {
  if (chain === undefined) return null;
  const counts = countedVersion(chain.standing, count === 'accepted');
  const entry = chain.entries.find((each) => each.version === counts && bringsVersion(each));
  if (counts === 0 || entry === undefined || !bringsVersion(entry)) return null;
  const { sequence, version, hash, body } = entry;
  return body === null ? 'erased' : { organization: id, sequence, version, hash, report: body.report };
}

type TemplateIdentity = Pick<ReportTemplate, 'id' | 'version'>;

function isOnTemplate(found: TemplateIdentity, expected: TemplateIdentity | undefined): boolean {
  return expected !== undefined && found.id === expected.id && found.version === expected.version;
}

function otherTemplate(
  { id, name }: HierarchyNode,
  found: TemplateIdentity,
  expected: TemplateIdentity | undefined,
): Finding {
  const params = {
    organization: name,
    found: `${found.id} ${found.version}`,
    expected: `${expected?.id} ${expected?.version}`,
  };
  return recordFinding('report/report-of-other-template', params, { path: ['entries', id] });
}

/** Takes out of `counted` what a superior's report holds already, and says which. */
function containedReports(
  tree: HierarchyTree,
  counted: (CountableReport | null)[],
  findings: Finding[],
): readonly boolean[] {
  const replaces = tree.nodes.map(
    (node, position) => node.ownReport === 'replaces' && counted[position] !== null,
  );
  const contained = tree.nodes.map(() => false);
  if (!replaces.includes(true)) return contained;
  tree.nodes.forEach((node, position) => {
    for (let at = tree.superiors[position] ?? -1; at >= 0; at = tree.superiors[at] ?? -1) {
      if (replaces[at] !== true) continue;
      contained[position] = true;
      if (counted[position] === null) return;
      counted[position] = null;
      const params = { organization: node.name, superior: tree.nodes[at]?.name ?? '' };
      findings.push(recordFinding('report/report-replaced', params, { path: ['entries', node.id] }));
      return;
    }
  });
  return contained;
}

/** By what a standing is judged. */
interface Judged {
  readonly due: Instant | null;
  readonly asOf: Instant;
  readonly counted: boolean;
}

function stateOf(
  { id, name }: HierarchyNode,
  { status, versions, receivedAt }: ReportStanding,
  { due, asOf, counted }: Judged,
): ReportingState {
  return {
    organization: id,
    name,
    status: status === 'awaited' ? 'notReceived' : status,
    receivedAt,
    late: isLate(due, receivedAt ?? asOf),
    versions,
    counted,
  };
}

function notReceived(
  { organization: id, name: organization, late }: ReportingState,
  due: Instant | null,
): Finding {
  const path = ['reporting', id];
  return late && due !== null
    ? recordFinding('report/report-overdue', { organization, due: lastDayBefore(due) }, { path })
    : recordFinding('report/report-not-received', { organization }, { path });
}

/** The last day on which a report was in time. */
function lastDayBefore(due: Instant): CivilDate {
  return civilDateAt(instantOf(new Date(millisecondsOf(due) - 1000)));
}

function completenessOf(
  expected: readonly ReportingState[],
  counted: readonly (CountableReport | null)[],
): Consolidation['completeness'] {
  const received = expected.filter(({ receivedAt }) => receivedAt !== null);
  const late = received.filter((state) => state.late).length;
  return {
    expected: expected.length,
    received: received.length,
    counted: counted.filter((report) => report !== null).length,
    onTime: received.length - late,
    late,
  };
}
