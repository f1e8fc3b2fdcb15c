import { expectArgument } from '../misuse.ts';
import type { BlockNode, OfficialDocument, TextLeaf } from './official-document.ts';

/**
 * Every leaf of a document in the order of its source.
 *
 * Of a text that was read the spans of the leaves tile the source: the first begins at 0, each begins where the one
 * before ends, the last ends at the source's end. Leaves of a composed document stand in reading order.
 */
export function leavesOf(document: OfficialDocument): readonly TextLeaf[] {
  expectArgument(document, 'official-text/not-a-document', 'leavesOf(document)');
  const leaves = ownLeaves(document);
  return document.source === null
    ? leaves
    : [...leaves].sort(
        (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.span?.end ?? 0) - (b.span?.end ?? 0),
      );
}

function ownLeaves(document: OfficialDocument): TextLeaf[] {
  const leaves: TextLeaf[] = [
    ...document.header,
    ...(document.title === null ? [] : [document.title]),
    ...document.subject,
    ...document.addressees,
  ];
  for (const block of document.body) addLeaves(block, leaves);
  if (document.recipientsHeading !== null) leaves.push(document.recipientsHeading);
  leaves.push(...document.recipients.map((line) => line.leaf), ...(document.signature?.leaves ?? []));
  for (const annex of document.annexes) {
    leaves.push(...annex.leaves);
    for (const block of annex.body) addLeaves(block, leaves);
  }
  if (document.enclosed !== null) leaves.push(...ownLeaves(document.enclosed));
  leaves.push(...document.unplaced);
  return leaves;
}

/** The leaves of a block, in order. */
function addLeaves(block: BlockNode, leaves: TextLeaf[]): void {
  if (block.kind === 'paragraph') leaves.push(block.leaf);
  else if (block.kind === 'table') {
    for (const row of block.rows) for (const cell of row) leaves.push(...cell.leaves);
  } else {
    if (block.title !== null) leaves.push(block.title);
    if (block.lead !== null) leaves.push(block.lead);
    for (const child of block.children) addLeaves(child, leaves);
  }
}
