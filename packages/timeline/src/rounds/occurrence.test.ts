import { describe, expect, it } from 'vitest';
import { advanceTo } from '../campaign/advance.ts';
import { defaultPolicy } from '../campaign/policy.ts';
import { dueDateOf } from '../deadlines/due-date.ts';
import { deadline, examplePlan, issued } from '../testing/example-campaign.ts';

const foundation = { calendar: [], policy: defaultPolicy };

describe('a recurring deadline', () => {
  it.each([
    ['trước ngày 30/11 hằng năm', { date: '11-30', boundary: 'before', recurrence: 'yearly' }, '2024-11-29'],
    ['tháng 3 hằng năm', { date: '03', boundary: 'during', recurrence: 'yearly' }, '2025-03-31'],
    ['trước ngày 20 hằng tháng', { date: '20', boundary: 'before', recurrence: 'monthly' }, '2024-07-19'],
    ['ngày 31 hằng tháng', { date: '31', boundary: 'on', recurrence: 'monthly' }, '2024-06-30'],
    ['thứ Sáu đầu tiên của tháng', { date: '5#1', boundary: 'on', recurrence: 'monthly' }, '2024-07-05'],
    ['Chủ nhật cuối cùng của tháng', { date: '7#last', boundary: 'on', recurrence: 'monthly' }, '2024-06-30'],
    ['thứ Hai thứ năm của tháng', { date: '1#5', boundary: 'on', recurrence: 'monthly' }, '2024-07-29'],
    [
      'ngày làm việc cuối cùng của tháng',
      { date: 'work#last', boundary: 'on', recurrence: 'monthly' },
      '2024-06-28',
    ],
    ['ngày 15 tháng cuối quý', { date: '03-15', boundary: 'by', recurrence: 'quarterly' }, '2024-09-15'],
    ['thứ Sáu hằng tuần', { date: '5', boundary: 'on', recurrence: 'weekly' }, '2024-06-28'],
    [
      'trước 19h00 hằng ngày',
      { date: '19:00', time: '19:00', boundary: 'before', recurrence: 'daily' },
      '2024-06-25',
    ],
  ] as const)('"%s" comes next after 25 June 2024', (_, reading, lastDay) => {
    expect(dueDateOf(reading, foundation, '2024-06-25').lastDay).toBe(lastDay);
  });

  it('does not stand still where its day is moved back to a working day', () => {
    const policy = { ...defaultPolicy, nonWorkingDays: 'previousWorkingDay' } as const;
    const reading = { date: '6', boundary: 'on', recurrence: 'weekly' } as const;
    expect(dueDateOf(reading, { calendar: [], policy }, '2024-06-29').lastDay).toBe('2024-07-05');
  });

  it('falls and reminds at every occurrence, each a version of its own, within two years', () => {
    const monthly = { ...deadline('deadline-1', '20', 'before'), recurrence: 'monthly' as const };
    const plan = examplePlan();
    const duties = plan.reportingDuties.map((duty, index) =>
      index === 0 ? { ...duty, due: monthly } : duty,
    );
    const state = issued(1, {
      plan: { ...plan, deadlines: [monthly], reportingDuties: duties, assignments: [] },
    });
    const { events, effects: due } = advanceTo(state, '2024-08-31T00:00:00Z');
    const effects = [...due];
    const falls = events.filter((event) => event.kind === 'deadlineFell' && event.deadline === 'deadline-1');
    expect(falls.map((event) => ('version' in event ? [event.version, event.at] : null))).toEqual([
      [1, '2024-06-19T17:00:00Z'],
      [2, '2024-07-19T17:00:00Z'],
      [3, '2024-08-19T17:00:00Z'],
    ]);
    const days = effects.flatMap((each) => ('lastDay' in each && each.days === 1 ? [each.lastDay] : []));
    expect(days).toContain('2024-07-19');
    expect(new Set(effects.map(({ key }) => key)).size).toBe(effects.length);
    const all = advanceTo(state, '2124-01-01T00:00:00Z').events;
    expect(all.filter(({ kind }) => kind === 'deadlineFell').length).toBeLessThan(30);
  });
});
