import type { CivilDate } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { deadlinePassed } from './deadline-passed.ts';

const found = (date: string, today?: CivilDate) =>
  deadlinePassed.check(
    planCheck(
      definePlan({
        document: { date: '2024-05-20' },
        deadlines: [{ date, boundary: 'before', quote: 'hạn' }],
      }),
      today === undefined ? {} : { today },
    ),
  ).length;

describe('a deadline that has passed by today', () => {
  it('is found from the day after its last good day', () => {
    expect(found('2024-07-10', '2024-07-10')).toBe(1);
    expect(found('2024-07-10', '2024-07-09')).toBe(0);
  });

  it('is not reported twice when it lies before the plan, nor without a today', () => {
    expect(found('2023-07-31', '2024-07-09')).toBe(0);
    expect(found('2024-07-10')).toBe(0);
  });
});
