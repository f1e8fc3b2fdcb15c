import { foldTone } from '@chiendich/core';
import { foldInPlace } from '@chiendich/core/scan';
import { onceALeaf } from './once-a-leaf.ts';

/** The text of a leaf for matching, character by character, so that places hold. */
export const foldedLeaf = onceALeaf(foldInPlace);

/** The text of a leaf for comparison, where places do not matter. */
export const foldedWords = onceALeaf(foldTone);
