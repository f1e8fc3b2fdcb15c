import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { consolidationDue } from './consolidation-due.ts';
import { reportingDuties } from './reporting-duties.ts';

const before = (date: string) => ({ date, boundary: 'before', quote: `trước ngày ${date}` }) as const;
const consolidation = (first: string, ...next: readonly string[]) =>
  consolidationDue
    .check(
      planCheck(
        definePlan({
          reportingDuties: [
            { stage: 1, due: before(first) },
            ...next.map((date, index) => ({ stage: 2 + index, due: before(date) })),
          ],
        }),
      ),
    )
    .map(({ severity, path }) => [severity, path[1]]);

describe('a consolidated report', () => {
  it('is due after the reports that it sums', () => {
    expect(consolidation('2024-07-10', '2024-07-31')).toEqual([]);
    expect(consolidation('2024-07-10', '2024-07-11')).toEqual([]);
  });

  it('due before them is found, and on the same day as well', () => {
    expect(consolidation('2024-07-10', '2024-06-30')).toEqual([['warning', 1]]);
    expect(consolidation('2024-07-10', '2024-07-10')).toEqual([['warning', 1]]);
  });

  it('of each stage is measured against the stage below it', () => {
    expect(consolidation('2024-07-10', '2024-07-31', '2024-07-20')).toEqual([['warning', 2]]);
  });

  it('without a date is left to the rule on missing dates', () => {
    const plan = definePlan({ reportingDuties: [{ stage: 1, due: before('2024-07-10') }, { stage: 2 }] });
    expect(consolidationDue.check(planCheck(plan))).toEqual([]);
  });
});

describe('a duty to report', () => {
  const codes = (duty: { template?: string; due?: ReturnType<typeof before>; stage: number }) =>
    reportingDuties
      .check(planCheck(definePlan({ reportingDuties: [{ from: ['Sở Y tế'], ...duty }] })))
      .map(({ code }) => code);

  it('has an outline and a day', () => {
    expect(codes({ stage: 1, template: 'Phụ lục III', due: before('2024-07-10') })).toEqual([]);
  });

  it('lacks its outline, or its day', () => {
    expect(codes({ stage: 1, due: before('2024-07-10') })).toEqual(['plan/report-without-template']);
    expect(codes({ stage: 1, template: 'Phụ lục III' })).toEqual(['plan/report-without-deadline']);
  });

  it('to consolidate needs no outline of its own', () => {
    expect(codes({ stage: 2, due: before('2024-07-31') })).toEqual([]);
  });
});
