import type { BlockNode, OfficialDocument, TextLeaf } from '@chiendich/core';

/** The leaves of a document's running text in order: subject, body, recipients, annexes, and what it encloses. */
export function bodyLeaves(document: OfficialDocument): readonly TextLeaf[] {
  return [
    ...document.subject,
    ...document.body.flatMap(leavesOfBlock),
    ...document.recipients.map((recipient) => recipient.leaf),
    ...document.annexes.flatMap((annex) => [...annex.leaves, ...annex.body.flatMap(leavesOfBlock)]),
    ...(document.enclosed === null ? [] : bodyLeaves(document.enclosed)),
  ];
}

function leavesOfBlock(block: BlockNode): readonly TextLeaf[] {
  if (block.kind === 'paragraph') return [block.leaf];
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.leaves);
  return [block.title, block.lead, ...block.children.flatMap(leavesOfBlock)].filter((leaf) => leaf !== null);
}
