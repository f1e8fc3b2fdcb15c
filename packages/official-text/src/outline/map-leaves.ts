import type { BlockNode, OfficialDocument, TextLeaf } from './official-document.ts';

/** The same document with every leaf replaced by what `change` makes of it. */
export function mapLeaves(
  document: OfficialDocument,
  change: (leaf: TextLeaf) => TextLeaf,
): OfficialDocument {
  const each = (leaves: readonly TextLeaf[]) => leaves.map(change);
  const open = (leaf: TextLeaf | null) => (leaf === null ? null : change(leaf));
  const blocks = (nodes: readonly BlockNode[]): readonly BlockNode[] => nodes.map(block);
  const block = (node: BlockNode): BlockNode => {
    if (node.kind === 'paragraph') return { ...node, leaf: change(node.leaf) };
    if (node.kind === 'section') {
      return { ...node, title: open(node.title), lead: open(node.lead), children: blocks(node.children) };
    }
    return {
      ...node,
      rows: node.rows.map((row) => row.map((cell) => ({ ...cell, leaves: each(cell.leaves) }))),
    };
  };
  const { signature, enclosed } = document;
  return {
    ...document,
    header: each(document.header),
    title: open(document.title),
    subject: each(document.subject),
    addressees: each(document.addressees),
    body: blocks(document.body),
    recipients: document.recipients.map((line) => ({ ...line, leaf: change(line.leaf) })),
    recipientsHeading: open(document.recipientsHeading),
    signature: signature === null ? null : { ...signature, leaves: each(signature.leaves) },
    annexes: document.annexes.map((annex) => ({
      ...annex,
      leaves: each(annex.leaves),
      body: blocks(annex.body),
    })),
    enclosed: enclosed === null ? null : mapLeaves(enclosed, change),
    unplaced: each(document.unplaced),
  };
}
