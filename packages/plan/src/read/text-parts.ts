import type { FoldedText } from '@chiendich/core';
import { normaliseText } from '@chiendich/core';
import type { TextLeaf } from '@chiendich/official-text';
import type { PlanDeadline } from '../deadline.ts';
import { foldedLeaf } from './folded-leaf.ts';

/** A sentence, or what stands of it between semicolons. */
export interface TextPart {
  readonly text: string;
  /** The text folded, character by character. */
  readonly folded: FoldedText;
  /** A new sentence, not what goes on behind a semicolon. */
  readonly isSentence: boolean;
  /** The deadlines that it names, each with its place in the part. */
  readonly deadlines: readonly { readonly deadline: PlanDeadline; readonly place: number }[];
}

const between = /(?<=[.])\s+(?=\p{Lu})|(?<=;)\s+/gu;

/** The sentences of a paragraph, cut at semicolons, with the paragraph's deadlines (in order) at their places. */
export function textParts(leaf: TextLeaf, deadlines: readonly PlanDeadline[]): readonly TextPart[] {
  const { text } = leaf;
  const folded = foldedLeaf(leaf);
  const cuts = [...text.matchAll(between)];
  const placed = placesOf(text, deadlines);
  let next = 0;
  return [...cuts, null].map((cut, at) => {
    const before = cuts[at - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const end = cut?.index ?? text.length;
    const own: { deadline: PlanDeadline; place: number }[] = [];
    for (let one = placed[next]; one !== undefined && one.place < end; one = placed[next]) {
      own.push({ deadline: one.deadline, place: one.place - start });
      next += 1;
    }
    const isSentence = before === undefined || text.charAt(before.index - 1) === '.';
    return { text: text.slice(start, end), folded: folded.slice(start, end), isSentence, deadlines: own };
  });
}

function placesOf(text: string, deadlines: readonly PlanDeadline[]) {
  let from = 0;
  return deadlines.flatMap((deadline) => {
    const quote = normaliseText(deadline.quote);
    const place = text.indexOf(quote, from);
    if (place === -1) return [];
    from = place + quote.length;
    return [{ deadline, place }];
  });
}
