/** One thing that is worked out: the name of what it decides, and the names of what it reads. */
export interface Step {
  /** Null for what nothing reads. */
  readonly decides: string | null;
  readonly reads: readonly string[];
}

/**
 * The level of each step, above those of all steps that decide what it reads; null for steps in a circle. A step behind a
 * circle has a level as if what the circle decides were typed. Linear, without recursion: chains may be long.
 */
export function levelsOf(steps: readonly Step[]): readonly (number | null)[] {
  const first = peel(steps, new Set());
  const held = steps.flatMap((_, at) => (first[at] === null ? [at] : []));
  if (held.length === 0) return first;
  const circular = inCircles(steps, held);
  return peel(steps, circular);
}

/** Takes away, again and again, whatever reads nothing that is left; what cannot be taken has no level. */
function peel(steps: readonly Step[], without: ReadonlySet<number>): readonly (number | null)[] {
  const { deciders, readers } = edgesOf(steps, without);
  const waiting = steps.map(({ reads }, at) =>
    without.has(at) ? -1 : reads.reduce((sum, name) => sum + (deciders.get(name)?.length ?? 0), 0),
  );
  const levels: (number | null)[] = steps.map(() => null);
  const ready: number[] = [];
  waiting.forEach((count, at) => {
    if (count !== 0) return;
    levels[at] = 0;
    ready.push(at);
  });
  const reached = steps.map(() => 0);
  for (const at of ready) {
    levels[at] = reached[at] ?? 0;
    const decided = steps[at]?.decides;
    for (const reader of decided == null ? [] : (readers.get(decided) ?? [])) {
      reached[reader] = Math.max(reached[reader] ?? 0, (levels[at] ?? 0) + 1);
      waiting[reader] = (waiting[reader] ?? 0) - 1;
      if (waiting[reader] === 0) ready.push(reader);
    }
  }
  return levels;
}

/** Of the steps that are held, those from which one comes back to itself. */
function inCircles(steps: readonly Step[], held: readonly number[]): ReadonlySet<number> {
  const left = new Set(held);
  const without = new Set(steps.flatMap((_, at) => (left.has(at) ? [] : [at])));
  const { readers } = edgesOf(steps, without);
  // What is held and has no reader left is behind a circle, not in one.
  const open = new Map(held.map((at) => [at, readersLeft(steps[at], readers)]));
  const { deciders } = edgesOf(steps, without);
  const ends = held.filter((at) => open.get(at) === 0);
  for (const at of ends) {
    left.delete(at);
    for (const name of steps[at]?.reads ?? []) {
      for (const decider of deciders.get(name) ?? []) {
        const count = (open.get(decider) ?? 0) - 1;
        open.set(decider, count);
        if (count === 0) ends.push(decider);
      }
    }
  }
  return left;
}

function readersLeft(step: Step | undefined, readers: ReadonlyMap<string, readonly number[]>): number {
  return step?.decides == null ? 0 : (readers.get(step.decides)?.length ?? 0);
}

interface Edges {
  /** The steps that decide a name. */
  readonly deciders: ReadonlyMap<string, readonly number[]>;
  /** The steps that read a name, each as often as it reads it. */
  readonly readers: ReadonlyMap<string, readonly number[]>;
}

function edgesOf(steps: readonly Step[], without: ReadonlySet<number>): Edges {
  const deciders = new Map<string, number[]>();
  const readers = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, name: string, at: number) => {
    const list = map.get(name);
    if (list === undefined) map.set(name, [at]);
    else list.push(at);
  };
  steps.forEach(({ decides, reads }, at) => {
    if (without.has(at)) return;
    if (decides !== null) add(deciders, decides, at);
    for (const name of reads) add(readers, name, at);
  });
  return { deciders, readers };
}
