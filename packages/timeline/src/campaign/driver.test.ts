import type { Instant } from '@chiendich/core';
import { instantOf } from '@chiendich/core';
import { describe, expect, it, vi } from 'vitest';
import type { Effect } from '../effects/effect.ts';
import type { CampaignEvent } from '../evolve/event.ts';
import { deadline, examplePlan, issued } from '../testing/example-campaign.ts';
import type { CampaignState } from './campaign.ts';
import type { DriverClock } from './driver.ts';
import { startDriver } from './driver.ts';

/** A clock that is turned by hand; it notes how long it was asked to sleep. */
function handClock(start: Instant) {
  let now = Date.parse(start);
  let waking: { at: number; callback: () => void } | null = null;
  const sleeps: number[] = [];
  const clock: DriverClock = {
    now: () => instantOf(new Date(now)),
    wake(milliseconds, callback) {
      const own = { at: now + milliseconds, callback };
      waking = own;
      sleeps.push(milliseconds);
      return () => {
        if (waking === own) waking = null;
      };
    },
  };
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    clock,
    sleeps,
    set: (instant: Instant) => {
      now = Date.parse(instant);
    },
    async runTo(instant: Instant) {
      await settle();
      while (waking !== null && waking.at <= Date.parse(instant)) {
        now = Math.max(now, waking.at);
        waking.callback();
        await settle();
      }
      now = Date.parse(instant);
    },
  };
}

function host(initial: CampaignState) {
  const events: CampaignEvent[] = [];
  const effects: Effect[] = [];
  const errors: unknown[] = [];
  const self = { state: initial, broken: false };
  return {
    self,
    events,
    effects,
    errors,
    port: {
      state: () => self.state,
      advanced(next: CampaignState, news: readonly CampaignEvent[], todo: readonly Effect[]) {
        if (self.broken) throw new Error('no disk');
        self.state = next;
        events.push(...news);
        effects.push(...todo);
      },
      failed: (error: unknown) => void errors.push(error),
    },
  };
}

// Two months of hourly wakings take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('the driver', () => {
  it('wakes for each due date on its own second, never sleeping longer than an hour', async () => {
    const hand = handClock('2024-05-22T02:00:00Z');
    const home = host(issued(1));
    const driver = startDriver(home.port, hand.clock);
    await hand.runTo('2024-07-16T00:00:00Z');
    const fall = home.events.find((event) => event.kind === 'deadlineFell');
    expect(fall?.at).toBe('2024-07-09T17:00:00Z');
    expect(Math.max(...hand.sleeps)).toBeLessThanOrEqual(3_600_000);
    driver.stop();
  });

  it('waits for a deadline further than 24.8 days without firing at once', async () => {
    const plan = { ...examplePlan(), deadlines: [deadline('deadline-1', '2026-01-01')] };
    const hand = handClock('2024-08-01T00:00:00Z');
    const home = host(issued(1, { plan: { ...plan, reportingDuties: [], assignments: [] }, reporting: {} }));
    const driver = startDriver(home.port, hand.clock);
    await hand.runTo('2024-10-01T00:00:00Z');
    expect(home.events.filter((event) => event.kind === 'deadlineFell')).toEqual([]);
    driver.stop();
  });

  it('is not confused by a clock that is set back', async () => {
    const hand = handClock('2024-05-22T02:00:00Z');
    const home = host(issued(1));
    const driver = startDriver(home.port, hand.clock);
    await hand.runTo('2024-07-03T00:00:00Z');
    const before = home.events.length;
    hand.set('2024-06-01T00:00:00Z');
    await hand.runTo('2024-07-03T00:00:00Z');
    expect(home.events).toHaveLength(before);
    driver.stop();
  });

  it.each([
    ['fireLate', 3],
    ['coalesce', 1],
    ['skip', 0],
  ] as const)('after a long sleep does with late reminders what was decided: %s', async (catchUp, count) => {
    const hand = handClock('2024-07-09T16:00:00Z');
    const home = host(issued(1));
    const driver = startDriver(home.port, hand.clock, catchUp);
    await hand.runTo('2024-07-09T16:30:00Z');
    const reminders = home.effects.filter((effect) => effect.kind === 'remind' && 'duty' in effect.about);
    expect(reminders).toHaveLength(count);
    driver.stop();
  });

  it('tries again after the host failed, and does nothing twice', async () => {
    const hand = handClock('2024-05-22T02:00:00Z');
    const home = host(issued(1));
    const driver = startDriver(home.port, hand.clock);
    await hand.runTo('2024-07-02T00:30:00Z');
    home.self.broken = true;
    await hand.runTo('2024-07-02T03:00:00Z');
    expect(home.errors.length).toBeGreaterThan(0);
    home.self.broken = false;
    await hand.runTo('2024-07-10T00:00:00Z');
    const keys = home.effects.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(home.events.some((event) => event.kind === 'deadlineFell')).toBe(true);
    driver.stop();
  });

  it.each([
    ['the state cannot be read', { state: 2 }],
    ['the clock says nonsense', { clock: 1 }],
    ['the host throws even when it hears of a failure', { state: 2, failed: 1 }],
  ])('goes on when %s', async (_, broken) => {
    const hand = handClock('2024-07-09T16:59:00Z');
    const home = host(issued(1));
    const calls = { state: 0, clock: 0, failed: 0 };
    const count = <T>(what: keyof typeof calls, value: () => T): T => {
      calls[what] += 1;
      if (calls[what] === (broken as Partial<typeof calls>)[what]) throw new Error(what);
      return value();
    };
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('unhandledRejection', note);
    const driver = startDriver(
      {
        ...home.port,
        state: () => count('state', home.port.state),
        failed: (error) => count('failed', () => home.port.failed(error)),
      },
      { ...hand.clock, now: () => count('clock', hand.clock.now) },
    );
    await hand.runTo('2024-07-10T00:00:00Z');
    driver.stop();
    process.off('unhandledRejection', note);
    expect(home.events.some((event) => event.kind === 'deadlineFell')).toBe(true);
    expect(uncaught).toHaveLength('failed' in broken ? 1 : 0);
  });
});
