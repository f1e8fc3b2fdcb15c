import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Organization } from '@chiendich/organizations';
import { definePlan } from '@chiendich/plan';
import type { LedgerEntry, Report } from '@chiendich/report';
import type { CampaignCommand, CampaignEvent, CampaignState } from '@chiendich/timeline';
import { advanceTo, dispatch, replay, snapshot, startCampaign, storageStep } from '@chiendich/timeline';
import { openFileStorage } from '@chiendich/timeline/node';
import { assign, initialTransition, setup, transition } from 'xstate';
import type { Bench } from './bench.ts';

const count = 11_000;
const by = 'cán bộ đầu mối';
const acts = ['submit', 'return', 'correct', 'accept'] as const;

const plan = definePlan({
  document: { type: 'KH', symbol: 'KH-STNMT', issuer: 'Sở Tài nguyên và Môi trường' },
  campaign: { name: 'Chiến dịch thử tốc độ' },
  reportingDuties: [
    {
      id: 'duty-1',
      from: ['UBND các xã'],
      to: ['Sở Tài nguyên và Môi trường'],
      due: { id: 'deadline-1', date: '2024-07-10', boundary: 'before', quote: 'trước ngày 10/7/2024' },
      stage: 1,
    },
  ],
});

function organization(index: number): Organization {
  return {
    id: `xa-${String(index).padStart(5, '0')}`,
    name: `Ủy ban nhân dân xã số ${index}`,
    kind: 'communeCommittee',
    territory: null,
    superior: 'tinh',
    validFrom: null,
    validTo: null,
    successors: [],
  };
}

/** The log of a campaign with so many organizations, up to its issue. */
function issuedLog(size: number): readonly CampaignEvent[] {
  const register = Array.from({ length: size }, (_, index) => organization(index));
  const ids = register.map(({ id }) => id);
  const first = startCampaign({
    id: 'bench',
    plan,
    template: { id: 'bench', version: '1' },
    register,
    calendar: [],
    at: '2024-05-20T01:00:00Z',
    by,
    reporting: { 'duty-1': ids },
  });
  const issue = { kind: 'issue', number: '15', date: '2024-05-22', signer: 'Nguyễn Văn A', by } as const;
  return [first, ...dispatch(replay([first]), issue, '2024-05-22T02:00:00Z').events];
}

const head = issuedLog(count);
const big = replay(head);
const small = replay(issuedLog(100));
const report: Report = {
  template: { id: 'bench', version: '1' },
  organization: 'xa',
  round: { duty: 'duty-1', occurrence: 'once', from: '2024-01-01', to: '2024-12-31' },
  answers: {},
};

function ledgerEntry(act: (typeof acts)[number], round: number, index: number): LedgerEntry {
  const sequence = round * count + index + 1;
  const entry = {
    sequence,
    organization: organization(index).id,
    at: '2024-05-23T01:00:00Z',
    by,
    key: `k${sequence}`,
    version: round < 2 ? 1 : 2,
    previousHash: '',
    hash: sequence.toString(16).padStart(64, '0'),
  } as const;
  if (act === 'submit') return { ...entry, kind: act, report };
  if (act === 'correct') return { ...entry, kind: act, report, reason: 'sửa số liệu' };
  return act === 'accept' ? { ...entry, kind: act } : { ...entry, kind: act, reason: 'thiếu phụ lục' };
}

/** Every organization submits, gets its report back, corrects it and has it accepted. */
const commands = acts.flatMap((act, round) =>
  Array.from({ length: count }, (_, index): CampaignCommand => {
    return { kind: 'recordReport', duty: 'duty-1', entry: ledgerEntry(act, round, index), by };
  }),
);
const at = '2024-05-24T01:00:00Z';

function run(state: CampaignState, given: readonly CampaignCommand[]): readonly CampaignEvent[] {
  const events: CampaignEvent[] = [];
  let current = state;
  for (const command of given) {
    const next = dispatch(current, command, at);
    if (next.refused.length > 0) throw new Error(next.refused.map(({ code }) => code).join());
    events.push(...next.events);
    current = next.state;
  }
  return events;
}

const log = [...head, ...run(big, commands)];
const end = replay(log);

async function inFolder(work: (folder: string) => unknown): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'timeline-bench-'));
  await work(folder);
  rmSync(folder, { recursive: true });
}

/** Each command decided, hashed, folded, and written as one line: the event and the row that it changed. */
async function writeCampaign(folder: string): Promise<void> {
  const storage = openFileStorage(folder);
  await storage.append(storageStep(null, big, head));
  let state = big;
  for (const command of commands) {
    const next = dispatch(state, command, at);
    await storage.append(storageStep(state, next.state, next.events));
    state = next.state;
  }
  storage.close();
}

/*
 * What one would take instead: an XState 5 machine of a duty, run by its pure `transition`, one snapshot for each
 * organization, and the snapshot of that row written as JSON after each event. It keeps no log, no authorship, no hash
 * and no counters, so it does less.
 */
const dutyMachine = setup({
  types: {
    context: {} as { version: number; receivedAt: string | null },
    events: {} as { type: (typeof acts)[number] | 'fallDue'; at: string },
  },
  actions: {
    receive: assign({
      version: ({ context }) => context.version + 1,
      receivedAt: ({ event }) => event.at,
    }),
  },
}).createMachine({
  context: { version: 0, receivedAt: null },
  initial: 'awaited',
  states: {
    awaited: { on: { submit: { target: 'submitted', actions: 'receive' }, fallDue: 'overdue' } },
    overdue: { on: { submit: { target: 'submitted', actions: 'receive' } } },
    submitted: { on: { return: 'returned', accept: 'accepted' } },
    returned: { on: { correct: { target: 'resubmitted', actions: 'receive' } } },
    resubmitted: { on: { return: 'returned', accept: 'accepted' } },
    accepted: {},
  },
});
type DutySnapshot = ReturnType<typeof dutyMachine.getInitialSnapshot>;

function startDuties(): DutySnapshot[] {
  return Array.from({ length: count }, () => initialTransition(dutyMachine)[0]);
}

function runMachines(duties: DutySnapshot[], changed: (index: number, duty: DutySnapshot) => void): void {
  for (const type of acts) {
    duties.forEach((duty, index) => {
      const [next] = transition(dutyMachine, duty, { type, at });
      duties[index] = next;
      changed(index, next);
    });
  }
}

function writeMachines(folder: string): void {
  const file = openSync(join(folder, 'rows.jsonl'), 'a');
  runMachines(startDuties(), (index, duty) => {
    writeSync(file, `${JSON.stringify({ index, snapshot: dutyMachine.getPersistedSnapshot(duty) })}\n`);
  });
  closeSync(file);
}

const settled = startDuties();
runMachines(settled, () => {});
/** The first hundred organizations through all their acts, twenty times from the same state. */
const ofHundred = acts.flatMap((_, round) => commands.slice(round * count, round * count + 100));
const twenty = Array.from({ length: 20 }, () => ofHundred);

export const benches: readonly Bench[] = [
  {
    name: 'timeline/write-4-events-each',
    what: `${count} organizations × 4 commands to a file: event and changed row, one write each; peer: XState transition, the row's snapshot written`,
    unit: 'ms',
    ours: () => inFolder(writeCampaign),
    peers: { 'xstate + row snapshot': () => inFolder(writeMachines) },
    goal: { atMostMilliseconds: 1500 },
  },
  {
    name: 'timeline/replay',
    what: `${log.length} events folded; peer: XState transition over as many`,
    unit: 'ms',
    ours: () => replay(log),
    peers: { xstate: () => runMachines(startDuties(), () => {}) },
    goal: { atMostMilliseconds: 250 },
  },
  {
    name: 'timeline/advance-a-year',
    what: `a year in which ${count} organizations are reminded, fall late, and are escalated`,
    unit: 'ms',
    ours: () => advanceTo(big, '2025-05-24T00:00:00Z'),
    goal: { atMostMilliseconds: 500 },
  },
  {
    name: 'timeline/command-at-11000',
    what: '20 × 400 commands in a campaign of 11,000 organizations; peer: the same in one of 100; goal: at most 1.5 times as long',
    unit: 'ms',
    ours: () => twenty.map((given) => run(big, given)),
    peers: { 'at 100': () => twenty.map((given) => run(small, given)) },
    goal: { atLeastTimesPeer: 0.667 },
  },
  {
    name: 'timeline/snapshot',
    what: `the state of ${count} organizations as JSON text; peer: XState's persisted snapshots`,
    unit: 'ms',
    ours: () => JSON.stringify(snapshot(end)),
    peers: { xstate: () => JSON.stringify(settled.map((duty) => dutyMachine.getPersistedSnapshot(duty))) },
    goal: { atMostMilliseconds: 50 },
  },
];
