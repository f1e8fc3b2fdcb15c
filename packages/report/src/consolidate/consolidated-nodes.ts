import type { Finding } from '@chiendich/core';
import type { NoValue, Tally } from '../aggregations/tally.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import type { AskedFigure } from './asked-figures.ts';
import type { ConsolidatedNode, HierarchyNode } from './consolidation.ts';
import type { Figure } from './figure.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';
import { valueAt } from './tallies.ts';
import type { TotalsCheck } from './totals-checks.ts';
import type { totalsWorker } from './totals-worker.ts';

/** What each node is made of, by position in the tree. */
interface NodeCounts {
  readonly tallies: readonly Tally[];
  /** How many expected reports at and below it are not counted. */
  readonly absent: Int32Array;
  readonly ofTotals: ReturnType<typeof totalsWorker>;
  /** What the totals of those with subordinates must keep. */
  readonly mustKeep: readonly TotalsCheck[];
}

/** The nodes of a consolidation, and why figures above reports have no value. */
export function consolidatedNodes(
  tree: HierarchyTree,
  asked: readonly AskedFigure[],
  counts: NodeCounts,
): { readonly nodes: readonly ConsolidatedNode[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const none = asked.map(() => 0);
  const nodes = tree.nodes.map((node, position): ConsolidatedNode => {
    const tally = counts.tallies[position] as Tally;
    const absent = counts.absent[position] as number;
    // Null at first: a list of numbers that gets a null later is copied, and its numbers are boxed one by one.
    const added = new Array<number | null>(asked.length).fill(null);
    for (const figure of asked) {
      const value = valueAt(tally, figure, absent);
      if (typeof value !== 'string') added[figure.index] = value;
      else if (tree.hasSubordinates[position] === true)
        findings.push(
          noValueFinding(value, { node, figure: figure.figure }, countsAt(tally, figure, absent)),
        );
    }
    const values = counts.ofTotals === null ? added : counts.ofTotals(added);
    const { given, missing } = tally;
    const notApplicable = tally.notApplicable ?? none;
    const superior = tree.nodes[tree.superiors[position] ?? -1]?.id ?? null;
    if (tree.hasSubordinates[position] === true) {
      for (const check of counts.mustKeep) findings.push(...check({ id: node.id, name: node.name, values }));
    }
    return { id: node.id, name: node.name, superior, absent, values, given, missing, notApplicable };
  });
  return { nodes, findings };
}

/** Of which node and figure a total is. */
interface FigureName {
  readonly node: HierarchyNode;
  readonly figure: Figure;
}

/** How many answers a figure has and lacks: `absent` with their whole report, `missing` in a report that is there. */
interface FigureCounts {
  readonly given: number;
  readonly missing: number;
  readonly absent: number;
}

function countsAt({ given, missing }: Tally, { index }: AskedFigure, absent: number): FigureCounts {
  return { given: given[index] as number, missing: missing[index] as number, absent };
}

function noValueFinding(
  noValue: NoValue,
  { node: { id, name }, figure: { code, label } }: FigureName,
  { absent, missing, given }: FigureCounts,
): Finding {
  const names = { figure: code, label, organization: name };
  const path = ['nodes', id, code];
  switch (noValue) {
    case 'blocked':
      return recordFinding('report/total-blocked', { ...names, absent: absent + missing }, { path });
    case 'inexact':
      return recordFinding('report/total-out-of-range', names, { path });
    case 'unweighted':
      return recordFinding('report/total-unweighted', names, { path });
    case 'notAdditive':
      return recordFinding('report/total-not-additive', { ...names, reports: given }, { path });
    default:
      return noValue satisfies never;
  }
}
