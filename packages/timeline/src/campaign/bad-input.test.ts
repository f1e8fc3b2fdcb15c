import type { Finding, Instant } from '@chiendich/core';
import { describeFinding, hashChain } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../deadlines/change.ts';
import { whatIf } from '../deadlines/what-if.ts';
import type { CampaignCommand } from '../decide/command.ts';
import { decide } from '../decide/decide.ts';
import { evolve, replay } from '../evolve/evolve.ts';
import { readLog } from '../storage/read-log.ts';
import { restore, restoreWith, snapshot } from '../storage/snapshot.ts';
import { after, draft, exampleStart, firstRound, issued, noon, record } from '../testing/example-campaign.ts';
import type { CampaignState } from './campaign.ts';
import { startCampaign } from './start-campaign.ts';

const by = 'chuyên viên A';

function refusal(state: CampaignState, command: unknown, at: unknown): readonly string[] {
  const decision = decide(state, command as CampaignCommand, at as Instant);
  const next = decision.events.reduce(evolve, state);
  expect(decision.events).toHaveLength(1);
  if (!('refused' in decision)) return [];
  expect({ ...next, log: state.log }).toEqual(state);
  return decision.refused.map(({ code }) => code);
}

function expectSentences(findings: readonly Finding[]) {
  for (const finding of findings) {
    for (const locale of ['vi', 'en'] as const) {
      expect(describeFinding(finding, locale)).not.toMatch(/\{\w+|undefined: /);
    }
  }
}

// Random inputs take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('a command that cannot be', () => {
  const at = noon('2024-06-10');
  const submitted = after(issued(2), [['2024-06-09', record('org-1', 'submit', noon('2024-06-09'))]]);
  const cancelled = after(issued(2), [['2024-06-01', { kind: 'cancel', reason: 'bão', by }]]);
  const paused = after(issued(2), [['2024-06-01', { kind: 'suspend', reason: 'bão', by }]]);

  it.each([
    ['out of order', draft(), { kind: 'closeReports', by }, at, 'timeline/wrong-stage'],
    [
      'issued twice',
      issued(),
      { kind: 'issue', number: '1', date: '2024-06-01', signer: 'A', by },
      at,
      'timeline/wrong-stage',
    ],
    ['with duties open', issued(2), { kind: 'closeReports', by }, at, 'timeline/open-duties'],
    [
      'dated before the last event',
      submitted,
      { kind: 'completePreparation', by },
      noon('2024-06-08'),
      'timeline/dated-before-last-event',
    ],
    [
      'dated by no instant',
      submitted,
      { kind: 'completePreparation', by },
      '10/6/2024',
      'timeline/not-an-instant',
    ],
    ['on a cancelled campaign', cancelled, { kind: 'completePreparation', by }, at, 'timeline/campaign-over'],
    ['in a pause', paused, { kind: 'completePreparation', by }, at, 'timeline/campaign-paused'],
    ['of an unknown kind', issued(), { kind: 'explode', by }, at, 'timeline/unknown-command'],
    ['of a kind from the prototype', issued(), { kind: 'constructor', by }, at, 'timeline/unknown-command'],
    ['that is not an object', issued(), 'issue', at, 'timeline/not-a-command'],
    ['of no kind', issued(), { by }, at, 'timeline/not-a-command'],
    ['that is missing', issued(), undefined, at, 'timeline/not-a-command'],
    [
      'with a misspelt field',
      draft(),
      { kind: 'issue', number: '1', date: '2024-06-01', signer: 'A', position_: 'B', by },
      at,
      'timeline/command-field-unknown',
    ],
    [
      'with a field whose name is broken',
      submitted,
      { ...record('org-1', 'accept', at)(submitted), '\uD800': 1 },
      at,
      'timeline/command-field-unknown',
    ],
    ['without an author', issued(), { kind: 'completePreparation' }, at, 'timeline/command-field'],
    ['with half a letter', issued(), { kind: 'completePreparation', by: '\uD800' }, at, 'timeline/not-json'],
    [
      'with an impossible day',
      issued(),
      { kind: 'holdLaunch', date: '2024-06-31', by },
      at,
      'timeline/command-field',
    ],
    [
      'that declines an order',
      issued(),
      { kind: 'moveTask', task: 'assignment-1/1', act: 'decline', by },
      at,
      'timeline/task-act-refused',
    ],
    [
      'about no deadline of the plan',
      draft(),
      { kind: 'correctDeadline', source: 'x', corrected: '2024-06-30', reason: 'r', by },
      at,
      'timeline/unknown-deadline',
    ],
    [
      'that amends a draft',
      draft(),
      {
        kind: 'amend',
        document: { type: 'KH', reference: '1/KH', date: '2024-06-01' },
        reason: 'r',
        deadlines: [],
        by,
      },
      at,
      'timeline/amend-a-draft',
    ],
    [
      'that extends to an earlier day',
      issued(2),
      {
        kind: 'extendDuty',
        organization: 'org-1',
        round: firstRound,
        to: { date: '2024-07-01', boundary: 'by' },
        reason: 'r',
        by,
      },
      at,
      'timeline/extension-not-later',
    ],
    [
      'that passes a duty to nobody',
      issued(2),
      { kind: 'passDuty', organization: 'org-1', round: firstRound, successors: [], reason: 'r', by },
      at,
      'timeline/successor-missing',
    ],
    [
      'that closes a duty before it is late',
      issued(2),
      { kind: 'closeDutyAsMissing', organization: 'org-1', round: firstRound, reason: 'r', by },
      at,
      'timeline/duty-act-refused',
    ],
  ])('is refused and recorded: %s', (_, state, command, time, code) => {
    expect(refusal(state, command, time)).toEqual([code]);
    const decision = decide(state, command as CampaignCommand, time as Instant);
    if ('refused' in decision) expectSentences(decision.refused);
  });

  it('never throws, whatever it is', () => {
    const state = issued(2);
    const kinds = [
      'issue',
      'amend',
      'correctDeadline',
      'recordReport',
      'extendDuty',
      'passDuty',
      'resume',
      'settle',
    ];
    const strange = fc.oneof(
      fc.anything(),
      fc
        .tuple(
          fc.constantFrom(...kinds),
          fc.dictionary(
            fc.constantFrom(
              'by',
              'date',
              'entry',
              'to',
              'document',
              'deadlines',
              'corrected',
              'source',
              'organization',
              'successors',
              'shiftDays',
              'amount',
            ),
            fc.anything(),
          ),
        )
        .map(([kind, rest]) => ({ ...rest, kind })),
    );
    fc.assert(
      fc.property(strange, fc.oneof(fc.constant(at), fc.anything()), (command, time) => {
        expect(refusal(state, command, time).length).toBeGreaterThan(0);
      }),
      { numRuns: 700 },
    );
  });
});

describe('a change to think about', () => {
  it('never throws, whatever it is', () => {
    const state = issued(2);
    const change = fc.oneof(
      fc.anything(),
      fc.record(
        {
          kind: fc.constantFrom(
            'moveLaunch',
            'shift',
            'changeDeadline',
            'addOrganization',
            'dissolveOrganization',
          ),
          to: fc.oneof(fc.constant('2024-06-12'), fc.anything()),
          days: fc.oneof(fc.integer(), fc.anything()),
          carry: fc.constantFrom('nothing', 'whatFollows'),
          deadline: fc.constantFrom('deadline-1', '__proto__'),
          organization: fc.oneof(fc.constant('org-1'), fc.anything()),
          on: fc.constant('2024-07-01'),
          successors: fc.oneof(fc.constant(['org-2']), fc.anything()),
        },
        { requiredKeys: ['kind'] },
      ),
    );
    fc.assert(
      fc.property(change, (given) => {
        const { shifts, conflicts } = whatIf(state, given as Change);
        expect(shifts).toBeInstanceOf(Array);
        for (const conflict of conflicts) expect(describeFinding(conflict, 'vi')).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a start', () => {
  it.each(['', ' ', '\uD800', null])('without an author is a mistake: %j', (author) => {
    expect(() => startCampaign({ ...exampleStart(1), by: author as string })).toThrow('timeline/no-author');
  });

  it.each([
    [{ reportings: {} }, 'core/unknown-option', 'did you mean reporting?'],
    [{ policy: { remindersBefore: [7] } }, 'core/unknown-option', 'did you mean remindBefore?'],
    [{ policy: { remindBefore: ['7'] } }, 'timeline/not-a-policy', 'a whole number'],
    [{ issuer: 'zz' }, 'timeline/no-such-issuer', 'got "zz"'],
    [{ issuer: { id: 'org-1' } }, 'timeline/not-an-issuer', 'organization.id'],
  ])('a start with %j is a mistake that is named', (change, code, words) => {
    const start = () => startCampaign({ ...exampleStart(1), ...(change as object) });
    expect(start).toThrow(code);
    expect(start).toThrow(words);
  });

  it('a start names as its issuer a body of the register, or the one above it', () => {
    expect(startCampaign({ ...exampleStart(1), issuer: 'org-1' }).kind).toBe('campaignStarted');
    expect(startCampaign({ ...exampleStart(1), issuer: 'province' }).kind).toBe('campaignStarted');
  });
});

describe('a foreign log', () => {
  const first = startCampaign(exampleStart(1));
  const start = replay([first]);
  const issue = { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by } as const;
  const second = decide(start, issue, '2024-05-22T02:00:00Z').events;
  const third = decide(
    second.reduce(evolve, start),
    { kind: 'completePreparation', by },
    '2024-06-01T02:00:00Z',
  ).events;
  const log = [first, ...second, ...third];
  const resealed = (index: number, change: object) =>
    log.map((event, at) => {
      if (at !== index) return event;
      const { hash: _, previousHash, ...open } = { ...event, ...change };
      if (typeof previousHash !== 'string') return { ...open, previousHash, hash: '' };
      return hashChain.link(previousHash, open);
    });

  it.each([
    ['nothing', [], 'timeline/not-a-log'],
    ['no list', { 0: first }, 'timeline/not-a-log'],
    ['a line that is not an event', [first, 'x'], 'timeline/not-an-event'],
    ['a gap', [first, ...third], 'timeline/log-gap'],
    ['a duplicate', [first, ...second, ...second], 'timeline/log-duplicate'],
    ['another start', [first, { ...first, sequence: 2 }], 'timeline/log-start'],
    ['no start', second.map((event) => ({ ...event, sequence: 1 })), 'timeline/log-start'],
    ['a changed author', [{ ...first, by: 'kẻ khác' }], 'timeline/log-broken'],
    [
      'another chain',
      [first, ...second.map((event) => ({ ...event, previousHash: 'f'.repeat(64) }))],
      'timeline/log-broken',
    ],
    ['a resealed event in the middle', resealed(1, { number: '16' }), 'timeline/log-broken'],
    ['a newer event format', resealed(2, { schema: 2 }), 'timeline/event-version'],
    ['an unknown kind', resealed(2, { kind: 'exploded' }), 'timeline/event-kind'],
    ['a missing field', resealed(2, { lifeCycle: null }), 'timeline/event-field'],
    ['a step back in time', resealed(2, { at: '2024-05-01T00:00:00Z' }), 'timeline/log-back-in-time'],
  ])('with %s is refused', (_, entries, code) => {
    const read = readLog(entries);
    expect(read.ok).toBe(false);
    expect(read.findings.map((each) => each.code)).toContain(code);
    expectSentences(read.findings);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.nat({ max: 2 }), fc.jsonValue(), (rest, index, value) => {
        expect(readLog([...log, ...rest]).ok).toBe(rest.length === 0);
        for (const key of Object.keys(log[index] ?? {})) readLog(resealed(index, { [key]: value }));
      }),
      { numRuns: 80 },
    );
  });
});

describe('a snapshot', () => {
  const state = issued(2);

  it.each([
    ['no object', 'x', 'timeline/not-a-snapshot'],
    ['another format', { format: 'x', schema: 1 }, 'timeline/not-a-snapshot'],
    ['a newer schema', { ...snapshot(state), schema: 2 }, 'timeline/snapshot-newer'],
    ['no state', { ...snapshot(state), state: null }, 'timeline/not-a-snapshot'],
    [
      'a stage that does not exist',
      { ...snapshot(state), state: { ...state, lifeCycle: { stage: 'x', standing: 'active' } } },
      'timeline/snapshot-field',
    ],
    [
      'rows out of order',
      {
        ...snapshot(state),
        state: { ...state, duties: { size: 2, chunks: [state.duties.chunks.flat().reverse()] } },
      },
      'timeline/snapshot-field',
    ],
  ])('of %s is refused', (_, json, code) => {
    const restored = restore(json);
    expect(restored.findings.map((each) => each.code)).toEqual([code]);
    expectSentences(restored.findings);
  });

  it('of an older schema is migrated step by step', () => {
    const { startedAt: _, ...older } = state;
    const json = { format: 'chiendich-campaign', schema: 1, state: older };
    const steps = { 1: (value: unknown) => ({ ...(value as object), startedAt: state.startedAt }) };
    expect(restoreWith(json, 2, steps)).toEqual({ ok: true, value: state, findings: [] });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(state)), fc.anything(), (key, value) => {
        restore({ ...snapshot(state), state: { ...state, [key]: value } });
      }),
      { numRuns: 400 },
    );
  });
});
