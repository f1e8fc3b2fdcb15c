import { describe, expect, it } from 'vitest';
import { definePlan } from './define-plan.ts';
import { diffPlans } from './diff-plans.ts';

const due = (date: string) => ({ id: 'report', date, boundary: 'before', quote: 'hạn' }) as const;
const before = definePlan({
  subject: 'Về việc trồng cây',
  deadlines: [due('2023-07-31')],
  recipients: [{ name: 'UBND tỉnh' }, { name: 'Các Sở, ban, ngành' }],
});

describe('what changed between two plans', () => {
  it('is nothing between equal plans, whatever the place of their texts', () => {
    const moved = {
      ...before,
      recipients: before.recipients.map((r, at) => ({ ...r, span: { start: at, end: at + 1 } })),
    };
    expect(diffPlans(before, moved)).toEqual([]);
  });

  it('is one change of a corrected deadline', () => {
    expect(
      diffPlans(before, { ...before, deadlines: definePlan({ deadlines: [due('2024-07-31')] }).deadlines }),
    ).toEqual([
      { kind: 'changed', path: ['deadlines', 0, 'date'], before: '2023-07-31', after: '2024-07-31' },
    ]);
  });

  it('is one addition for a line put in before the others', () => {
    const added = { name: 'Bộ Tài nguyên và Môi trường', purpose: 'để b/c', span: null };
    expect(diffPlans(before, { ...before, recipients: [added, ...before.recipients] })).toEqual([
      { kind: 'added', path: ['recipients', 0], after: added },
    ]);
  });

  it('is one removal for a line left out, and none for another order', () => {
    const [first, second] = before.recipients;
    expect(diffPlans(before, { ...before, recipients: second ? [second] : [] })).toEqual([
      { kind: 'removed', path: ['recipients', 0], before: first },
    ]);
    expect(diffPlans(before, { ...before, recipients: [...before.recipients].reverse() })).toEqual([]);
  });
});
