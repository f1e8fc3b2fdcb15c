import { describe, expect, expectTypeOf, it } from 'vitest';
import { definePlan } from './define-plan.ts';
import { Plan } from './plan.ts';
import type { PlanDraft } from './plan-draft.ts';

describe('a plan defined from data', () => {
  it('has null and empty lists for what is left out', () => {
    const plan = definePlan({});
    expect(Plan.parse(plan)).toEqual(plan);
    expect([plan.subject, plan.campaign.theme, plan.recipients, plan.signature]).toEqual([
      null,
      null,
      [],
      null,
    ]);
  });

  it('numbers assignments and duties, and collects their deadlines in order', () => {
    const plan = definePlan({
      assignments: [
        {
          organization: 'Văn phòng Sở',
          mode: 'giao',
          role: 'lead',
          tasks: [
            {
              text: 'Mua sắm',
              deadline: { date: '2024-05-30', boundary: 'before', quote: 'trước ngày 30/5/2024' },
            },
          ],
        },
      ],
      reportingDuties: [
        { stage: 1, due: { date: '2024-07-10', boundary: 'before', quote: 'trước ngày 10/7/2024' } },
      ],
    });
    expect(plan.assignments[0]?.id).toBe('assignment-1');
    expect(plan.deadlines.map(({ id, date }) => [id, date])).toEqual([
      ['deadline-1', '2024-05-30'],
      ['deadline-2', '2024-07-10'],
    ]);
    expect(plan.reportingDuties[0]?.due).toEqual(plan.deadlines[1]);
  });

  it('keeps one deadline that two places name by its id', () => {
    const due = {
      id: 'report',
      date: '2024-07-10',
      boundary: 'before',
      quote: 'trước ngày 10/7/2024',
    } as const;
    const plan = definePlan({ deadlines: [due], reportingDuties: [{ stage: 1, due }] });
    expect(plan.deadlines).toHaveLength(1);
    expect(plan.reportingDuties[0]?.due).toEqual(plan.deadlines[0]);
    const twice = definePlan({
      reportingDuties: [
        { stage: 1, due },
        { stage: 1, due },
      ],
    });
    expect(twice.deadlines).toHaveLength(1);
  });

  it('throws at data that make no plan, and says where', () => {
    const wrong = { reportingDuties: [{ stage: 0 }] };
    expect(() => definePlan(wrong)).toThrow(/plan\/not-a-plan-draft[\s\S]*reportingDuties\[0\]\.stage/);
  });

  it('lets open facts be left out, and nothing else', () => {
    expectTypeOf<{ subject: string }>().toExtend<PlanDraft>();
    expectTypeOf<{ reportingDuties: readonly [{ stage: 1 }] }>().toExtend<PlanDraft>();
    expectTypeOf<{ reportingDuties: readonly [{ to: readonly string[] }] }>().not.toExtend<PlanDraft>();
    expectTypeOf<{ subject: number }>().not.toExtend<PlanDraft>();
  });
});
