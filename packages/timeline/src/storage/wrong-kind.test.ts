import { type CivilDate, hashChain } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CampaignState } from '../campaign/campaign.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import { type CampaignCommand, commandShapes } from '../decide/command.ts';
import { decide } from '../decide/decide.ts';
import { bodyShapes, type CampaignEvent } from '../evolve/event.ts';
import { replay } from '../evolve/evolve.ts';
import {
  deadline,
  examplePlan,
  exampleStart,
  firstRound,
  issued,
  noon,
  organization,
  record,
  secondRound,
} from '../testing/example-campaign.ts';
import { play, steps } from '../testing/random-campaign.ts';
import { readLog } from './read-log.ts';
import { restore, snapshot } from './snapshot.ts';

type Path = readonly (string | number)[];

vi.setConfig({ testTimeout: 120_000 });

/** Every place of a value that holds no further places. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inside.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

/** The value with one leaf of another kind: no leaf but those of params may be true or false in place of another. */
function wronged(value: unknown, [key, ...rest]: Path, inParams = false): unknown {
  if (key === undefined) return typeof value === 'boolean' || inParams ? {} : true;
  const wrong = (member: unknown) => wronged(member, rest, inParams || key === 'params');
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? wrong(item) : item));
  const members = Object.entries(value as object).map(([name, item]) => [
    name,
    name === key ? wrong(item) : item,
  ]);
  return Object.fromEntries(members);
}

const by = 'ai đó';
const reason = 'lý do';
const document = { type: 'KH', reference: '20/KH-STNMT', date: '2024-06-01', issuer: 'Sở' } as const;
const to = { date: '2024-07-20', boundary: 'by', time: '17:00' } as const;

/** One command of each kind, every field given. */
const commands: { readonly [Kind in CampaignCommand['kind']]: CampaignCommand & { readonly kind: Kind } } = {
  issue: { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', position: 'B', by },
  correctDeadline: {
    ...{ kind: 'correctDeadline', source: 'deadline-1', corrected: to, reason },
    ...{ fault: 'content', document, by },
  },
  amend: { kind: 'amend', document, reason, deadlines: [{ deadline: 'deadline-1', to }], by },
  recordReport: record('org-1', 'submit', noon('2024-06-01'))(issued(2)) as never,
  extendDuty: { kind: 'extendDuty', organization: 'org-1', round: firstRound, to, reason, document, by },
  waiveDuty: { kind: 'waiveDuty', organization: 'org-2', round: firstRound, reason, by },
  closeDutyAsMissing: { kind: 'closeDutyAsMissing', organization: 'org-2', round: firstRound, reason, by },
  passDuty: {
    kind: 'passDuty',
    organization: 'org-2',
    round: firstRound,
    successors: [organization('heir')],
    reason,
    by,
  },
  addOrganization: {
    kind: 'addOrganization',
    organization: organization('new'),
    duties: ['duty-1'],
    reason,
    by,
  },
  changeTemplate: {
    ...{ kind: 'changeTemplate', duty: 'duty-1', reason, by },
    template: { id: 'environment-month', version: '2025' },
  },
  moveTask: { kind: 'moveTask', task: 'assignment-1/1', act: 'start', note: 'x', by },
  assignTask: { kind: 'assignTask', task: 'assignment-1/1', owner: 'B', by },
  completePreparation: { kind: 'completePreparation', note: 'x', by },
  holdLaunch: { kind: 'holdLaunch', date: '2024-06-05', by },
  dropLaunch: { kind: 'dropLaunch', reason, by },
  startPeak: { kind: 'startPeak', note: 'x', by },
  endPeak: { kind: 'endPeak', note: 'x', by },
  completeCommunication: { kind: 'completeCommunication', note: 'x', by },
  closeReports: { kind: 'closeReports', note: 'x', by },
  consolidate: { kind: 'consolidate', document: 'x', by },
  reportToSuperior: { kind: 'reportToSuperior', round: secondRound, document: 'x', reason, by },
  settle: { kind: 'settle', amount: 5, document: 'x', by },
  archive: { kind: 'archive', file: 'x', by },
  postpone: { kind: 'postpone', reason, document: 'x', by },
  suspend: { kind: 'suspend', reason, document: 'x', by },
  cancel: { kind: 'cancel', reason, document: 'x', by },
  resume: { kind: 'resume', reason, catchUp: 'skip', shiftDays: 2, by },
};

/** A campaign whose reports come back every week, one round of which is closed by somebody. */
function weeklyCampaign(): { readonly events: readonly CampaignEvent[] } {
  const plan = examplePlan();
  const weekly = { ...deadline('deadline-1', '5', 'by'), recurrence: 'weekly' as const };
  const duties = plan.reportingDuties.map((duty, index) => (index === 0 ? { ...duty, due: weekly } : duty));
  const first = startCampaign(
    exampleStart(2, { plan: { ...plan, deadlines: [weekly], reportingDuties: duties } }),
  );
  const issue = dispatch(replay([first]), commands.issue, noon('2024-05-22'));
  const later = dispatch(issue.state, commands.changeTemplate, noon('2024-06-10'));
  return { events: [first, ...issue.events, ...later.events] };
}

/** A campaign in which something of every kind happened that the random runs seldom reach. */
function busyCampaign(): { readonly state: CampaignState; readonly events: readonly CampaignEvent[] } {
  const calendar = [{ date: '2024-06-03', working: false, source: 'QĐ 1' }] as const;
  const first = startCampaign(exampleStart(3, { calendar }));
  let state = replay([first]);
  const events: CampaignEvent[] = [first];
  const later = [{ deadline: 'deadline-1', to: { ...to, date: '2024-07-15' } }] as const;
  const { issue, correctDeadline, amend, addOrganization, passDuty, extendDuty, completePreparation } =
    commands;
  const given: readonly (readonly [CivilDate, CampaignCommand])[] = [
    ['2024-05-21', { ...correctDeadline, corrected: '2024-07-12' }],
    ['2024-05-22', issue],
    ['2024-06-01', { ...amend, deadlines: later }],
    ...[addOrganization, passDuty, commands.recordReport, commands.moveTask, commands.assignTask].map(
      (command) => ['2024-06-02', command] as const,
    ),
    ['2024-06-03', { ...extendDuty, organization: 'org-3' }],
    ['2024-06-03', completePreparation],
    ['2024-06-04', commands.suspend],
    ['2024-06-05', commands.resume],
    ['2024-07-30', { ...commands.closeDutyAsMissing, organization: 'org-3' }],
  ];
  for (const [date, command] of given) {
    const next = dispatch(state, command, noon(date));
    expect([command.kind, next.refused]).toEqual([command.kind, []]);
    state = next.state;
    events.push(...next.events);
  }
  return { state, events };
}

const busy = busyCampaign();
const everyWeek = weeklyCampaign();
const runs = fc.sample(steps, { numRuns: 60, seed: 7 }).map(play);

describe('a value of the wrong kind', () => {
  it('at any leaf of a snapshot is refused at that leaf, in the plan at the plan', () => {
    const archived = runs.map(({ end }) => end).find((state) => state.superiorReports[0]?.sent != null);
    const leaves = [busy.state, archived as CampaignState].flatMap((state) => {
      expect(restore(snapshot(state)).ok).toBe(true);
      return leavesOf(state).map((path) => ({ state, path, name: path.join('.') }));
    });
    for (const part of [
      'closing.by',
      'corrections.0.from.date',
      'calendar.0.source',
      'sent.document',
      '1.predecessor',
    ])
      expect(leaves.map(({ name }) => name.endsWith(part))).toContain(true);
    for (const { state, path, name } of leaves) {
      const read = restore(snapshot(wronged(state, path) as CampaignState));
      const [fault] = read.findings;
      expect([name, read.ok, fault?.code]).toEqual([name, false, 'timeline/snapshot-field']);
      expect(fault?.path).toEqual(
        path.includes('plan') ? ['state', 'foundation', 'plan'] : ['state', ...path],
      );
    }
  });

  it('at the predecessor of a duty is refused', () => {
    const { duties } = busy.state;
    const chunks = duties.chunks.map((chunk) => chunk.map((row) => ({ ...row, predecessor: 7 })));
    const { findings } = restore({
      ...snapshot(busy.state),
      state: { ...busy.state, duties: { ...duties, chunks } },
    });
    expect(findings[0]).toMatchObject({
      path: ['state', 'duties', 'chunks', 0, 0, 'predecessor'],
      params: { field: 'duties.chunks.0.0.predecessor', expected: { en: 'a text or null' }, read: '7' },
    });
  });

  it('at any leaf of an event of any kind is refused by readLog', () => {
    const logs = [busy.events, everyWeek.events, ...runs.map(({ events }) => events)];
    const seen = new Set<string>();
    for (const log of logs) {
      expect(readLog(log).ok).toBe(true);
      for (const [index, event] of log.entries()) {
        if (seen.has(event.kind)) continue;
        seen.add(event.kind);
        const { hash: _, previousHash, ...open } = event;
        for (const path of leavesOf(open)) {
          const sealed = hashChain.link(previousHash, wronged(open, path) as { readonly sequence: number });
          const codes = readLog([...log.slice(0, index), sealed]).findings.map(({ code }) => code);
          expect([event.kind, path.join('.'), codes[0]]).toEqual([
            event.kind,
            path.join('.'),
            { schema: 'timeline/event-version', kind: 'timeline/event-kind' }[path.join('.')] ??
              'timeline/event-field',
          ]);
        }
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(bodyShapes).sort());
  });

  it('at any leaf of a command of any kind is refused, what the timeline does not keep aside', () => {
    const state = issued(2);
    expect(Object.keys(commands)).toEqual(Object.keys(commandShapes));
    const unread = ['report', 'key', 'previousHash', 'territory', 'time'];
    for (const [kind, command] of Object.entries(commands)) {
      for (const path of leavesOf(command)) {
        const read = kind === 'correctDeadline' || kind === 'amend' ? unread.slice(0, -1) : unread;
        if (path.some((key) => read.includes(String(key)))) continue;
        if (path.join('.') === 'entry.by' || (path.at(-1) === 'kind' && path.includes('organization')))
          continue;
        if (path.at(-1) === 'kind' && path.includes('successors')) continue;
        const decision = decide(state, wronged(command, path) as CampaignCommand, noon('2024-06-10'));
        const codes = 'refused' in decision ? decision.refused.map(({ code }) => code) : [];
        expect([kind, path.join('.'), codes[0]]).toEqual([
          kind,
          path.join('.'),
          path.join('.') === 'kind' ? 'timeline/not-a-command' : 'timeline/command-field',
        ]);
      }
    }
  });
});
