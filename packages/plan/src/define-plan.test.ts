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

  it('says all that is wrong at once, with what would be right', () => {
    const draft = {
      subjekt: 'Về việc trồng cây',
      document: { date: '22/5/2024' },
      assignments: [{ organization: 'Sở Y tế', mode: 'giao', role: 'leed' }],
      deadlines: 'trước ngày 10/7/2024',
      reportingDuties: [{ stage: 0 }],
    };
    expect(() => definePlan(draft as never)).toThrow(
      [
        'plan/not-a-plan-draft: definePlan(draft) got facts with faults, expected none; write what is right, or readPlan(text) for a text:',
        '- "subjekt": got a field that plans do not have, expected none; did you mean "subject"?',
        '- document.date: got "22/5/2024", expected a date such as 2024-06-05, 2024-06 or 06-05',
        '- deadlines: got "trước ngày 10/7/2024", expected a list […]',
        '- assignments[0].role, of "Sở Y tế": got "leed", expected one of lead, coordinate; did you mean "lead"?',
        '- reportingDuties[0].stage, of "duty-1": got 0, expected 1 or more',
      ].join('\n'),
    );
  });

  it.each([
    ['document.date', { document: { date: '22/5/2024' } }],
    ['document.date', { document: { date: 'tháng 5' } }],
    ['deadlines[0].date', { deadlines: [{ date: '10/7/2024', boundary: 'before', quote: '' }] }],
    ['deadlines[0].time', { deadlines: [{ date: '07-10', boundary: 'before', time: '24:00', quote: '' }] }],
    ['ceremony.start', { ceremony: { start: '2024-06-05 07:30' } }],
  ] as const)('throws at a date that is not written in ISO form: %s', (place, draft) => {
    expect(() => definePlan(draft)).toThrow(place);
  });

  it.each(['2024-06-05', '2024-06', '2025-Q4', '2024', '06-05', '05', 'Q4', '5', '16:30', '2024-06-31'])(
    'keeps the due date %s as a text may give it, real or not',
    (date) => {
      const plan = definePlan({ deadlines: [{ date, boundary: 'by', quote: '' }] });
      expect(plan.deadlines[0]?.date).toBe(date);
    },
  );

  it('lets open facts be left out, and nothing else', () => {
    expectTypeOf<{ subject: string }>().toExtend<PlanDraft>();
    expectTypeOf<{ reportingDuties: readonly [{ stage: 1 }] }>().toExtend<PlanDraft>();
    expectTypeOf<{ reportingDuties: readonly [{ to: readonly string[] }] }>().not.toExtend<PlanDraft>();
    expectTypeOf<{ subject: number }>().not.toExtend<PlanDraft>();
  });
});
