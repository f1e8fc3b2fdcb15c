import type { CivilDate, DeadlineBoundary, Finding, Instant } from '@chiendich/core';
import { civilDateAt, lastDayOf } from '@chiendich/core';
import type { ReportStanding } from '../ledger/fold-ledger.ts';
import { awaited, foldLedger } from '../ledger/fold-ledger.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Report } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import type { Consolidation, HierarchyNode, ReportingState } from './consolidation.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';

/** What `consolidate` is asked for. */
export interface ConsolidateOptions {
  /** Entries written later are left out. */
  readonly asOf: Instant;
  /** The day on which reports were due, itself late (`before`) or in time (`by`); null where there is no deadline. */
  readonly due: { readonly due: CivilDate; readonly boundary: DeadlineBoundary } | null;
  /** `accepted` counts accepted reports only; by default submitted ones count too. Returned and withdrawn never do. */
  readonly count?: 'submitted' | 'accepted';
}

/** Where it is read who reported. */
interface ReportingSources extends ConsolidateOptions {
  readonly template: ReportTemplate;
  readonly entries: Ledger;
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
export function reportingOf(tree: HierarchyTree, sources: ReportingSources): Reporting {
  const { template, entries, ...options } = sources;
  // Instants in order are texts in order.
  const standings = foldLedger(entries.filter(({ at }) => at <= options.asOf));
  const findings: Finding[] = [];
  const countable = (node: HierarchyNode) => {
    const counts = countedReport(node, standings.get(node.id) ?? awaited, options);
    if (counts === null || isOnTemplate(counts.template, template)) return counts?.report ?? null;
    findings.push(otherTemplate(node, counts.template, template));
    return null;
  };
  const counted = tree.nodes.map(countable);
  for (const organization of [...standings.keys()].sort()) {
    if (tree.positions.has(organization)) continue;
    findings.push(
      recordFinding('report/organization-unknown', { organization }, { path: ['entries', organization] }),
    );
  }
  const contained = containedReports(tree, counted, findings);
  reportOverlaps(tree, counted, findings);
  const lastDay = lastDayOfDuty(options);
  const today = civilDateAt(options.asOf);
  const rows = tree.nodes.map((node, position) => {
    const expected = node.reports ?? tree.hasSubordinates[position] !== true;
    const standing = standings.get(node.id) ?? awaited;
    const state = stateOf(node, standing, { lastDay, today, counted: counted[position] !== null });
    return { expected, state, contained: contained[position] === true };
  });
  for (const { expected, state } of rows) {
    if (expected && state.status === 'notReceived') findings.push(notReceived(state, lastDay));
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

function countedReport(
  { id }: HierarchyNode,
  { status, latest, versions }: ReportStanding,
  options: ConsolidateOptions,
): { readonly report: CountableReport; readonly template: TemplateIdentity } | null {
  const counts = status === 'accepted' || (status === 'submitted' && options.count !== 'accepted');
  if (!counts || latest === null) return null;
  const { report, sequence, hash } = latest;
  return {
    report: { organization: id, sequence, version: versions, hash, report },
    template: report.template,
  };
}

type TemplateIdentity = Pick<ReportTemplate, 'id' | 'version'>;

function isOnTemplate(found: TemplateIdentity, expected: TemplateIdentity): boolean {
  return found.id === expected.id && found.version === expected.version;
}

function otherTemplate(
  { id, name }: HierarchyNode,
  found: TemplateIdentity,
  expected: TemplateIdentity,
): Finding {
  const params = {
    organization: name,
    found: `${found.id} ${found.version}`,
    expected: `${expected.id} ${expected.version}`,
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

/** At most so many subordinates are named in one finding. */
const namedSubordinates = 20;

/** Where a superior reports beside its subordinates and nobody said what its report holds. */
function reportOverlaps(
  tree: HierarchyTree,
  counted: readonly (CountableReport | null)[],
  findings: Finding[],
): void {
  const unclear = (node: HierarchyNode, position: number) =>
    tree.hasSubordinates[position] === true && node.ownReport === undefined && counted[position] !== null;
  if (!tree.nodes.some(unclear)) return;
  const below = subordinatesWithReports(tree, counted);
  tree.nodes.forEach((node, position) => {
    const names = below.get(position);
    if (names === undefined || !unclear(node, position)) return;
    const subordinates =
      names.length > namedSubordinates ? [...names.slice(0, namedSubordinates), '…'] : names;
    const params = { organization: node.name, subordinates };
    findings.push(recordFinding('report/overlap', params, { path: ['entries', node.id] }));
  });
}

/** Names of those below a node whose reports are counted, as many as will be named and one more. */
function subordinatesWithReports(
  tree: HierarchyTree,
  counted: readonly (CountableReport | null)[],
): ReadonlyMap<number, readonly string[]> {
  const below = new Map<number, string[]>();
  for (const position of tree.upward) {
    const superior = tree.superiors[position] ?? -1;
    if (superior < 0) continue;
    const own = counted[position] === null ? [] : [tree.nodes[position]?.name ?? ''];
    const names = [...own, ...(below.get(position) ?? [])];
    if (names.length === 0) continue;
    const known = below.get(superior) ?? [];
    below.set(superior, known);
    known.push(...names.slice(0, namedSubordinates + 1 - known.length));
  }
  return below;
}

function lastDayOfDuty({ due }: ConsolidateOptions): CivilDate | null {
  return due === null ? null : lastDayOf({ date: due.due, boundary: due.boundary, quote: '', span: null });
}

function stateOf(
  { id, name }: { readonly id: string; readonly name: string },
  { status, versions, receivedAt }: ReportStanding,
  {
    lastDay,
    today,
    counted,
  }: { readonly lastDay: CivilDate | null; readonly today: CivilDate; readonly counted: boolean },
): ReportingState {
  const received = status === 'awaited' || status === 'withdrawn' || receivedAt === null ? null : receivedAt;
  return {
    organization: id,
    name,
    status: status === 'awaited' ? 'notReceived' : status,
    receivedAt: received,
    late: lastDay !== null && (received === null ? today : civilDateAt(received)) > lastDay,
    versions,
    counted,
  };
}

function notReceived(
  { organization: id, name: organization, late }: ReportingState,
  lastDay: CivilDate | null,
): Finding {
  const path = ['reporting', id];
  return late && lastDay !== null
    ? recordFinding('report/report-overdue', { organization, due: lastDay }, { path })
    : recordFinding('report/report-not-received', { organization }, { path });
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
