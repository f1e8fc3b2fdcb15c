import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { holds } from './evaluate.ts';
import type { TotalOf } from './kept-by-totals.ts';
import { keptByTotals } from './kept-by-totals.ts';
import type { Comparison, Rule } from './rule.ts';
import type { RuleReader } from './rule-reader.ts';

/** Figures that add up, one of them maybe below 0, and two whose totals lie between those below. */
const figures = {
  A: { kind: 'sum', isNeverNegative: true },
  B: { kind: 'sum', isNeverNegative: true },
  N: { kind: 'sum', isNeverNegative: false },
  L: { kind: 'between', isNeverNegative: true },
  M: { kind: 'between', isNeverNegative: true },
} as const;
type Code = keyof typeof figures;
const totalOf: TotalOf = (named) => (named.kind === 'answer' ? figures[named.code as Code] : null);

const constant = fc.nat({ max: 4 }).map((value): Rule => ({ kind: 'number', value: String(value) }));
const answer = fc
  .constantFrom(...(Object.keys(figures) as Code[]))
  .map((code): Rule => ({ kind: 'answer', code }));
const operators = ['=', '≠', '<', '≤', '>', '≥'] as const satisfies readonly Comparison[];

const { rule } = fc.letrec<{ term: Rule; rule: Rule }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'term' },
    answer,
    constant,
    fc.record({ kind: fc.constant('negate' as const), of: tie('term') }),
    fc.record({
      kind: fc.constant('arithmetic' as const),
      operator: fc.constantFrom('+', '-', '×', '/'),
      left: tie('term'),
      right: tie('term'),
    }),
    fc.record({ kind: fc.constant('fallback' as const), of: tie('term'), value: constant }),
  ),
  rule: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'rule' },
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom(...operators),
      left: tie('term'),
      right: tie('term'),
    }),
    fc.record({
      kind: fc.constant('logic' as const),
      operator: fc.constantFrom('and', 'or'),
      left: tie('rule'),
      right: tie('rule'),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('rule') }),
  ),
}));

/** Whole reports: what lacks a figure may break any total. Divisors are above 0, or their report decides nothing. */
const report = fc.record({
  ...{ A: fc.integer({ min: 1, max: 6 }), B: fc.integer({ min: 1, max: 6 }) },
  ...{ N: fc.integer({ min: -6, max: 6 }), L: fc.nat({ max: 6 }), M: fc.nat({ max: 6 }) },
});

function reader(values: Readonly<Record<Code, number>>): RuleReader {
  return { answer: (code) => values[code as Code], rows: () => undefined, period: () => null };
}

it('what is asked of totals is kept by them where every report keeps it', () => {
  let [asked, keeping] = [0, 0];
  fc.assert(
    // Two or four reports: a mean of whole numbers is then exact.
    fc.property(rule, fc.tuple(report, report), (each, reports) => {
      const kept = keptByTotals(each, totalOf);
      if (kept === null) return;
      asked += 1;
      if (reports.some((values) => holds(kept, reader(values)) !== true)) return;
      keeping += 1;
      const add = (code: Code) => reports.reduce((so, values) => so + values[code], 0);
      const [first, second] = reports;
      const totals = {
        A: add('A'),
        B: add('B'),
        N: add('N'),
        L: Math.max(first.L, second.L),
        M: add('M') / 2,
      };
      expect(holds(kept, reader(totals))).not.toBe(false);
    }),
    { numRuns: 20_000 },
  );
  expect(asked).toBeGreaterThan(1000);
  expect(keeping).toBeGreaterThan(200);
});
