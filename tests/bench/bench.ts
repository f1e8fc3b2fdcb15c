import { performance } from 'node:perf_hooks';

/** One thing measured: ours beside what a user would take instead. */
export interface Bench {
  /** `<package>/<what>`, e.g. `report/validate`. */
  readonly name: string;
  /** What one round does, with its size and unit: "11,000 reports of 62 fields, reports/s". */
  readonly what: string;
  /** `ms`: milliseconds of one round, lower is better; `per second`: `count` things per second, higher is better. */
  readonly unit: 'ms' | 'per second';
  readonly count?: number;
  /** The time of a round is what it takes, or what it says itself where the work is done elsewhere: `Timed`. */
  readonly ours: () => unknown;
  /** How many rounds, where a peer is too slow for nine. */
  readonly rounds?: number;
  /** The peers by name, run in the same rounds; the first is the one that the goal speaks of. */
  readonly peers?: Readonly<Record<string, () => unknown>>;
  /**
   * What must hold: a ratio to the first peer, milliseconds on the usual two-core machine, or how many times as long
   * as the first peer ours may take (the same work on half the input: growth that stays linear).
   */
  readonly goal?:
    | { readonly atLeastTimesPeer: number }
    | { readonly atMostMilliseconds: number }
    | { readonly atMostRatio: number };
}

/** What a round took by a clock of its own, in milliseconds: one within a browser's page. */
export interface Timed {
  readonly milliseconds: number;
}

/** A row of `out/bench.json`; times are those of a quiet round, `spread` is the half range between the quartiles by it. */
export interface BenchRow {
  readonly name: string;
  readonly what: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly peers: Readonly<Record<string, number>>;
  readonly ratio: number | null;
  readonly unit: string;
  readonly spread: number;
  readonly peakMegabytes: number;
  readonly goal: string | null;
  readonly ok: boolean;
}

/** What the usual two-core machine takes for the calibration row, in milliseconds. */
const usualCalibration = 60;

/** Nine rounds, and as many more as a second and a half of ours holds. */
const [leastRounds, mostRounds, longEnough] = [9, 45, 1500];

/**
 * Runs ours and the peers alternately, several rounds after warming up. Absolute goals are scaled by `calibrate`, whose
 * times are taken right before and behind: a shared machine is not as fast in one minute as in the next.
 */
export async function measure(bench: Bench, calibrate: () => readonly number[]): Promise<BenchRow> {
  const candidates = [['ours', bench.ours] as const, ...Object.entries(bench.peers ?? {})];
  const times = new Map<string, number[]>(candidates.map(([name]) => [name, []]));
  for (const [, work] of candidates) await warmUp(work);
  let peak = 0;
  const absolute = bench.goal !== undefined && 'atMostMilliseconds' in bench.goal ? bench.goal : null;
  const calibrations = absolute === null ? [] : [...calibrate()];
  for (let round = 1; goesOn(round, bench.rounds, times.get('ours') ?? []); round += 1) {
    const order = round % 2 === 0 ? candidates : [...candidates].reverse();
    for (const [name, work] of order) {
      const start = performance.now();
      const result = await work();
      const time = isTimed(result) ? result.milliseconds : performance.now() - start;
      if (Number.isNaN(time)) throw new Error(`${bench.name}: ${name} measured nothing.`);
      times.get(name)?.push(time);
      if (name === 'ours') peak = Math.max(peak, process.memoryUsage().rss);
    }
  }
  const value = (name: string) => {
    const time = quietTime(times.get(name) ?? []);
    return bench.unit === 'ms' ? time : ((bench.count ?? 1) * 1000) / time;
  };
  const ours = value('ours');
  const peers = Object.fromEntries(Object.keys(bench.peers ?? {}).map((name) => [name, value(name)]));
  const peer = Object.values(peers)[0] ?? null;
  const ratio = peer === null ? null : bench.unit === 'ms' ? peer / ours : ours / peer;
  if (absolute !== null) calibrations.push(...calibrate());
  const limit =
    absolute === null ? null : absolute.atMostMilliseconds * (quietTime(calibrations) / usualCalibration);
  const least =
    bench.goal !== undefined && 'atLeastTimesPeer' in bench.goal ? bench.goal.atLeastTimesPeer : null;
  const most = bench.goal !== undefined && 'atMostRatio' in bench.goal ? bench.goal.atMostRatio : null;
  const timesPeer = most === null ? null : growthOf(times.get('ours') ?? [], firstPeerTimes(times));
  return {
    name: bench.name,
    what: bench.what,
    ours,
    peer,
    peers,
    ratio,
    unit: bench.unit,
    spread: spreadOf(times.get('ours') ?? []),
    peakMegabytes: Math.round(peak / 1_048_576),
    goal:
      least !== null
        ? `≥ ${least}× peer`
        : most !== null
          ? `≤ ${most}× peer's time (${timesPeer?.toFixed(2)}×)`
          : limit !== null
            ? `≤ ${limit.toFixed(1)} ms`
            : null,
    ok:
      (least === null || (ratio !== null && ratio >= least)) &&
      (limit === null || ours <= limit) &&
      (most === null || (timesPeer !== null && timesPeer <= most)),
  };
}

function goesOn(round: number, wanted: number | undefined, ours: readonly number[]): boolean {
  if (wanted !== undefined) return round <= wanted;
  if (round <= leastRounds) return true;
  return round <= mostRounds && ours.reduce((sum, time) => sum + time, 0) < longEnough;
}

function isTimed(result: unknown): result is Timed {
  return typeof result === 'object' && result !== null && 'milliseconds' in result;
}

/** How many times as long as the peer ours took in the same round, in the middle of the rounds: load weighs on both. */
function growthOf(ours: readonly number[], peer: readonly number[]): number {
  return median(ours.map((time, round) => time / (peer[round] ?? Number.NaN)));
}

function firstPeerTimes(times: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return [...times].find(([name]) => name !== 'ours')?.[1] ?? [];
}

/** Runs a work until the engine has compiled what it does often: for half a second, and once at least. */
async function warmUp(work: () => unknown): Promise<void> {
  const end = performance.now() + 500;
  do await work();
  while (performance.now() < end);
}

/** The quarter of the rounds that were not held up took at most this: what else runs on a machine only adds. */
export function quietTime(times: readonly number[]): number {
  return quantile(times, 0.25);
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function spreadOf(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / quietTime(values);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
