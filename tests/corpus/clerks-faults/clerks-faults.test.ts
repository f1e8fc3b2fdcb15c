import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { type BaseText, clerksFaults } from './clerks-faults.ts';
import { furtherFaults } from './further-faults.ts';
import { baseText, findingsOf, outcomeOf } from './plant-clerks-fault.ts';

const bases: readonly BaseText[] = [
  ...(['province', 'commune', 'department', 'clean-sea', 'family-day', 'first-week', 'food-safety'] as const),
  ...(['militia', 'party-resolution', 'supervision', 'tax-month', 'traffic-police'] as const),
  ...(['two-departments', 'waste-sorting', 'youth-month'] as const),
];

describe('faults of a clerk', { timeout: 60_000 }, () => {
  it('are of forty kinds and more', () => {
    expect(clerksFaults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(clerksFaults.map(({ kind }) => kind)).size).toBe(clerksFaults.length);
  });

  it.each(bases)('are not found in the text without one: %s', (base) => {
    const found = findingsOf(baseText(base)).filter(({ severity }) => severity !== 'info');
    expect(found.map((finding) => describeFinding(finding, 'vi'))).toEqual([]);
  });

  it('are found at their place, nine of ten kinds and more', () => {
    const outcomes = clerksFaults.map(outcomeOf);
    const missed = outcomes.filter(({ found }) => found.length === 0).map(({ kind }) => kind);
    const elsewhere = outcomes.flatMap(({ kind, elsewhere }) =>
      elsewhere.map(({ code }) => `${kind}: ${code}`),
    );
    console.info(
      `${outcomes.length - missed.length} of ${outcomes.length} kinds found; missed: ${missed.join('; ')}`,
    );
    expect(missed.length).toBeLessThanOrEqual(outcomes.length / 10);
    expect(elsewhere).toEqual([]);
  });

  it('are found by kinds that were written without a look at the rules, four of five and more', () => {
    const outcomes = furtherFaults.map(outcomeOf);
    const missed = outcomes.filter(({ found }) => found.length === 0).map(({ kind }) => kind);
    const elsewhere = outcomes.flatMap(({ kind, elsewhere }) =>
      elsewhere.map(({ code }) => `${kind}: ${code}`),
    );
    expect(missed).toEqual([
      'invitations due after the ceremony',
      'share over a hundred',
      'ceremony outside the week',
      'school year differs',
      'reports due after the team reports on them',
    ]);
    expect(missed.length).toBeLessThanOrEqual(outcomes.length / 5);
    expect(elsewhere).toEqual([]);
  });
});
