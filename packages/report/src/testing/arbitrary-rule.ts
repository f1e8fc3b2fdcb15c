import * as fc from 'fast-check';
import type { Rule } from '../rules/rule.ts';

const code = fc.constantFrom('A1', 'B2', 'C3', 'C4');
const table = fc.constantFrom('hoat_dong', 'van_ban');
const column = fc.record({
  kind: fc.constant('column' as const),
  table,
  column: fc.constantFrom('ngay', 'chat_thai'),
});
const answer = fc.record({ kind: fc.constant('answer' as const), code });
const decimal = fc
  .tuple(
    fc.oneof(fc.nat({ max: 100_000 }), fc.bigInt({ min: 0n, max: 10n ** 40n })),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([whole, thousandths]) =>
    thousandths === 0 ? `${whole}` : `${whole}.${String(thousandths).padStart(3, '0')}`.replace(/0+$/, ''),
  );

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  decimal.map((value): Rule => ({ kind: 'number', value })),
  fc.constantFrom<Rule>(
    { kind: 'date', value: '2024-06-05' },
    { kind: 'date', value: '1999-12-31' },
    { kind: 'date', value: '0099-01-09' },
  ),
  fc.string({ maxLength: 8 }).map((value): Rule => ({ kind: 'text', value: value.normalize('NFC') })),
  decimal.map((value): Rule => ({ kind: 'percent', value })),
  fc.boolean().map((value): Rule => ({ kind: 'truth', value })),
  answer,
  column,
  fc.constantFrom<Rule>({ kind: 'period', bound: 'from' }, { kind: 'period', bound: 'to' }),
);

/** Any rule that the parser can give, of any type. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constantFrom('not' as const, 'negate' as const), of: tie('rule') }),
    fc.record({
      kind: fc.constant('logic' as const),
      operator: fc.constantFrom('and' as const, 'or' as const),
      left: tie('rule'),
      right: tie('rule'),
    }),
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom(
        '=' as const,
        '≠' as const,
        '<' as const,
        '≤' as const,
        '>' as const,
        '≥' as const,
      ),
      left: tie('rule'),
      right: tie('rule'),
    }),
    fc.record({
      kind: fc.constant('arithmetic' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '×' as const, '/' as const, 'mod' as const),
      left: tie('rule'),
      right: tie('rule'),
    }),
    fc.record({
      kind: fc.constant('if' as const),
      when: tie('rule'),
      consequence: tie('rule'),
      otherwise: fc.option(tie('rule')),
    }),
    fc.record({
      kind: fc.constant('state' as const),
      test: fc.constantFrom('value' as const, 'missing' as const, 'notApplicable' as const),
      of: tie('rule'),
    }),
    fc.record({ kind: fc.constant('fallback' as const), of: tie('rule'), value: tie('rule') }),
    fc.record({
      kind: fc.constant('aggregate' as const),
      function: fc.constantFrom(
        'sum' as const,
        'max' as const,
        'min' as const,
        'mean' as const,
        'median' as const,
      ),
      of: fc.oneof(
        column,
        fc.record({
          kind: fc.constant('arithmetic' as const),
          operator: fc.constantFrom('×' as const, '+' as const),
          left: column,
          right: tie('rule'),
        }),
      ),
      where: fc.option(tie('rule')),
    }),
    fc.record({
      kind: fc.constant('among' as const),
      of: tie('rule'),
      options: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('round' as const), of: tie('rule'), decimals: fc.nat({ max: 9 }) }),
    fc.record({
      kind: fc.constant('extreme' as const),
      function: fc.constantFrom('max' as const, 'min' as const),
      of: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('count' as const), table, where: fc.option(tie('rule')) }),
    fc.record({
      kind: fc.constant('rows' as const),
      quantifier: fc.constantFrom('every' as const, 'some' as const),
      table,
      condition: tie('rule'),
    }),
  ),
})).rule;
