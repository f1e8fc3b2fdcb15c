import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Organization } from '@chiendich/organizations';
import { definePlan } from '@chiendich/plan';
import type { Ledger, LedgerEntry, Report } from '@chiendich/report';
import { accept, correct, returnForCorrection, submit } from '@chiendich/report';
import type { CampaignCommand, CampaignEvent, CampaignState } from '@chiendich/timeline';
import { advanceTo, dispatch, replay, snapshot, startCampaign, storageStep } from '@chiendich/timeline';
import { openFileStorage } from '@chiendich/timeline/node';
import { assign, initialTransition, setup, transition } from 'xstate';
import type { Bench } from './bench.ts';

const count = 11_000;
const by = 'cán bộ đầu mối';
const acts = ['submit', 'return', 'correct', 'accept'] as const;

const due = {
  id: 'deadline-1',
  date: '2024-07-10',
  boundary: 'before',
  quote: 'trước ngày 10/7/2024',
} as const;
const monthly = { ...due, date: '20', quote: 'trước ngày 20 hằng tháng', recurrence: 'monthly' } as const;
const planOf = (when: typeof due | typeof monthly) =>
  definePlan({
    document: { type: 'KH', symbol: 'KH-STNMT', issuer: 'Sở Tài nguyên và Môi trường' },
    campaign: { name: 'Chiến dịch thử tốc độ' },
    reportingDuties: [
      { id: 'duty-1', from: ['UBND các xã'], to: ['Sở Tài nguyên và Môi trường'], due: when, stage: 1 },
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
function issuedLog(size: number, when: typeof due | typeof monthly = due): readonly CampaignEvent[] {
  const register = Array.from({ length: size }, (_, index) => organization(index));
  const ids = register.map(({ id }) => id);
  const first = startCampaign({
    id: 'bench',
    plan: planOf(when),
    templates: { 'duty-1': { id: 'bench', version: '1' } },
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
const round = { duty: 'duty-1', occurrence: 'once', from: '2024-01-01', to: '2024-12-31' } as const;

/** The four acts of an organization as its ledger has them. */
function chainOf(id: string): readonly LedgerEntry[] {
  const report: Report = { template: { id: 'bench', version: '1' }, organization: id, round, answers: {} };
  const act = { round, organization: id, at: '2024-05-23T01:00:00Z', by, salt: 'muoi-cua-phep-do' } as const;
  const done = [
    (ledger: Ledger) => submit(ledger, { ...act, key: '1', report }),
    (ledger: Ledger) =>
      returnForCorrection(ledger, { ...act, key: '2', version: 1, reason: 'thiếu phụ lục' }),
    (ledger: Ledger) => correct(ledger, { ...act, key: '3', version: 1, report, reason: 'sửa số liệu' }),
    (ledger: Ledger) => accept(ledger, { ...act, key: '4', version: 2 }),
  ];
  return done.reduce<Ledger>((ledger, next) => {
    const result = next(ledger);
    if (!result.ok) throw new Error(result.findings.map(({ code }) => code).join());
    return result.value;
  }, []);
}

const chains = Array.from({ length: count }, (_, index) => chainOf(organization(index).id));

/** Every organization submits, gets its report back, corrects it and has it accepted. */
const commands = acts.flatMap((_, step) =>
  chains.map((chain): CampaignCommand => {
    return { kind: 'recordReport', entry: chain[step] as LedgerEntry, by };
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

/** A campaign that has recorded so many acts, four of each organization, with a ledger of chains beside it. */
function storedActs(acts: number): { readonly state: CampaignState; readonly ledger: Map<string, Ledger> } {
  const ids = Array.from({ length: acts / 4 }, (_, index) => organization(index).id);
  const ledger = new Map(ids.map((id) => [id, chainOf(id)]));
  const recorded = [...ledger.values()].flat().map((entry) => ({ kind: 'recordReport', entry, by }) as const);
  const head = issuedLog(ids.length);
  return { state: replay([...head, ...run(replay(head), recorded)]), ledger };
}

/** A correction of each of the first hundred organizations: an act on its chain, and its record in the timeline. */
function correctHundred({ state, ledger }: ReturnType<typeof storedActs>): void {
  let current = state;
  for (let index = 0; index < 100; index += 1) {
    const { id } = organization(index);
    const report: Report = { template: { id: 'bench', version: '1' }, organization: id, round, answers: {} };
    const act = { round, organization: id, at, by, key: '5', salt: 'muoi-cua-phep-do', version: 2 } as const;
    const result = correct(ledger.get(id) ?? [], { ...act, report, reason: 'sửa' });
    const entry = result.ok ? result.value.at(-1) : undefined;
    if (entry === undefined) throw new Error('refused');
    current = dispatch(current, { kind: 'recordReport', entry, by }, at).state;
  }
}

/** Made when they are asked for: the rows before do not carry their memory. */
const stored = new Map<number, ReturnType<typeof storedActs>>();
function withActs(acts: number): ReturnType<typeof storedActs> {
  const made = stored.get(acts) ?? storedActs(acts);
  stored.set(acts, made);
  return made;
}

const monthlyLog = issuedLog(3321, monthly);
const beforeRounds = replay(monthlyLog);

/** A year of monthly rounds in which nobody reports: opened, fallen, reminded of. */
function openTwelveRounds(): number {
  const { effects } = advanceTo(beforeRounds, '2025-05-25T00:00:00Z');
  let counted = 0;
  for (const effect of effects) counted += effect.key.length > 0 ? 1 : 0;
  return counted;
}

export const benches: readonly Bench[] = [
  {
    name: 'timeline/open-12-rounds',
    what: '12 monthly rounds of 3,321 organizations opened, fallen and reminded of; every effect is gone through',
    unit: 'ms',
    ours: openTwelveRounds,
    goal: { atMostMilliseconds: 500 },
  },
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
  {
    name: 'timeline/act-at-100000',
    what: 'a correction of 100 reports at 100,000 stored acts, in the ledger and the timeline; peer: at 1,000; goal: at most 1.5 times as long',
    unit: 'ms',
    ours: () => correctHundred(withActs(100_000)),
    peers: { 'at 1,000': () => correctHundred(withActs(1000)) },
    goal: { atLeastTimesPeer: 0.667 },
  },
];
