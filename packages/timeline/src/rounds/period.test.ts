import { describe, expect, it } from 'vitest';
import type { DeadlineReading } from '../campaign/campaign.ts';
import { periodOf } from './period.ts';

type Named = readonly [NonNullable<DeadlineReading['recurrence']>, string, string, string, string];

describe('the period of a report', () => {
  it.each<Named>([
    ['yearly', '2025-11-29', '2025', '2025-01-01', '2025-12-31'],
    ['yearly', '2026-01-14', '2025', '2025-01-01', '2025-12-31'],
    ['yearly', '2026-02-15', '2026', '2026-01-01', '2026-12-31'],
    ['quarterly', '2026-06-15', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['quarterly', '2026-01-05', '2025-Q4', '2025-10-01', '2025-12-31'],
    ['monthly', '2026-06-19', '2026-06', '2026-06-01', '2026-06-30'],
    ['monthly', '2026-03-05', '2026-02', '2026-02-01', '2026-02-28'],
    ['monthly', '2026-01-04', '2025-12', '2025-12-01', '2025-12-31'],
    ['weekly', '2026-06-05', '2026-W23', '2026-06-01', '2026-06-07'],
    ['weekly', '2026-06-08', '2026-W23', '2026-06-01', '2026-06-07'],
    ['weekly', '2027-01-01', '2026-W53', '2026-12-28', '2027-01-03'],
    ['weekly', '2024-12-31', '2024-W52', '2024-12-23', '2024-12-29'],
    ['weekly', '2025-01-02', '2025-W01', '2024-12-30', '2025-01-05'],
    ['daily', '2026-06-05', '2026-06-05', '2026-06-05', '2026-06-05'],
  ])('%s, due on %s, is %s', (recurrence, lastDay, occurrence, from, to) => {
    expect(periodOf({ recurrence }, lastDay as never)).toEqual({ occurrence, from, to });
  });

  it('of every day is the day before where it is due in the morning', () => {
    expect(periodOf({ recurrence: 'daily', time: '08:00' }, '2026-06-05')?.occurrence).toBe('2026-06-04');
    expect(periodOf({ recurrence: 'daily', time: '16:30' }, '2026-06-05')?.occurrence).toBe('2026-06-05');
  });

  it('of a fixed day has no period', () => {
    expect(periodOf({}, '2026-06-05')).toBeNull();
  });
});
