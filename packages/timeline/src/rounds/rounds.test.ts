import { workCalendar } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { advanceTo } from '../campaign/advance.ts';
import type { CampaignStart } from '../campaign/campaign-start.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import type { Effect } from '../effects/effect.ts';
import { replay } from '../evolve/evolve.ts';
import {
  after,
  deadline,
  entryIn,
  examplePlan,
  exampleStart,
  firstRound,
  issued,
  noon,
  record,
} from '../testing/example-campaign.ts';
import { recurringPlan } from '../testing/recurring-campaign.ts';
import { dutyOf, expectationsOf, rounds } from './duties.ts';

const by = 'chuyên viên A';
const names = (state: Parameters<typeof rounds>[0], duty = 'duty-1') =>
  rounds(state).flatMap(({ round }) => (round.duty === duty ? [round.occurrence] : []));

function issuedOn(date: '2025-02-03' | '2024-05-22', start: CampaignStart) {
  const issue = { kind: 'issue', number: '15', date, signer: 'A', by } as const;
  return dispatch(replay([startCampaign({ ...start, at: `${date}T01:00:00Z` })]), issue, `${date}T02:00:00Z`)
    .state;
}

describe('a yearly duty over 2025–2030', () => {
  const period = {
    start: '2025-01-01',
    end: '2030-12-31',
    fuzzyStart: false,
    fuzzyEnd: false,
    quote: '',
    span: null,
  } as const;
  const campaign = { ...examplePlan().campaign, period, peak: null };
  const plan = recurringPlan('yearly', '11-30', { campaign, assignments: [] });
  const state = issuedOn('2025-02-03', exampleStart(2, { plan, calendar: workCalendar() }));

  it('opens a round each year up to the last, and says where the days off are not known', () => {
    const { state: end, events } = advanceTo(state, '2032-01-01T00:00:00Z');
    expect(names(end)).toEqual(['2025', '2026', '2027', '2028', '2029', '2030']);
    const said = events.flatMap((event) => (event.kind === 'roundsOpened' ? event.findings : []));
    expect(new Set(said.map(({ code }) => code))).toEqual(new Set(['timeline/calendar-year-unknown']));
    expect(said.map(({ params }) => params.year)).toContain('2030');
  });

  it('judges each report by the day of its own round', () => {
    const round = { duty: 'duty-1', occurrence: '2025' };
    const later = advanceTo(state, '2025-12-05T00:00:00Z').state;
    const late = after(later, [['2025-12-05', record('org-1', 'submit', noon('2025-12-05'), round)]]);
    expect(dutyOf(late, { round, organization: 'org-1' })).toMatchObject({ late: true, state: 'submitted' });
    const next = { duty: 'duty-1', occurrence: '2026' };
    expect(dutyOf(late, { round: next, organization: 'org-1' })).toMatchObject({
      ...{ late: false, state: 'awaited', due: '2026-11-30T17:00:00Z' },
    });
  });

  it('keeps the name of a round whose deadline is amended', () => {
    const document = { type: 'KH', reference: '30/KH-STNMT', date: '2025-06-01' } as const;
    const to = { date: '12-15', boundary: 'by', recurrence: 'yearly' } as const;
    const amend = {
      kind: 'amend',
      document,
      reason: 'bão',
      deadlines: [{ deadline: 'deadline-1', to }],
      by,
    } as const;
    const moved = after(state, [['2025-06-02', amend]]);
    expect(rounds(moved).map(({ round, due }) => [round.occurrence, due?.slice(0, 10)])).toContainEqual([
      '2025',
      '2025-12-15',
    ]);
    expect(names(advanceTo(moved, '2026-06-01T00:00:00Z').state)).toEqual(['2025', '2026']);
  });
});

describe('weekly reports around a Tết, moved to the working day before', () => {
  const start = exampleStart(1, {
    plan: recurringPlan('weekly', '3', { assignments: [] }),
    calendar: workCalendar(),
    policy: { nonWorkingDays: 'previousWorkingDay' },
    reportingPeriods: { 'duty-1': { from: '2026-02-02', to: '2026-03-01' } },
  });
  const first = startCampaign({ ...start, at: '2026-02-02T01:00:00Z' });
  const issue = { kind: 'issue', number: '15', date: '2026-02-02', signer: 'A', by } as const;
  const state = dispatch(replay([first]), issue, '2026-02-02T02:00:00Z').state;

  it('lose no week', () => {
    const end = advanceTo(state, '2026-03-20T00:00:00Z').state;
    const own = rounds(end).filter(({ round }) => round.duty === 'duty-1');
    expect(own.map(({ round, lastDay }) => `${round.occurrence} ${lastDay}`)).toEqual([
      '2026-W06 2026-02-04',
      '2026-W07 2026-02-11',
      '2026-W08 2026-02-13',
      '2026-W09 2026-02-25',
    ]);
  });
});

describe('two stages', () => {
  const plan = examplePlan();
  const interim = deadline('deadline-3', '2024-06-15');
  const [final, upward] = plan.reportingDuties;
  if (final === undefined || upward === undefined) throw new Error('two duties');
  const duties = [final, upward, { ...final, id: 'duty-3', due: interim }];
  const state = issued(1, {
    plan: { ...plan, deadlines: [...plan.deadlines, interim], reportingDuties: duties },
    reporting: { 'duty-1': ['org-1'], 'duty-2': [], 'duty-3': ['org-1'] },
  });

  it('are owed and reported apart', () => {
    const round = { duty: 'duty-3', occurrence: 'once' };
    const sent = after(state, [
      ['2024-06-13', record('org-1', 'submit', noon('2024-06-13'), round)],
      ['2024-06-13', record('org-1', 'accept', noon('2024-06-13'), round)],
    ]);
    expect(dutyOf(sent, { round, organization: 'org-1' })?.state).toBe('accepted');
    expect(dutyOf(sent, { round: firstRound, organization: 'org-1' })?.state).toBe('awaited');
    const overdue = advanceTo(sent, '2024-07-12T00:00:00Z').state;
    expect(dutyOf(overdue, { round: firstRound, organization: 'org-1' })?.state).toBe('overdue');
  });
});

describe('who owes what by when', () => {
  it('is one answer, with extensions, waivers and successors', () => {
    const state = after(issued(3), [
      [
        '2024-06-02',
        { kind: 'extendDuty', round: firstRound, organization: 'org-1', to: '2024-07-20', reason: 'bão', by },
      ],
      ['2024-06-02', { kind: 'waiveDuty', round: firstRound, organization: 'org-2', reason: 'bão', by }],
    ]);
    expect(expectationsOf(state, firstRound)).toEqual([
      { organization: 'org-1', due: '2024-07-20T17:00:00Z', owed: 'owed', successors: [] },
      { organization: 'org-2', due: '2024-07-09T17:00:00Z', owed: 'waived', successors: [] },
      { organization: 'org-3', due: '2024-07-09T17:00:00Z', owed: 'owed', successors: [] },
    ]);
  });
});

describe('reports that come back often', () => {
  const plan = recurringPlan('daily', '16:00', {});
  const start = exampleStart(2, {
    plan,
    reportingPeriods: { 'duty-1': { from: '2024-06-03', to: '2024-06-07' } },
  });
  const { state, effects } = advanceTo(issuedOn('2024-05-22', start), '2024-06-20T00:00:00Z');

  it('have a round a day within their days', () => {
    expect(names(state)).toEqual(['2024-06-03', '2024-06-04', '2024-06-05', '2024-06-06', '2024-06-07']);
  });

  it('are reminded of in one message a day and recipient', () => {
    const digests = [...effects].filter((effect) => effect.kind === 'digest');
    expect(
      [...effects].some(
        (effect) => effect.kind === 'remind' && 'duty' in effect.about && effect.about.duty === 'duty-1',
      ),
    ).toBe(false);
    const ofDay = digests.filter(({ day, recipient }) => day === '2024-06-05' && recipient === 'org-1');
    expect(
      ofDay.map(({ lines }: Extract<Effect, { kind: 'digest' }>) =>
        lines.map(({ occurrence, days }) => [occurrence, days]),
      ),
    ).toEqual([
      [
        ['2024-06-04', 1],
        ['2024-06-05', 0],
      ],
    ]);
    expect(new Set(digests.map(({ key }) => key)).size).toBe(digests.length);
  });

  it('are followed by the task that they are', () => {
    const task = state.tasks.find(({ duty }) => duty === 'duty-1');
    expect(task?.state).toBe('overdue');
    expect(
      [...effects].some(
        (effect) => 'about' in effect && 'task' in effect.about && effect.about.task === task?.id,
      ),
    ).toBe(false);
  });
});

describe('a report that is sent back with a day', () => {
  it('is reminded of by that day, and not by the day of its round', () => {
    const sent = after(issued(1), [['2024-07-05', record('org-1', 'submit', noon('2024-07-05'))]]);
    const back = after(sent, [
      [
        '2024-07-06',
        (state) => {
          const entry = entryIn(state, ['return', 'org-1', noon('2024-07-06'), { resubmitBy: '2024-07-15' }]);
          return { kind: 'recordReport', entry, by };
        },
      ],
    ]);
    const { effects } = advanceTo(back, '2024-07-30T00:00:00Z');
    const own = [...effects].filter((effect) => 'recipient' in effect && effect.recipient === 'org-1');
    expect(
      own.map((effect) => ('days' in effect ? [effect.kind, effect.lastDay, effect.days] : null)),
    ).toEqual([
      ['remind', '2024-07-15', -7],
      ['remind', '2024-07-15', -3],
      ['remind', '2024-07-15', -1],
      ['remind', '2024-07-15', 1],
      ['remind', '2024-07-15', 3],
      ['escalate', '2024-07-15', 5],
    ]);
  });
});

describe('the template of a duty', () => {
  it('is asked for from the next round on', () => {
    const start = exampleStart(1, { plan: recurringPlan('monthly', '20') });
    const template = { id: 'environment-month', version: '2025' };
    const changed = after(issuedOn('2024-05-22', start), [
      ['2024-06-01', { kind: 'changeTemplate', duty: 'duty-1', template, reason: 'mẫu mới', by }],
    ]);
    const later = advanceTo(changed, '2024-07-01T00:00:00Z').state;
    expect(
      rounds(later).flatMap(({ round, template: asked }) =>
        round.duty === 'duty-1' ? [[round.occurrence, asked?.version]] : [],
      ),
    ).toEqual([
      ['2024-06', '2024'],
      ['2024-07', '2025'],
    ]);
  });
});
