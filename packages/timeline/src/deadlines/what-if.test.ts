import { canonicalJson, describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { issued, organization } from '../testing/example-campaign.ts';
import type { Change } from './change.ts';
import { whatIf } from './what-if.ts';

const state = issued(2);

describe('what if', () => {
  it('the launch moved a week: what follows moves with it', () => {
    const { shifts, conflicts } = whatIf(state, {
      kind: 'moveLaunch',
      to: '2024-06-12',
      carry: 'whatFollows',
    });
    expect(shifts).toEqual([
      { what: 'launch', id: '', from: '2024-06-05', to: '2024-06-12' },
      { what: 'peakEnd', id: '', from: '2024-06-30', to: '2024-07-07' },
      { what: 'deadline', id: 'deadline-1', from: '2024-07-09', to: '2024-07-16' },
      { what: 'deadline', id: 'deadline-2', from: '2024-07-30', to: '2024-08-06' },
    ]);
    expect(conflicts).toEqual([]);
  });

  it('the launch alone moved behind the peak clashes with it', () => {
    const { conflicts } = whatIf(state, { kind: 'moveLaunch', to: '2024-07-03', carry: 'nothing' });
    expect(conflicts.map(({ code }) => code)).toEqual(['timeline/launch-outside-peak']);
  });

  it.each([
    [
      'the final report before those that it consolidates',
      'deadline-2',
      '2024-07-05',
      'timeline/stages-out-of-order',
    ],
    ['a last day on a Sunday', 'deadline-2', '2024-08-05', 'timeline/deadline-on-day-off'],
    ['a day that has gone by', 'deadline-1', '2024-05-17', 'timeline/deadline-in-past'],
    ['a deadline that the plan lacks', 'deadline-9', '2024-08-06', 'timeline/unknown-deadline'],
  ] as const)('%s', (_, deadline, to, code) => {
    const { conflicts } = whatIf(state, { kind: 'changeDeadline', deadline, to });
    expect(conflicts.map((each) => each.code)).toContain(code);
  });

  it('an organization added owes from now on; one dissolved leaves its duty to its successors', () => {
    const added = whatIf(state, {
      kind: 'addOrganization',
      organization: organization('new'),
      duty: 'duty-1',
    });
    expect(added.shifts).toEqual([{ what: 'duty', id: 'new', from: null, to: '2024-07-09' }]);
    const dissolve = { kind: 'dissolveOrganization', organization: 'org-1', on: '2024-07-01' } as const;
    expect(whatIf(state, { ...dissolve, successors: ['org-2'] }).shifts).toEqual([
      { what: 'duty', id: 'org-1', from: '2024-07-09', to: null },
      { what: 'duty', id: 'org-2', from: null, to: '2024-07-09' },
    ]);
    expect(whatIf(state, { ...dissolve, successors: [] }).conflicts.map(({ code }) => code)).toEqual([
      'timeline/successor-missing',
    ]);
  });

  it('an organization is not its own successor', () => {
    const { shifts, conflicts } = whatIf(state, {
      kind: 'dissolveOrganization',
      organization: 'org-1',
      on: '2024-07-01',
      successors: ['org-1'],
    });
    expect(shifts).toEqual([{ what: 'duty', id: 'org-1', from: '2024-07-09', to: null }]);
    expect(conflicts.map((each) => describeFinding(each, 'vi'))).toEqual([
      'Chưa nêu cơ quan kế thừa nghĩa vụ báo cáo của “UBND huyện org-1”.',
    ]);
  });

  it.each([
    [null, 'unknown-change', []],
    ['shift', 'unknown-change', []],
    [undefined, 'unknown-change', []],
    [{ kind: 'shift', days: 7, day: 3 }, 'change-field-unknown', ['day']],
    [{ kind: '__proto__' }, 'unknown-change', []],
    [{ kind: 'shift', days: 1.5 }, 'change-field', ['days']],
    [{ kind: 'shift', days: '7' }, 'change-field', ['days']],
    [{ kind: 'shift', days: 1e9 }, 'change-field', ['days']],
    [{ kind: 'moveLaunch', to: '2024-06-31', carry: 'nothing' }, 'change-field', ['to']],
    [{ kind: 'moveLaunch', to: '2024-06-12', carry: 'all' }, 'change-field', ['carry']],
    [{ kind: 'changeDeadline', deadline: 'deadline-1', to: 'cuối tháng' }, 'change-field', ['to']],
    [{ kind: 'addOrganization', organization: null, duty: 'duty-1' }, 'change-field', ['organization']],
  ])('%j is not a change: %s', (change, code, path) => {
    expect(whatIf(state, change as Change)).toMatchObject({
      shifts: [],
      conflicts: [{ code: `timeline/${code}`, path }],
    });
  });

  it('is named in words where its kind or a field is not', () => {
    const said = (change: unknown) =>
      whatIf(state, change as Change).conflicts.map((each) => describeFinding(each, 'en'));
    expect(said(undefined)).toEqual([
      'A change to try has as its kind one of moveLaunch, shift, changeDeadline, addOrganization, dissolveOrganization; what came is: nothing.',
    ]);
    expect(said({ kind: 'shift', days: 7, dais: 3 })).toEqual([
      'The change "shift" has no field dais (did you mean "days"?); its fields are days, kind.',
    ]);
  });

  it('changes nothing', () => {
    const before = canonicalJson(state);
    whatIf(state, { kind: 'shift', days: 7 });
    expect(canonicalJson(state)).toBe(before);
  });
});
