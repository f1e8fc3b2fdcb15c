import type { TextLeaf } from '@chiendich/official-text';

/** A reading of the text of a leaf that is worked out once, however many readers ask; it is never undefined. */
export function onceALeaf<Value extends string | null>(
  read: (text: string, leaf: TextLeaf) => Value,
): (leaf: TextLeaf) => Value {
  const answers = new WeakMap<TextLeaf, Value>();
  return (leaf) => {
    const known = answers.get(leaf);
    if (known !== undefined) return known;
    const answer = read(leaf.text, leaf);
    answers.set(leaf, answer);
    return answer;
  };
}
