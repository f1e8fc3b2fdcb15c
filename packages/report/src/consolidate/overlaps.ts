import type { Finding } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import type { HierarchyNode } from './consolidation.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';

/** At most so many subordinates are named in one finding. */
const namedSubordinates = 20;

/** Where a superior reports beside its subordinates and nobody said what its report holds. */
export function reportOverlaps(
  tree: HierarchyTree,
  counted: readonly (object | null)[],
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
  counted: readonly (object | null)[],
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
