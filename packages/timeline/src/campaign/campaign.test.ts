import { describe, expect, it } from 'vitest';
import { deadlines } from '../deadlines/deadlines.ts';
import { decide } from '../decide/decide.ts';
import { evolve, replay } from '../evolve/evolve.ts';
import { dutyOf } from '../rounds/duties.ts';
import {
  after,
  deadline,
  draft,
  examplePlan,
  exampleStart,
  firstRound,
  issued,
  noon,
  record,
  secondRound,
} from '../testing/example-campaign.ts';
import { advanceTo } from './advance.ts';
import { dispatch } from './dispatch.ts';
import { startCampaign } from './start-campaign.ts';

const by = 'chuyên viên A';

describe('a campaign from draft to archive', () => {
  it('walks through every stage by commands on simulated dates', () => {
    const first = startCampaign(exampleStart(2));
    const walk = after(replay([first]), [
      ['2024-05-22', { kind: 'issue', number: '15', date: '2024-05-22', signer: 'Nguyễn Văn A', by }],
      ['2024-06-03', { kind: 'completePreparation', by }],
      ['2024-06-05', { kind: 'holdLaunch', date: '2024-06-05', by }],
      ['2024-07-01', { kind: 'completeCommunication', by }],
      ['2024-07-05', record('org-1', 'submit', noon('2024-07-05'))],
      ['2024-07-06', record('org-1', 'return', noon('2024-07-06'))],
      ['2024-07-08', record('org-1', 'correct', noon('2024-07-08'))],
      ['2024-07-08', record('org-1', 'accept', noon('2024-07-08'))],
      [
        '2024-07-20',
        {
          kind: 'closeDutyAsMissing',
          organization: 'org-2',
          round: firstRound,
          reason: 'đã đôn đốc hai lần',
          by,
        },
      ],
      ['2024-07-22', { kind: 'closeReports', by }],
      ['2024-07-25', { kind: 'consolidate', document: '31/BC-STNMT', by }],
      ['2024-07-29', { kind: 'reportToSuperior', round: secondRound, document: '31/BC-STNMT', by }],
      ['2024-09-10', { kind: 'settle', amount: 48_500_000, by }],
      ['2024-12-30', { kind: 'archive', file: 'MT-2024-07', by }],
    ]);
    expect(walk.lifeCycle.stage).toBe('archived');
    expect(walk.counts).toMatchObject({ accepted: 1, closedAsMissing: 1, overdue: 0 });
    expect(walk.superiorReports[0]?.sent).toMatchObject({ document: '31/BC-STNMT', late: false });
    expect(walk.agenda.size).toBe(0);
    expect(JSON.parse(JSON.stringify(walk))).toEqual(walk);
  });

  it('cannot be archived before the costs are settled', () => {
    const { refused, state } = dispatch(issued(), { kind: 'archive', file: 'x', by }, noon('2024-07-01'));
    expect(refused.map(({ code }) => code)).toEqual(['timeline/wrong-stage']);
    expect(state.log.sequence).toBeGreaterThan(2);
  });
});

describe('time', () => {
  it('makes a report due "trước ngày 10/7" overdue from the first instant of 10 July in Vietnam', () => {
    const before = advanceTo(issued(), '2024-07-09T16:59:59Z').state;
    expect(dutyOf(before, { round: firstRound, organization: 'org-1' })?.state).toBe('awaited');
    const late = advanceTo(before, '2024-07-09T17:00:00Z');
    expect(dutyOf(late.state, { round: firstRound, organization: 'org-1' })?.state).toBe('overdue');
    expect(late.events.map(({ kind, at }) => [kind, at])).toEqual([['deadlineFell', '2024-07-09T17:00:00Z']]);
  });

  it.each([
    ['2024-07-09T16:59:59Z', false],
    ['2024-07-09T17:00:00Z', true],
  ] as const)('a report received at %s and due "trước ngày 10/7" is late: %s', (at, late) => {
    const { state } = dispatch(issued(1), record('org-1', 'submit', at)(issued(1)), '2024-07-11T00:00:00Z');
    expect(dutyOf(state, { round: firstRound, organization: 'org-1' })?.late).toBe(late);
  });

  it('reminds before and after, each on its own day, and escalates', () => {
    const { events, effects: due } = advanceTo(issued(1), '2024-07-20T00:00:00Z');
    const effects = [...due];
    const ofFirst = events.filter((event) => 'deadline' in event && event.deadline === 'deadline-1');
    expect(ofFirst.map((event) => ('days' in event ? [event.kind, event.days, event.at] : null))).toEqual([
      ['reminderDue', -7, '2024-07-02T01:00:00Z'],
      ['reminderDue', -3, '2024-07-06T01:00:00Z'],
      ['reminderDue', -1, '2024-07-08T01:00:00Z'],
      ['deadlineFell', 0, '2024-07-09T17:00:00Z'],
      ['reminderDue', 1, '2024-07-10T01:00:00Z'],
      ['reminderDue', 3, '2024-07-12T01:00:00Z'],
      ['escalationDue', 5, '2024-07-14T01:00:00Z'],
    ]);
    expect(new Set(effects.map(({ key }) => key)).size).toBe(effects.length);
    expect(effects.filter(({ kind }) => kind === 'escalate').map(({ key }) => key)).toEqual([
      'campaign-1/deadline-1/v1/escalate+5/duty-1/once/org-1',
    ]);
  });

  it('sends no reminder whose day had passed before the plan was issued', () => {
    const issue = { kind: 'issue', number: '15', date: '2024-07-08', signer: 'A', by } as const;
    const late = dispatch(draft(1), issue, '2024-07-07T00:00:00Z').state;
    const { events } = advanceTo(late, '2024-07-09T00:00:00Z');
    expect(events.flatMap((event) => ('days' in event ? [[event.deadline, event.days]] : []))).toEqual([
      ['deadline-1', -1],
    ]);
  });

  it('does not run in a draft', () => {
    expect(advanceTo(draft(), '2025-01-01T00:00:00Z').events).toEqual([]);
  });
});

describe('a deadline a year before the campaign', () => {
  const plan = examplePlan();
  const wrong = deadline('deadline-2', '2023-07-31');
  const start = { plan: { ...plan, deadlines: [deadline('deadline-1', '2024-07-10'), wrong] } };
  const correction = {
    kind: 'correctDeadline',
    source: 'deadline-2',
    corrected: '2024-07-31',
    reason: 'gõ nhầm năm',
    by,
  } as const;

  it('is a finding at the start and never falls by itself', () => {
    const first = startCampaign(exampleStart(1, start));
    expect(first.findings.map(({ code }) => code)).toContain('timeline/deadline-in-doubt');
    const later = advanceTo(issued(1, start), '2025-01-01T00:00:00Z');
    const falls = later.events.filter(({ kind }) => kind === 'deadlineFell');
    expect(falls.map((event) => 'deadline' in event && event.deadline)).toEqual(['deadline-1']);
    expect(deadlines(later.state).find(({ id }) => id === 'deadline-2')?.status).toBe('inDoubt');
  });

  it('is corrected freely in a draft; source, correction, author and reason are kept', () => {
    const state = after(draft(1, start), [['2024-05-21', correction]]);
    expect(state.deadlines[1]).toMatchObject({
      source: { date: '2023-07-31', boundary: 'before' },
      reading: { date: '2024-07-31', boundary: 'before' },
      quote: 'before 2023-07-31',
      lastDay: '2024-07-30',
      inDoubt: false,
      corrections: [{ by, reason: 'gõ nhầm năm', document: null }],
    });
  });

  it.each([
    ['no document', {}, 'timeline/document-needed'],
    [
      'content by a công văn',
      { document: { type: null, reference: '9/STNMT', date: '2024-06-01' } },
      'timeline/document-of-equal-form',
    ],
    [
      'form by a plan',
      { fault: 'form', document: { type: 'KH', reference: '9/KH-STNMT', date: '2024-06-01' } },
      'timeline/official-letter-needed',
    ],
  ] as const)('is refused in an issued plan: %s', (_, more, code) => {
    const decision = decide(issued(1, start), { ...correction, ...more }, noon('2024-06-02'));
    expect('refused' in decision && decision.refused.map((each) => each.code)).toEqual([code]);
  });

  it.each([
    { document: { type: 'KH', reference: '19/KH-STNMT', date: '2024-06-01' } },
    { fault: 'form', document: { type: null, reference: '900/STNMT-MT', date: '2024-06-01' } },
  ] as const)('is corrected in an issued plan by the right kind of document', (more) => {
    const state = after(issued(1, start), [['2024-06-02', { ...correction, ...more }]]);
    expect(deadlines(state).find(({ id }) => id === 'deadline-2')).toMatchObject({
      status: 'pending',
      version: 2,
    });
  });
});

describe('a refusal', () => {
  it('is recorded and changes nothing but the head of the log', () => {
    const state = issued();
    const decision = decide(state, record('nobody', 'submit', noon('2024-06-01'))(state), noon('2024-06-01'));
    expect('refused' in decision && decision.refused.map(({ code }) => code)).toEqual([
      'timeline/unknown-organization',
    ]);
    const next = decision.events.reduce(evolve, state);
    expect({ ...next, log: null }).toEqual({ ...state, log: null });
    expect(next.log.sequence).toBe(state.log.sequence + 1);
  });
});
