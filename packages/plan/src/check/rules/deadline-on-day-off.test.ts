import { workCalendar } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { deadlineOnDayOff } from './deadline-on-day-off.ts';

const calendar = workCalendar();
const found = (date: string, boundary: 'before' | 'by' | 'during') =>
  deadlineOnDayOff
    .check(planCheck(definePlan({ deadlines: [{ date, boundary, quote: 'hạn' }] }), { calendar }))
    .map(({ params }) => [params.lastDay, params.workingDay]);

describe('a deadline whose last day is a day off', () => {
  it.each([
    ['a Sunday', '2024-07-07', 'by', ['2024-07-07', '2024-07-05']],
    ['the Sunday before "trước ngày" a Monday', '2024-07-08', 'before', ['2024-07-07', '2024-07-05']],
    ['a holiday', '2024-09-03', 'by', ['2024-09-03', '2024-08-30']],
  ] as const)('is found on %s, with the last working day', (_, date, boundary, expected) => {
    expect(found(date, boundary)).toEqual([expected]);
  });

  it.each([
    ['a Tuesday', '2024-07-10', 'before'],
    ['a Saturday that is worked', '2024-05-04', 'by'],
    ['the end of a month', '2024-06', 'by'],
    ['an event over a weekend', '2024-07-07', 'during'],
  ] as const)('is not found on %s', (_, date, boundary) => {
    expect(found(date, boundary)).toEqual([]);
  });

  it('is not looked for without a calendar', () => {
    const plan = definePlan({ deadlines: [{ date: '2024-07-07', boundary: 'by', quote: 'hạn' }] });
    expect(deadlineOnDayOff.check(planCheck(plan))).toEqual([]);
  });
});
