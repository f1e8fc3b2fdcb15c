import type { NoValue, Tally } from '../aggregations/tally.ts';
import { addValues, addWeighted, countNotApplicable } from '../aggregations/tally.ts';
import { valueOfNode } from '../aggregations/value-of-node.ts';
import type { CompiledChecks } from '../validate/compiled-checks.ts';
import type { AskedFigure } from './asked-figures.ts';
import type { CountedReport } from './consolidation.ts';
import { enterReport } from './enter-report.ts';
import type { HierarchyTree } from './hierarchy-tree.ts';
import type { CountableReport } from './reporting.ts';
import type { FaultyFigure } from './sound-figures.ts';
import { theOnly } from './the-only.ts';

/** The tally and the counted report of each node, and what was left out of them, by position in the tree. */
interface Tallies {
  readonly tallies: readonly Tally[];
  readonly reports: readonly (CountedReport | null)[];
  readonly faulty: ReadonlyMap<number, readonly FaultyFigure[]>;
}

/** Enters the figures of all counted reports, and adds them upward. */
export function talliesOf(
  tree: HierarchyTree,
  counted: readonly (CountableReport | null)[],
  { asked, checks }: { readonly asked: readonly AskedFigure[]; readonly checks: CompiledChecks },
): Tallies {
  const empty = asked.map(({ keeps }) => untouched[keeps]);
  const zeros = asked.map(() => 0);
  const [hasMean, hasMedian] = [
    asked.some(({ keeps }) => keeps === 'mean'),
    asked.some(({ keeps }) => keeps === 'all'),
  ];
  const tallies = tree.nodes.map(
    (): Tally => ({
      values: empty.slice(),
      given: zeros.slice(),
      missing: zeros.slice(),
      notApplicable: null,
      weighted: hasMean ? new Map() : null,
      all: hasMedian ? new Map() : null,
    }),
  );
  const faulty = new Map<number, readonly FaultyFigure[]>();
  const reports = counted.map((countable, position): CountedReport | null => {
    const tally = tallies[position];
    if (countable === null || tally === undefined) return null;
    const entered = enterReport(tally, countable, { asked, checks });
    if (entered.faulty.length > 0) faulty.set(position, entered.faulty);
    const { organization, sequence, version, hash } = countable;
    return { organization, sequence, version, hash, answers: entered.answers };
  });
  for (const position of tree.upward) {
    const from = tallies[position];
    const to = tallies[tree.superiors[position] ?? -1];
    if (from !== undefined && to !== undefined) addUpward(asked, from, to);
  }
  return { tallies, reports, faulty };
}

/** The value of a figure to which nothing has been added yet. */
const untouched: Readonly<Record<AskedFigure['keeps'], number>> = {
  sum: 0,
  largest: Number.NEGATIVE_INFINITY,
  least: Number.POSITIVE_INFINITY,
  count: 0,
  only: 0,
  mean: 0,
  all: 0,
  own: Number.NaN,
};

function together(keeps: AskedFigure['keeps'], above: number, below: number): number {
  switch (keeps) {
    case 'sum':
      return Number.isSafeInteger(above + below) ? above + below : Number.NaN;
    case 'count':
      return above + below;
    case 'largest':
      return Math.max(above, below);
    case 'least':
      return Math.min(above, below);
    case 'only':
      return theOnly(above, below);
    case 'mean':
    case 'all':
    case 'own':
      return above;
    default:
      return keeps satisfies never;
  }
}

function addUpward(asked: readonly AskedFigure[], from: Tally, to: Tally): void {
  for (const { index, keeps } of asked) {
    to.values[index] = together(keeps, to.values[index] as number, from.values[index] as number);
    to.given[index] = (to.given[index] as number) + (from.given[index] as number);
    to.missing[index] = (to.missing[index] as number) + (from.missing[index] as number);
    if (from.notApplicable !== null) countNotApplicable(to, index, from.notApplicable[index] as number);
  }
  from.weighted?.forEach((sums, index) => {
    addWeighted(to, index, sums);
  });
  from.all?.forEach((values, index) => {
    addValues(to, index, values);
  });
}

/**
 * The value of one figure of a node, null where nothing is said, or why it has no value. `absent` counts expected
 * reports at and below the node that are not counted.
 */
export function valueAt(tally: Tally, asked: AskedFigure, absent: number): number | NoValue | null {
  const { figure, index } = asked;
  const missing = tally.missing[index] as number;
  const { whenMissing } = figure;
  if (whenMissing === 'block' && absent + missing > 0) return 'blocked';
  const zeros = whenMissing === 'zero' ? missing : 0;
  if ((tally.given[index] as number) + zeros === 0) return null;
  return valueOfNode[figure.aggregation](tally, asked, zeros);
}
