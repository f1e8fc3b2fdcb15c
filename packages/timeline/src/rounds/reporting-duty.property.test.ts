import type { LedgerEntry } from '@chiendich/report';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { initialTransition, setup, transition } from 'xstate';
import type { DutyAct, DutyState } from './reporting-duty.ts';
import { dutyTable, nextDutyState } from './reporting-duty.ts';

type Event = { readonly type: DutyAct; readonly pastDue: boolean };

const stay = { actions: () => undefined };

/** The same duty, written once more as a statechart with nesting, by the words of the rules and not from the table. */
const dutyMachine = setup({
  types: { events: {} as Event },
  guards: { pastDue: ({ event }) => event.pastDue },
}).createMachine({
  id: 'duty',
  initial: 'expected',
  on: { fallDue: stay },
  states: {
    expected: {
      initial: 'awaited',
      on: { submit: 'in.submitted', waive: 'waived', passOn: 'passedOn', extend: '.awaited' },
      states: {
        awaited: { on: { fallDue: 'overdue' } },
        overdue: { on: { closeAsMissing: '#duty.closedAsMissing' } },
      },
    },
    in: {
      initial: 'submitted',
      on: {
        return: 'returned',
        correct: '.resubmitted',
        passOn: 'passedOn',
        withdraw: [{ guard: 'pastDue', target: 'expected.overdue' }, { target: 'expected.awaited' }],
      },
      states: {
        submitted: { on: { accept: 'accepted' } },
        resubmitted: { on: { accept: 'accepted' } },
        accepted: { on: { passOn: {} } },
      },
    },
    returned: {
      on: {
        correct: 'in.resubmitted',
        extend: stay,
        waive: 'waived',
        closeAsMissing: 'closedAsMissing',
        passOn: 'passedOn',
        withdraw: [{ guard: 'pastDue', target: 'expected.overdue' }, { target: 'expected.awaited' }],
      },
    },
    waived: { on: { submit: 'in.submitted', correct: 'in.resubmitted', withdraw: stay } },
    closedAsMissing: { on: { submit: 'in.submitted', correct: 'in.resubmitted', withdraw: stay } },
    passedOn: {},
  },
});

const acts: readonly DutyAct[] = [
  'submit',
  'correct',
  'return',
  'withdraw',
  'accept',
  'fallDue',
  'extend',
  'waive',
  'closeAsMissing',
  'passOn',
];
const events = fc.array(fc.record({ type: fc.constantFrom(...acts), pastDue: fc.boolean() }), {
  maxLength: 30,
});

function leaf(value: unknown): DutyState {
  return (typeof value === 'object' && value !== null ? Object.values(value)[0] : value) as DutyState;
}

// Random inputs take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('the table of a duty', () => {
  it('agrees with a statechart of the same duty over random histories', () => {
    fc.assert(
      fc.property(events, (history) => {
        let [snapshot] = initialTransition(dutyMachine);
        let state: DutyState = 'awaited';
        for (const event of history) {
          const next = nextDutyState(state, event.type, event.pastDue);
          expect([state, event.type, next !== null]).toEqual([state, event.type, snapshot.can(event)]);
          if (next === null) continue;
          [snapshot] = transition(dutyMachine, snapshot, event);
          state = next;
          expect(leaf(snapshot.value)).toBe(state);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('goes where the ledger goes: the fold of its entries decides what a report is', () => {
    const ledger: Readonly<Record<LedgerEntry['kind'], Readonly<Record<string, string>>>> = {
      submit: { awaited: 'submitted', withdrawn: 'submitted' },
      correct: { submitted: 'submitted', returned: 'submitted', accepted: 'submitted' },
      return: { submitted: 'returned', accepted: 'returned' },
      accept: { submitted: 'accepted' },
      withdraw: { submitted: 'withdrawn', returned: 'withdrawn', accepted: 'withdrawn' },
    };
    const kinds = fc.constantFrom<LedgerEntry['kind']>('submit', 'correct', 'return', 'withdraw', 'accept');
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 30 }), fc.boolean(), (history, pastDue) => {
        let state: DutyState = 'awaited';
        let status = 'awaited';
        for (const kind of history) {
          const after = ledger[kind][status];
          if (after === undefined) continue;
          const next = nextDutyState(state, kind, pastDue);
          expect(next).not.toBeNull();
          state = next ?? state;
          status = after;
          const same: Readonly<Record<string, readonly DutyState[]>> = {
            submitted: ['submitted', 'resubmitted'],
            returned: ['returned'],
            accepted: ['accepted'],
            withdrawn: ['awaited', 'overdue'],
          };
          expect(same[status]).toContain(state);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the fall of a due date in every state', () => {
    expect(Object.values(dutyTable).every((row) => row.fallDue !== undefined)).toBe(true);
  });
});
