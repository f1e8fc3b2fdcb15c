import { addDays, canonicalJson, instantOf } from '@chiendich/core';
import { standingOf } from '@chiendich/report';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlines } from '../deadlines/deadlines.ts';
import { isUsableDay } from '../deadlines/usable-day.ts';
import { decide } from '../decide/decide.ts';
import { evolve, replay } from '../evolve/evolve.ts';
import { shiftReading } from '../evolve/resumed.ts';
import type { DutyState } from '../rounds/reporting-duty.ts';
import { dutyStateOf, moveCount, noDuties } from '../rounds/reporting-duty.ts';
import { readLog } from '../storage/read-log.ts';
import { restore, snapshot } from '../storage/snapshot.ts';
import { countOpenWork } from '../tasks/open-work.ts';
import { deadline, examplePlan, issued } from '../testing/example-campaign.ts';
import type { Run } from '../testing/random-campaign.ts';
import { play, steps } from '../testing/random-campaign.ts';
import { advanceTo } from './advance.ts';
import type { CampaignState } from './campaign.ts';
import { isOver, stageName } from './life-cycle.ts';
import { findRow, rowsOf } from './row-table.ts';

describe('over random runs of commands', () => {
  it('the runs reach every stage', () => {
    const reached = new Set(
      fc
        .sample(steps, { numRuns: 150, seed: 1 })
        .flatMap((run) => play(run).states.map((state) => stageName(state.lifeCycle))),
    );
    expect([...reached].sort()).toEqual([
      'archived',
      'cancelled',
      'consolidating',
      'drafting',
      'reportingUp',
      'running',
      'settled',
      'settling',
    ]);
  });

  it('replay gives the live state from every prefix, and from any snapshot on the way', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (run, pick) => {
        const { events, states, end } = play(run);
        for (const state of states)
          expect(canonicalJson(replay(events.slice(0, state.log.sequence)))).toBe(canonicalJson(state));
        expect(canonicalJson(replay(events))).toBe(canonicalJson(end));
        const middle = states[pick % states.length] ?? end;
        const restored = restore(JSON.stringify(snapshot(middle)));
        if (!restored.ok) throw new Error(JSON.stringify(restored.findings));
        const rest = events.filter(({ sequence }) => sequence > middle.log.sequence);
        expect(canonicalJson(rest.reduce(evolve, restored.value))).toBe(canonicalJson(end));
      }),
    );
  });

  it('the log is sound, and one changed letter anywhere breaks it', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (run, pick) => {
        const { events } = play(run);
        expect(readLog(JSON.parse(JSON.stringify(events))).ok).toBe(true);
        const at = pick % events.length;
        const forged = events.map((event, index) =>
          index === at ? { ...event, by: `${event.by}?` } : event,
        );
        expect(readLog(forged).ok).toBe(false);
      }),
    );
  });

  it('every command leaves exactly one record, and a refusal moves only the head of the log', () => {
    fc.assert(
      fc.property(steps, (run) => {
        const { commands, events, states } = play(run);
        expect(events.filter(({ by }) => by !== 'timeline')).toHaveLength(run.length + 1);
        commands.forEach((command, index) => {
          const state = states[index];
          if (state === undefined) return;
          const decision = decide(state, command, state.log.at);
          expect(decision.events).toHaveLength(1);
          if (!('refused' in decision)) return;
          const next = decision.events.reduce(evolve, state);
          expect(canonicalJson({ ...next, log: null })).toBe(canonicalJson({ ...state, log: null }));
        });
      }),
    );
  });

  it('accepts once a round, archives after settling, fires once a version, reminds somebody, counts right', () => {
    fc.assert(
      fc.property(steps, (run) => {
        const played = play(run);
        acceptedOncePerRound(played);
        archivedAfterSettled(played);
        firedOncePerVersion(played);
        countersRight(played.end);
        agreesWithLedger(played);
      }),
    );
  });

  it('splitting the passing of time changes nothing', () => {
    fc.assert(
      fc.property(
        steps,
        fc.array(fc.integer({ min: 0, max: 400 * 24 * 60 }), { maxLength: 8 }),
        (run, stops) => {
          const { end } = play(run);
          const until = Date.parse(end.log.at) + 400 * 24 * 60 * 60_000;
          const whole = advanceTo(end, instantOf(new Date(until)));
          let state = end;
          const keys: string[] = [];
          for (const stop of [...stops].sort((a, b) => a - b)) {
            const part = advanceTo(state, instantOf(new Date(Date.parse(end.log.at) + stop * 60_000)));
            keys.push(...[...part.effects].map(({ key }) => key));
            state = part.state;
          }
          const last = advanceTo(state, instantOf(new Date(until)));
          expect(canonicalJson(last.state)).toBe(canonicalJson(whole.state));
          expect([...keys, ...[...last.effects].map(({ key }) => key)]).toEqual(
            [...whole.effects].map(({ key }) => key),
          );
        },
      ),
    );
  });
});

function acceptedOncePerRound({ events }: Run): void {
  const accepted = new Map<string, boolean>();
  for (const event of events) {
    if (event.kind !== 'reportRecorded') continue;
    const { organization, entry } = event;
    if (entry.kind === 'accept') expect(accepted.get(organization) ?? false).toBe(false);
    accepted.set(organization, entry.kind === 'accept');
  }
}

function archivedAfterSettled({ events, states }: Run): void {
  const taken = events.flatMap((event) => (event.kind === 'stepTaken' ? [event.step] : []));
  if (taken.includes('archive')) expect(taken.slice(0, taken.indexOf('archive'))).toContain('settle');
  const end = states.find((state) => isOver(state.lifeCycle));
  const after = events.filter(({ sequence }) => sequence > (end?.log.sequence ?? Number.POSITIVE_INFINITY));
  expect(after.every(({ kind }) => kind === 'commandRefused')).toBe(true);
}

function firedOncePerVersion({ events, end }: Run): void {
  const later = advanceTo(end, '2026-01-01T00:00:00Z');
  const fired = [...events, ...later.events].flatMap((event) =>
    event.kind === 'deadlineFell' || event.kind === 'reminderDue' || event.kind === 'escalationDue'
      ? [[event.kind, event.deadline, event.version, event.days, event.duty].join()]
      : [],
  );
  expect(new Set(fired).size).toBe(fired.length);
  const asked = new Set([...later.effects].map(({ due }) => due));
  const noise = later.events.filter(
    (event) => (event.kind === 'reminderDue' || event.kind === 'escalationDue') && !asked.has(event.due),
  );
  expect(noise).toEqual([]);
}

/** Where a report stands is the ledger's fold, and nothing else. */
function agreesWithLedger({ end, ledger }: Run): void {
  for (const row of rowsOf(end.duties)) {
    const standing = standingOf(ledger, { round: row, organization: row.organization });
    expect(row.report ?? { ...standing, sequence: 0 }).toEqual(standing);
    expect(row.state).toBe(dutyStateOf(row));
  }
}

function countersRight(state: CampaignState): void {
  const states: readonly DutyState[] = rowsOf(state.duties).map((duty) => duty.state);
  expect(state.counts).toEqual(states.reduce((counts, each) => moveCount(counts, null, each), noDuties));
  const counted = { ...state, openWork: countOpenWork(state) };
  for (const { id } of [...rowsOf(state.openWork), ...rowsOf(counted.openWork)])
    expect(findRow(state.openWork, id) ?? { id, open: 0, owed: 0 }).toEqual(
      findRow(counted.openWork, id) ?? { id, open: 0, owed: 0 },
    );
}

describe('over random dates', () => {
  const date = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2024-06-01', days));
  const boundary = fc.constantFrom('before' as const, 'by' as const, 'on' as const);

  it('a plan shifted by seven days without holidays shifts every date by seven', () => {
    fc.assert(
      fc.property(date, date, boundary, (first, second, kind) => {
        const dates = [first, second].sort();
        const rows = (days: number) => {
          const list = dates.map((day, index) => deadline(`d${index}`, addDays(day, days), kind));
          const policy = { nonWorkingDays: 'nextWorkingDay' } as const;
          const state = issued(1, {
            plan: { ...examplePlan(), deadlines: list, reportingDuties: [], assignments: [] },
            reporting: {},
            policy,
          });
          return deadlines(state).flatMap(({ lastDay }) => (lastDay === null ? [] : [lastDay]));
        };
        expect(rows(7)).toEqual(rows(0).map((day) => addDays(day, 7)));
      }),
    );
  });

  it('a deadline moved later is never due earlier', () => {
    fc.assert(
      fc.property(date, boundary, fc.nat({ max: 400 }), (day, kind, days) => {
        const moved = shiftReading({ date: day, boundary: kind }, days);
        expect(moved.date >= day && isUsableDay(moved.date)).toBe(true);
      }),
    );
  });
});
