import { describe, expect, it } from 'vitest';
import { dutyOf } from '../rounds/duties.ts';
import { after, firstRound, issued, noon, organization, record } from '../testing/example-campaign.ts';
import { advanceTo } from './advance.ts';
import { dispatch } from './dispatch.ts';
import { rowsOf } from './row-table.ts';

const by = 'chuyên viên A';
const document = { type: 'KH', reference: '20/KH-STNMT', date: '2024-07-11' } as const;

describe('an amendment in flight', () => {
  const overdue = advanceTo(issued(2), '2024-07-11T00:00:00Z').state;
  const amend = {
    kind: 'amend',
    document,
    reason: 'mưa lũ',
    deadlines: [{ deadline: 'deadline-1', to: '2024-07-20' }],
    by,
  } as const;

  it('moves the deadline, takes "overdue" back, and lets it fall again, once, on its new day', () => {
    expect(dutyOf(overdue, { round: firstRound, organization: 'org-1' })?.state).toBe('overdue');
    const amended = after(overdue, [['2024-07-11', amend]]);
    expect(dutyOf(amended, { round: firstRound, organization: 'org-1' })?.state).toBe('awaited');
    expect(amended.counts).toMatchObject({ awaited: 2, overdue: 0 });
    const { events } = advanceTo(amended, '2024-12-31T00:00:00Z');
    const falls = events.filter((event) => event.kind === 'deadlineFell' && event.deadline === 'deadline-1');
    expect(falls.map((event) => [event.at, 'version' in event && event.version])).toEqual([
      ['2024-07-19T17:00:00Z', 2],
    ]);
  });

  it('drops the reminders of the old version', () => {
    const amended = after(overdue, [['2024-07-11', amend]]);
    const old = rowsOf(amended.agenda).filter((item) => item.deadline === 'deadline-1' && item.version === 1);
    expect(old).toEqual([]);
  });
});

describe('an extension for one organization', () => {
  const extended = after(issued(2), [
    [
      '2024-07-01',
      {
        kind: 'extendDuty',
        organization: 'org-1',
        round: firstRound,
        to: { date: '2024-07-15', boundary: 'by' },
        reason: 'mưa lũ',
        by,
      },
    ],
  ]);

  it('makes it late on its own day, and nobody else', () => {
    const between = advanceTo(extended, '2024-07-12T00:00:00Z').state;
    expect([
      dutyOf(between, { round: firstRound, organization: 'org-1' })?.state,
      dutyOf(between, { round: firstRound, organization: 'org-2' })?.state,
    ]).toEqual(['awaited', 'overdue']);
    const later = advanceTo(between, '2024-07-15T17:00:00Z');
    expect(dutyOf(later.state, { round: firstRound, organization: 'org-1' })?.state).toBe('overdue');
    const { effects } = advanceTo(extended, '2024-07-31T00:00:00Z');
    const keys = [...effects]
      .filter(({ key }) => key.endsWith('/org-1'))
      .map(({ key }) => key.slice('campaign-1/deadline-1/'.length));
    expect(keys).toEqual([
      'x1/remind-7/duty-1/once/org-1',
      'x1/remind-3/duty-1/once/org-1',
      'x1/remind-1/duty-1/once/org-1',
      'x1/remind+1/duty-1/once/org-1',
      'x1/remind+3/duty-1/once/org-1',
      'x1/escalate+5/duty-1/once/org-1',
    ]);
  });

  it('judges its report by the extended day', () => {
    const sent = after(extended, [['2024-07-14', record('org-1', 'submit', noon('2024-07-14'))]]);
    expect(dutyOf(sent, { round: firstRound, organization: 'org-1' })?.late).toBe(false);
  });
});

describe('a pause', () => {
  const paused = after(issued(1), [['2024-07-01', { kind: 'suspend', reason: 'bão', by }]]);
  const resume = { kind: 'resume', reason: 'hết bão', by } as const;

  it('lets nothing fall', () => {
    expect(advanceTo(paused, '2024-07-31T00:00:00Z').events).toEqual([]);
  });

  it.each([
    ['fireLate', [-7, -3, -1]],
    ['coalesce', [-1]],
    ['skip', []],
  ] as const)('is caught up as was decided: %s', (catchUp, days) => {
    const awake = dispatch(paused, { ...resume, catchUp }, '2024-07-11T00:00:00Z').state;
    const { events } = advanceTo(awake, '2024-07-11T00:00:00Z');
    const reminded = events.flatMap((event) =>
      event.kind === 'reminderDue' && event.deadline === 'deadline-1' && event.days < 0 ? [event.days] : [],
    );
    expect(reminded).toEqual(days);
    expect(events.some((event) => event.kind === 'deadlineFell')).toBe(true);
  });

  it('can move every deadline that has not fallen', () => {
    const awake = dispatch(
      paused,
      { ...resume, catchUp: 'skip', shiftDays: 10 },
      '2024-07-11T00:00:00Z',
    ).state;
    expect(awake.deadlines.map(({ lastDay, version }) => [lastDay, version])).toEqual([
      ['2024-07-19', 2],
      ['2024-08-09', 2],
    ]);
  });
});

describe('an organization that ends', () => {
  it('passes its duty to its successor, who is late at once when the deadline has fallen', () => {
    const overdue = advanceTo(issued(1), '2024-07-11T00:00:00Z').state;
    const passed = after(overdue, [
      [
        '2024-07-12',
        {
          kind: 'passDuty',
          organization: 'org-1',
          round: firstRound,
          successors: [organization('commune-1', { kind: 'communeCommittee' })],
          reason: 'kết thúc hoạt động của cấp huyện',
          by,
        },
      ],
    ]);
    expect(dutyOf(passed, { round: firstRound, organization: 'org-1' })?.state).toBe('passedOn');
    expect(dutyOf(passed, { round: firstRound, organization: 'commune-1' })).toMatchObject({
      state: 'overdue',
      predecessor: 'org-1',
    });
    expect(passed.counts).toMatchObject({ passedOn: 1, overdue: 1 });
  });
});
