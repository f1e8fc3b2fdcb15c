import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NaiveAnswer } from '../testing/naive-evaluator.ts';
import { isFraction, naively, nearestNumber } from '../testing/naive-evaluator.ts';
import { evaluate } from './evaluate.ts';
import { printRule } from './print.ts';
import type { Rule } from './rule.ts';
import { reportReader } from './rule-reader.ts';

const codes = ['A', 'B', 'C', 'D'] as const;
const decimal = fc.oneof(
  fc.nat({ max: 1000 }).map(String),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 999 })).map(([whole, rest]) => `${whole}.${rest}`),
);
const plain = decimal.map((text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text));
const number = plain.map((value): Rule => ({ kind: 'number', value }));
const answer = fc.constantFrom(...codes).map((code): Rule => ({ kind: 'answer', code }));
const column: Rule = { kind: 'column', table: 't', column: 'c' };

const { truth, term } = fc.letrec<{ term: Rule; truth: Rule }>((tie) => {
  const kind = <const Kind extends string>(name: Kind) => fc.constant(name);
  const where = fc.record({
    ...{ kind: kind('compare'), operator: fc.constantFrom('≤', '>', '=') },
    ...{ left: fc.constant(column), right: number },
  });
  return {
    term: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'rule' },
      answer,
      number,
      plain.map((value): Rule => ({ kind: 'percent', value })),
      fc.record({
        ...{ kind: kind('aggregate'), function: fc.constantFrom('sum', 'max', 'min', 'mean', 'median') },
        ...{ of: fc.constant(column), where: fc.option(where) },
      }),
      fc.record({ kind: kind('negate'), of: tie('term') }),
      fc.record({
        ...{ kind: kind('arithmetic'), operator: fc.constantFrom('+', '-', '×', '/', 'mod') },
        ...{ left: tie('term'), right: tie('term') },
      }),
      fc.record({ kind: kind('round'), of: tie('term'), decimals: fc.nat({ max: 4 }) }),
      fc.record({
        ...{ kind: kind('extreme'), function: fc.constantFrom('max', 'min') },
        of: fc.array(tie('term'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: kind('fallback'), of: tie('term'), value: tie('term') }),
      fc.record({ kind: kind('if'), when: tie('truth'), consequence: tie('term'), otherwise: tie('term') }),
    ),
    truth: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'rule' },
      fc.record({
        ...{ kind: kind('compare'), operator: fc.constantFrom('=', '≠', '<', '≤', '>', '≥') },
        ...{ left: tie('term'), right: tie('term') },
      }),
      fc.record({
        ...{ kind: kind('state'), test: fc.constantFrom('value', 'missing', 'notApplicable') },
        of: tie('term'),
      }),
      fc.record({ kind: kind('not'), of: tie('truth') }),
      fc.record({
        ...{ kind: kind('logic'), operator: fc.constantFrom('and', 'or') },
        ...{ left: tie('truth'), right: tie('truth') },
      }),
      fc.record({
        kind: kind('if'),
        when: tie('truth'),
        consequence: tie('truth'),
        otherwise: fc.constant(null),
      }),
    ),
  };
});

const given: fc.Arbitrary<NaiveAnswer> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  {
    weight: 4,
    arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((thousandths) => thousandths / 1000),
  },
  { weight: 1, arbitrary: fc.constantFrom('missing', 'notApplicable') },
);
const answers = fc.record(Object.fromEntries(codes.map((code) => [code, given])));
const rows = fc.array(fc.option(given), { maxLength: 5 });

function asReported(answer: NaiveAnswer | null): unknown {
  if (answer === 'missing') return { state: 'missing', reason: 'x' };
  return answer === 'notApplicable' ? { state: 'notApplicable' } : answer;
}

/** What a report with these answers says; a row whose cell was not given has another cell, so that it is a row. */
function reader(own: Readonly<Record<string, NaiveAnswer>>, cells: readonly (NaiveAnswer | null)[]) {
  const table = cells.map((cell) => ({ d: 1, ...(cell === null ? {} : { c: asReported(cell) }) }));
  const stated = Object.fromEntries(Object.entries(own).map(([code, value]) => [code, asReported(value)]));
  return reportReader({ answers: { ...stated, t: table } as never });
}

it('a rule comes to what a naive evaluator in fractions comes to', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(fc.oneof(truth, term), answers, rows, (rule, own, cells) => {
      const expected = naively(rule, { answers: own, rows: cells });
      const found = evaluate(rule, reader(own, cells));
      const nearest = isFraction(expected) ? nearestNumber(expected) : null;
      const state =
        !isFraction(expected) && typeof expected !== 'boolean'
          ? expected
          : isFraction(expected) && nearest === null
            ? 'stopped'
            : 'value';
      seen.set(state, (seen.get(state) ?? 0) + 1);
      const wanted = state === 'value' ? { state, value: nearest ?? expected } : { state };
      expect({ rule: printRule(rule), ...found }).toEqual({ rule: printRule(rule), ...wanted });
    }),
    { numRuns: 10_000 },
  );
  expect(seen.get('value')).toBeGreaterThan(2000);
});
