import { describe, expect, it } from 'vitest';
import { advanceTo } from '../campaign/advance.ts';
import { dispatch } from '../campaign/dispatch.ts';
import {
  after,
  deadline,
  examplePlan,
  firstRound,
  issued,
  noon,
  record,
  secondRound,
} from '../testing/example-campaign.ts';

const by = 'chuyên viên A';

describe('reminders', () => {
  it('cease when the last organization has reported, and come back when its report is returned', () => {
    const plan = { ...examplePlan(), assignments: [] };
    const sent = after(issued(1, { plan }), [['2024-07-05', record('org-1', 'submit', noon('2024-07-05'))]]);
    const kinds = (state: typeof sent) =>
      advanceTo(state, '2024-07-20T00:00:00Z').events.map((event) => [
        event.kind,
        'days' in event ? event.days : null,
      ]);
    expect(kinds(sent)).toEqual([['deadlineFell', 0]]);
    const returned = after(sent, [['2024-07-07', record('org-1', 'return', noon('2024-07-07'))]]);
    expect(kinds(returned)).toEqual([
      ['reminderDue', -1],
      ['deadlineFell', 0],
      ['reminderDue', 1],
      ['reminderDue', 3],
      ['escalationDue', 5],
    ]);
  });

  it('remind the issuer of its report to the superiors until it is sent', () => {
    const plan = { ...examplePlan(), assignments: [] };
    const walked = after(issued(1, { plan }), [
      ['2024-06-03', { kind: 'completePreparation', by }],
      ['2024-06-05', { kind: 'holdLaunch', date: '2024-06-05', by }],
      ['2024-07-01', { kind: 'completeCommunication', by }],
      ['2024-07-02', { kind: 'waiveDuty', organization: 'org-1', round: firstRound, reason: 'bão', by }],
      ['2024-07-03', { kind: 'closeReports', by }],
      ['2024-07-04', { kind: 'consolidate', by }],
    ]);
    const { effects } = advanceTo(walked, '2024-07-24T00:00:00Z');
    expect([...effects]).toMatchObject([
      { kind: 'remind', recipient: 'Sở Tài nguyên và Môi trường', about: { duty: 'duty-2' }, days: -7 },
    ]);
    const sent = after(walked, [['2024-07-10', { kind: 'reportToSuperior', round: secondRound, by }]]);
    expect(advanceTo(sent, '2024-12-01T00:00:00Z').events.map(({ kind }) => kind)).toEqual(['deadlineFell']);
  });

  it('take a late task off the leader when its deadline is moved to later', () => {
    const late = advanceTo(issued(1), '2024-08-06T00:00:00Z').state;
    expect(late.tasks[0]?.state).toBe('escalated');
    const document = { type: 'KH', reference: '30/KH-STNMT', date: '2024-08-06' } as const;
    const changes = [{ deadline: 'deadline-2', to: '2024-08-31' }] as const;
    const moved = after(late, [
      ['2024-08-06', { kind: 'amend', document, reason: 'bão', deadlines: changes, by }],
    ]);
    expect(moved.tasks[0]?.state).toBe('assigned');
  });
});

describe('a pause with a shift', () => {
  it('moves the launch, the peak and the deadlines alike', () => {
    const resumed = after(issued(1), [
      ['2024-05-25', { kind: 'postpone', reason: 'bão', by }],
      ['2024-06-03', { kind: 'resume', reason: 'bão tan', catchUp: 'skip', shiftDays: 7, by }],
    ]);
    expect(resumed.milestones).toEqual({
      launch: '2024-06-12T07:30',
      peakStart: '2024-06-07',
      peakEnd: '2024-07-07',
      version: 2,
    });
    const peaks = advanceTo(resumed, '2024-07-08T00:00:00Z').events.filter(({ kind }) =>
      kind.startsWith('peak'),
    );
    expect(peaks.map(({ at }) => at)).toEqual(['2024-06-06T17:00:00Z', '2024-07-07T17:00:00Z']);
  });
});

describe('reports to superiors', () => {
  it('go up stage by stage, unless there is a reason', () => {
    const plan = examplePlan();
    const [first, second] = plan.reportingDuties;
    if (first === undefined || second === undefined) throw new Error('two duties');
    const third = { ...second, id: 'duty-3', stage: 3, due: deadline('deadline-3', '2024-08-31') };
    const state = after(issued(1, { plan: { ...plan, reportingDuties: [first, second, third] } }), [
      ['2024-06-03', { kind: 'completePreparation', by }],
      ['2024-06-05', { kind: 'holdLaunch', date: '2024-06-05', by }],
      ['2024-07-01', { kind: 'completeCommunication', by }],
      ['2024-07-02', { kind: 'waiveDuty', organization: 'org-1', round: firstRound, reason: 'bão', by }],
      ['2024-07-03', { kind: 'closeReports', by }],
      ['2024-07-04', { kind: 'consolidate', by }],
    ]);
    const early = { kind: 'reportToSuperior', round: { duty: 'duty-3', occurrence: 'once' }, by } as const;
    expect(dispatch(state, early, noon('2024-07-05')).refused.map(({ code }) => code)).toEqual([
      'timeline/earlier-stage-unsent',
    ]);
    const reason = 'Bộ yêu cầu báo cáo sớm';
    expect(dispatch(state, { ...early, reason }, noon('2024-07-05')).refused).toEqual([]);
  });
});
