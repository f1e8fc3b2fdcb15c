import type { Instant } from '@chiendich/core';
import { millisecondsOf } from '@chiendich/core';
import type { Effect } from '../effects/effect.ts';
import type { CampaignEvent } from '../evolve/event.ts';
import { expectArgument } from '../misuse.ts';
import { advanceTo, nextDueAt } from './advance.ts';
import type { CampaignState } from './campaign.ts';
import type { CatchUp } from './policy.ts';

/** What a driver needs of the world: the time, and a way to be woken. Tests pass their own. */
export interface DriverClock {
  /** The present instant. */
  now(): Instant;
  /** Calls back once, after about so many milliseconds; gives what cancels it. */
  wake(milliseconds: number, callback: () => void): () => void;
}

/** What a driver keeps going. */
export interface DriverHost {
  /** The present state: asked at every waking, because commands change it meanwhile. */
  state(): CampaignState;
  /** Time has brought something: keep the events, do the effects (each by its key once), make `state` the present one. */
  advanced(
    state: CampaignState,
    events: readonly CampaignEvent[],
    effects: Iterable<Effect>,
  ): void | Promise<void>;
  /** Reading the state or the clock, keeping or doing failed; the driver tries again in a minute. */
  failed(error: unknown): void;
}

/** A driver that runs. */
export interface Driver {
  /** Look at the agenda now: after a command, or when the host comes back from sleep. */
  poke(): void;
  /** Stops; nothing is woken any more. */
  stop(): void;
}

const longestSleep = 3_600_000;
const shortestSleep = 1000;
const sleepAfterFailure = 60_000;
const oneDay = 86_400_000;

/**
 * Keeps a campaign up with the clock (đồng hồ của chiến dịch).
 *
 * It never sleeps longer than an hour: timers over 24.8 days fire at once, and a clock that is set, or a machine that
 * slept, would make a long one wrong. A waking only looks; the agenda decides. What to do with reminders that are more
 * than a day late is said by `catchUp`; deadlines always fall.
 */
export function startDriver(host: DriverHost, clock: DriverClock, catchUp: CatchUp = 'coalesce'): Driver {
  expectArgument(host, 'timeline/not-a-driver-host', 'startDriver(host, …)');
  expectArgument(clock, 'timeline/not-a-clock', 'startDriver(…, clock, …)');
  expectArgument(catchUp, 'timeline/not-a-catch-up', 'startDriver(…, catchUp)');
  let cancel: (() => void) | null = null;
  let running = true;
  let busy = false;

  const look = async () => {
    if (!running || busy) return;
    busy = true;
    let sleep = sleepAfterFailure;
    try {
      const now = clock.now();
      const { state, events, effects } = advanceTo(host.state(), now);
      if (events.length > 0) await host.advanced(state, events, lateEffects(effects, catchUp, now));
      sleep = sleepUntil(nextDueAt(host.state()), clock.now());
    } catch (error) {
      host.failed(error);
    } finally {
      busy = false;
      cancel?.();
      if (running) cancel = clock.wake(sleep, () => void look());
    }
  };

  void look();
  return {
    poke: () => void look(),
    stop() {
      running = false;
      cancel?.();
    },
  };
}

function sleepUntil(next: Instant | null, now: Instant): number {
  const left = next === null ? longestSleep : millisecondsOf(next) - millisecondsOf(now);
  return Math.min(Math.max(left, shortestSleep), longestSleep);
}

/**
 * The effects that are still worth doing at an instant: reminders more than a day late are all done, only the latest
 * of each recipient and subject, or none. What is published or escalated is always done.
 */
function lateEffects(due: Iterable<Effect>, catchUp: CatchUp, now: Instant): Iterable<Effect> {
  if (catchUp === 'fireLate') return due;
  const effects = [...due];
  const isLate = (effect: Effect) =>
    (effect.kind === 'remind' || effect.kind === 'digest') &&
    Date.parse(now) - Date.parse(effect.due) > oneDay;
  if (catchUp === 'skip') return effects.filter((effect) => !isLate(effect));
  const last = new Map(effects.map((effect) => [subjectOf(effect), effect.key]));
  return effects.filter((effect) => !isLate(effect) || last.get(subjectOf(effect)) === effect.key);
}

function subjectOf(effect: Effect): string {
  switch (effect.kind) {
    case 'publish':
      return effect.key;
    case 'digest':
      return JSON.stringify([effect.kind, effect.recipient]);
    case 'remind':
    case 'escalate':
      return JSON.stringify([effect.kind, effect.recipient, effect.about]);
    default:
      return effect satisfies never;
  }
}
