import { describe, expect, it } from 'vitest';
import type { Deadline } from './deadline.ts';
import { lastDayOf } from './last-day-of.ts';

const deadline = (given: Partial<Deadline>): Deadline => ({
  ...{ date: '2024-07-10', boundary: 'by', quote: '', span: null },
  ...given,
});

describe('the last day on which a deadline is kept', () => {
  it.each([
    [{ boundary: 'before' }, '2024-07-09'],
    [{ boundary: 'before', time: '17:00' }, '2024-07-10'],
    [{ boundary: 'before', date: '2024-07' }, '2024-06-30'],
    [{ boundary: 'by' }, '2024-07-10'],
    [{ boundary: 'on', date: '2024-Q3' }, '2024-09-30'],
    [{ boundary: 'during', date: '2024-07-01', end: '2024-07-15' }, '2024-07-15'],
    [{ boundary: 'before', date: '11-30', recurrence: 'yearly' }, null],
    [{ boundary: 'before', date: '0001-01-01' }, null],
    [{ boundary: 'by', date: '2024-06-31' }, null],
  ] as const)('of %j is %s', (given, day) => {
    expect(lastDayOf(deadline(given))).toBe(day);
  });
});
