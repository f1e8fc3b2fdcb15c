import { readOutline } from '@chiendich/official-text';
import { readPlan } from '@chiendich/plan';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedPlans } from './generate-plan.ts';
import type { Score } from './score.ts';
import { addScores, f1, scoreIdentity, scorePlan } from './score.ts';

test('plans in the decree’s form are read in every layout', { timeout: 60_000 }, () => {
  const totals: Record<string, Score> = {};
  for (const { text, gold } of fc.sample(generatedPlans, { numRuns: 150, seed: 30_2020 })) {
    const result = readPlan(text);
    expect(result.ok, text.slice(0, 400)).toBe(true);
    if (!result.ok) continue;
    const { plan, document } = result.value;
    const scores = {
      identity: scoreIdentity(gold, document, plan.subject, plan.signature),
      ...scorePlan(gold, plan),
    };
    for (const [kind, score] of Object.entries(scores)) {
      totals[kind] = addScores([...(totals[kind] === undefined ? [] : [totals[kind]]), score]);
    }
  }
  const figures = Object.entries(totals).map(
    ([kind, score]) => `${kind} ${f1(score).toFixed(3)} (${score.right}/${score.expected})`,
  );
  console.info(`generated, 150 plans: ${figures.join(', ')}`);
  for (const [kind, score] of Object.entries(totals)) {
    expect(f1(score), `${kind}: ${score.faults.slice(0, 12).join('; ')}`).toBeGreaterThanOrEqual(0.999);
  }
});

test('nothing of a plan in the decree’s form stays unplaced', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(generatedPlans, ({ text }) => {
      const outline = readOutline(text);
      expect(outline.ok && outline.value.unplaced).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
