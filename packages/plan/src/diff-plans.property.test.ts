import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePlan } from './define-plan.ts';
import { diffPlans } from './diff-plans.ts';
import type { Plan } from './plan.ts';
import type { PlanDraft } from './plan-draft.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });
const day = fc.constantFrom('2024-05-20', '2024-06-05', '2025-07-31');
const deadline = fc.record({
  date: day,
  boundary: fc.constantFrom('before', 'by', 'on'),
  quote: text,
});
const task = fc.record({ text, deadline: fc.option(deadline, { nil: null }) });

const plan: fc.Arbitrary<Plan> = fc
  .record({
    subject: text,
    contents: fc.array(fc.record({ label: fc.option(text, { nil: null }), text }), { maxLength: 4 }),
    assignments: fc.array(
      fc.record({
        organization: fc.constantFrom('Sở Y tế', 'Sở Tài chính', 'UBND các xã'),
        mode: fc.constantFrom('giao', 'đề nghị'),
        role: fc.constantFrom('lead', 'coordinate'),
        tasks: fc.array(task, { maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
    recipients: fc.array(fc.record({ name: text }), { maxLength: 4 }),
  })
  .map((draft) => definePlan(draft as PlanDraft));

/** The same data as another store of JSON gives it back: keys in another order, and a key that says nothing. */
function shuffled<T>(value: T, turn: (keys: readonly string[]) => readonly string[]): T {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, turn)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const entries = turn(Object.keys(record)).map((key) => [key, shuffled(record[key], turn)]);
  return Object.fromEntries([...entries, ['notGiven', undefined]]) as T;
}

describe('a plan compared with itself', () => {
  it('has no change, whatever the order of its keys', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 50 }), (one, by) => {
        const turn = (keys: readonly string[]) => {
          const at = keys.length === 0 ? 0 : by % keys.length;
          return [...keys.slice(at), ...keys.slice(0, at)].reverse();
        };
        expect(diffPlans(one, shuffled(one, turn))).toEqual([]);
        expect(diffPlans(shuffled(one, turn), one)).toEqual([]);
        expect(diffPlans(one, definePlan(one))).toEqual([]);
      }),
    );
  });
});
