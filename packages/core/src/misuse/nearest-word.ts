/**
 * The word of a list that a developer most likely meant: equal but for case, for a short ending, or a few letters away; null
 * where none is near.
 *
 * @example nearestWord('sume', ['max', 'sum', 'count']) // => 'sum'
 * @example nearestWord('alias', ['name', 'aliases']) // => 'aliases'
 * @example nearestWord('average', ['max', 'sum', 'count']) // => null
 */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let [nearest, least]: [string | null, number] = [null, Math.max(1, Math.floor(wanted.length / 3)) + 1];
  for (const candidate of words) {
    const other = candidate.toLowerCase();
    const isEnding = least > 1 && isBegun(wanted, other);
    if (!isEnding && Math.abs(other.length - wanted.length) >= least) continue;
    const steps = isEnding ? 1 : stepsBetween(wanted, other);
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}

/** Whether one word is the other with an ending: `alias` of `aliases`. */
function isBegun(wanted: string, other: string): boolean {
  const [short, long] = wanted.length < other.length ? [wanted, other] : [other, wanted];
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short);
}

/** How many letters must be added, taken away or replaced. */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at];
    for (let other = 1; other <= to.length; other += 1) {
      const replaced = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
      next.push(Math.min(replaced, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
