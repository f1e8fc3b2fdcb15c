import { addDays, canonicalJson, instantOf } from '@chiendich/core';
import { isLate, standingOf } from '@chiendich/report';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { advanceTo } from '../campaign/advance.ts';
import type { CampaignState } from '../campaign/campaign.ts';
import { findRow, rowsOf } from '../campaign/row-table.ts';
import { evolve, replay } from '../evolve/evolve.ts';
import { restore, snapshot } from '../storage/snapshot.ts';
import { countOpenWork } from '../tasks/open-work.ts';
import { moves, type Played, plans, playMoves } from '../testing/recurring-campaign.ts';
import { dutyOf, expectationsOf, rounds } from './duties.ts';
import { dutiesOfRound } from './find-rounds.ts';
import { dutyStateOf, moveCount, noDuties } from './reporting-duty.ts';

// Random inputs take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('a campaign with recurring duties, over random acts', () => {
  it('replays to the live state, from the start and from any snapshot', () => {
    fc.assert(
      fc.property(plans, moves, fc.nat(), (plan, given, pick) => {
        const { events, states, end } = playMoves(plan, given);
        expect(canonicalJson(replay(events))).toBe(canonicalJson(end));
        const middle = states[pick % states.length] ?? end;
        const restored = restore(JSON.stringify(snapshot(middle)));
        if (!restored.ok) throw new Error(JSON.stringify(restored.findings));
        const rest = events.filter(({ sequence }) => sequence > middle.log.sequence);
        expect(canonicalJson(rest.reduce(evolve, restored.value))).toBe(canonicalJson(end));
      }),
    );
  });

  it('agrees with the ledger on every report, and counts right', () => {
    fc.assert(
      fc.property(plans, moves, (plan, given) => {
        const played = playMoves(plan, given);
        agreesWithLedger(played);
        countersRight(played.end);
      }),
    );
  });

  it('says nothing else of one round where acts of the others are left out', () => {
    fc.assert(
      fc.property(plans, moves, fc.nat(), (plan, given, pick) => {
        const free = given.filter(({ what }) => what !== 'pass' && what !== 'add' && what !== 'amend');
        const { end } = playMoves(plan, free);
        const known = rounds(end).filter(({ round }) => round.duty === 'duty-1');
        const chosen = known[pick % known.length]?.round;
        if (chosen === undefined) return;
        const alone = advanceTo(
          playMoves(plan, free, ({ occurrence }) => occurrence !== chosen.occurrence).end,
          end.log.at,
        ).state;
        expect(dutiesOfRound(alone, chosen).map(seen)).toEqual(dutiesOfRound(end, chosen).map(seen));
        expect(expectationsOf(alone, chosen)).toEqual(expectationsOf(end, chosen));
      }),
    );
  });

  it('fires once, reminds somebody each time, and splitting time changes nothing', () => {
    fc.assert(
      fc.property(plans, moves, fc.array(fc.nat({ max: 150 }), { maxLength: 5 }), (plan, given, stops) => {
        const { end } = playMoves(plan, given);
        const day = (days: number) => instantOf(new Date(Date.parse(end.log.at) + days * 86_400_000));
        const whole = advanceTo(end, day(150));
        const keys = [...whole.effects].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        let state = end;
        const parts: string[] = [];
        for (const stop of [...stops.sort((a, b) => a - b), 150]) {
          const part = advanceTo(state, day(stop));
          parts.push(...[...part.effects].map(({ key }) => key));
          state = part.state;
        }
        expect(canonicalJson(state)).toBe(canonicalJson(whole.state));
        expect(parts).toEqual(keys);
        const asked = new Set([...whole.effects].map(({ due }) => due));
        const noise = whole.events.filter(
          (event) =>
            (event.kind === 'reminderDue' || event.kind === 'escalationDue') && !asked.has(event.due),
        );
        expect(noise).toEqual([]);
      }),
    );
  });

  it('opens every round of the period once, the next when the one before falls', () => {
    fc.assert(
      fc.property(plans, moves, (plan, given) => {
        const { end } = playMoves(plan, given);
        const state = advanceTo(end, '2025-03-01T00:00:00Z').state;
        const own = rounds(state).filter(({ round }) => round.duty === 'duty-1');
        for (const [index, { round }] of own.entries()) {
          const next = own[index + 1]?.round;
          if (next !== undefined) expect(next.from).toBe(addDays(round.to, 1));
        }
        expect(own.at(-1)?.round.to ?? '').toSatisfy((to: string) => to >= '2024-09-30');
        expect(own.at(-1)?.round.from ?? '').toSatisfy((from: string) => from <= '2024-09-30');
      }),
    );
  });
});

function seen({ id, state, report, closing, extension, pastDue }: ReturnType<typeof dutiesOfRound>[number]) {
  return { id, state, status: report?.status, receivedAt: report?.receivedAt, closing, extension, pastDue };
}

function agreesWithLedger({ end, ledger }: Played): void {
  for (const row of rowsOf(end.duties)) {
    const { organization } = row;
    const standing = standingOf(ledger, { round: row, organization });
    expect(row.report ?? { ...standing, sequence: 0 }).toEqual(standing);
    expect(row.state).toBe(dutyStateOf(row));
    const view = dutyOf(end, { round: row, organization });
    expect(view?.late).toBe(standing.receivedAt !== null && isLate(view?.due ?? null, standing.receivedAt));
  }
}

function countersRight(state: CampaignState): void {
  const states = rowsOf(state.duties).map((duty) => duty.state);
  expect(state.counts).toEqual(states.reduce((counts, each) => moveCount(counts, null, each), noDuties));
  const counted = { ...state, openWork: countOpenWork(state) };
  for (const { id } of [...rowsOf(state.openWork), ...rowsOf(counted.openWork)])
    expect(findRow(state.openWork, id) ?? { id, open: 0, owed: 0 }).toEqual(
      findRow(counted.openWork, id) ?? { id, open: 0, owed: 0 },
    );
}
