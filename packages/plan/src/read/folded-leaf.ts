import type { FoldedText } from '@chiendich/core';
import { foldInPlace } from '@chiendich/core/scan';
import type { TextLeaf } from '@chiendich/official-text';

const folded = new WeakMap<TextLeaf, FoldedText>();

/** The text of a leaf for matching, character by character, so that places hold. Folded once for all readers of the leaf. */
export function foldedLeaf(leaf: TextLeaf): FoldedText {
  const known = folded.get(leaf);
  if (known !== undefined) return known;
  const text = foldInPlace(leaf.text);
  folded.set(leaf, text);
  return text;
}
