import type { Finding } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import type { HierarchyNode, ReportingHierarchy } from './consolidation.ts';

/** The hierarchy ready for adding up: nodes by position, each with the position of its superior. */
export interface HierarchyTree {
  readonly nodes: readonly HierarchyNode[];
  readonly positions: ReadonlyMap<string, number>;
  /** Position of the superior, -1 at the top. */
  readonly superiors: Int32Array;
  /** Positions so that every node comes before its superior. */
  readonly upward: readonly number[];
  readonly hasSubordinates: readonly boolean[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the hierarchy. A second node of one id is left out; an unknown superior and a circle are cut, so that the
 * node stands at the top; each is a finding.
 */
export function treeOf(hierarchy: ReportingHierarchy): HierarchyTree {
  const findings: Finding[] = [];
  const positions = new Map<string, number>();
  const nodes: HierarchyNode[] = [];
  hierarchy.nodes.forEach((node, index) => {
    if (positions.has(node.id)) {
      const path = ['hierarchy', 'nodes', index];
      findings.push(recordFinding('report/hierarchy-repeated', { organization: node.name }, { path }));
      return;
    }
    positions.set(node.id, nodes.length);
    nodes.push(node);
  });
  const superiors = Int32Array.from(nodes, ({ name, superior }) => {
    if (superior === null) return -1;
    const position = positions.get(superior);
    if (position !== undefined) return position;
    findings.push(recordFinding('report/hierarchy-unknown-superior', { organization: name, superior }));
    return -1;
  });
  const upward = orderUpward(nodes, superiors, findings);
  const hasSubordinates = nodes.map(() => false);
  for (const superior of superiors) if (superior >= 0) hasSubordinates[superior] = true;
  return { nodes, positions, superiors, upward, hasSubordinates, findings };
}

/** Subordinates before superiors; a circle is cut where it is found. */
function orderUpward(nodes: readonly HierarchyNode[], superiors: Int32Array, findings: Finding[]): number[] {
  const depths = new Int32Array(nodes.length).fill(-1);
  /** The walk from which a node was come upon, each walk by its start. */
  const walks = new Int32Array(nodes.length).fill(-1);
  for (let start = 0; start < nodes.length; start += 1) {
    const chain: number[] = [];
    let at = start;
    while (at >= 0 && depths[at] === -1) {
      walks[at] = start;
      chain.push(at);
      const superior = superiors[at] ?? -1;
      if (walks[superior] === start) {
        findings.push(recordFinding('report/hierarchy-cycle', { organization: nodes[at]?.name ?? '' }));
        superiors[at] = -1;
        at = -1;
      } else at = superior;
    }
    let depth = at < 0 ? -1 : (depths[at] ?? -1);
    for (const position of chain.reverse()) {
      depth += 1;
      depths[position] = depth;
    }
  }
  return [...nodes.keys()].sort((a, b) => (depths[b] ?? 0) - (depths[a] ?? 0));
}
