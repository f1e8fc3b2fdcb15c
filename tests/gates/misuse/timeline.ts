import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workCalendar } from '@chiendich/core';
import * as timeline from '@chiendich/timeline';
import type { Calls, MethodCall } from './calls.ts';
import { optional, outside, taking } from './calls.ts';
import { organizations } from './organizations.ts';
import { plan } from './plan.ts';

const at = '2024-05-20T01:00:00Z';
const start = {
  plan,
  templates: {},
  register: organizations,
  calendar: workCalendar(),
  at,
  by: 'A',
} as const;
const first = timeline.startCampaign(start);

/** Where the right call of `openFileStorage` keeps nothing. */
export const folder = join(tmpdir(), `chiendich-misuse-${process.pid}`);

/** A campaign that has just begun. */
export const state = timeline.replay([first]);

const round = { duty: 'duty-1', occurrence: 'once' };
const command = { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by: 'B' };
const host = { state: () => state, advanced: () => {}, failed: () => {} };
const clock = { now: () => at, wake: () => () => {} };
const step = timeline.storageStep(null, state, [first]);

export const timelineCalls: Readonly<Record<string, Calls>> = {
  '.': {
    advanceTo: [state, at],
    deadlines: [state],
    decide: [state, outside(command), outside(at)],
    dispatch: [state, outside(command), outside(at)],
    dutyOf: [state, { round, organization: 'ubnd' }],
    evolve: [taking(null), first],
    expectationsOf: [state, round],
    isTaskOpen: ['todo'],
    memoryStorage: [optional([])],
    nextDueAt: [state],
    owesReport: ['awaited'],
    readLog: [outside([first])],
    replay: [[first]],
    restore: [outside(timeline.snapshot(state))],
    rounds: [state],
    rowsOf: [state.duties],
    snapshot: [state],
    startCampaign: [start],
    startDriver: [host, clock, optional('skip')],
    storageStep: [taking(state, 'null'), state, [first]],
    whatIf: [state, outside({ kind: 'shift', days: 7 })],
    wordsOfStage: [state.lifeCycle],
    writeGanttSvg: [state, { today: '2024-07-10' }],
    writeICalendar: [state],
  },
  './machine': {},
  './node': { openFileStorage: [folder, optional({})] },
  './messages': {},
};

export const timelineMethods: readonly MethodCall[] = [
  {
    name: 'storage.append',
    call: (...args) => timeline.memoryStorage().append(...(args as [never])),
    args: [step],
  },
];
