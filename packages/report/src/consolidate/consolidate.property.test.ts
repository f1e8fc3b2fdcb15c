import { canonicalJson, describeFinding, instantOf } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submit } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import type { Report } from '../report.ts';
import { add, divide, multiply, toNumber } from '../rules/exact.ts';
import { round } from '../testing/arbitrary-report.ts';
import { consolidated, submission } from '../testing/consolidated.ts';
import { arbitraryTries, play } from '../testing/play-ledger.ts';
import { smallTemplate as template } from '../testing/small-template.ts';
import type { Consolidation } from './consolidation.ts';
import { explain } from './explain.ts';
import { templateFigures } from './figures.ts';
import { figuresOf } from './figures-of.ts';

const due = null;
const figures = templateFigures(template);
const organizations = ['tinh', 'huyen-1', 'huyen-2', 'xa-1', 'xa-2', 'xa-3', 'la'];
const superiors: Readonly<Record<string, string | null>> = {
  tinh: null,
  'huyen-1': 'tinh',
  'huyen-2': 'tinh',
  'xa-1': 'huyen-1',
  'xa-2': 'huyen-1',
  'xa-3': 'huyen-2',
};
const hierarchy = {
  nodes: Object.entries(superiors).map(([id, superior]) => ({
    id,
    name: id,
    superior,
    ...(id === 'huyen-2' ? { ownReport: 'replaces' as const } : {}),
  })),
};
const asOf = fc.nat({ max: 60 }).map((hour) => instantOf(new Date(Date.UTC(2024, 6, 1, hour))));
const played = fc.tuple(arbitraryTries(template, organizations), asOf);

function figureOf(consolidation: Consolidation, organization: string, code: string) {
  const figure = figuresOf(consolidation, organization).find((each) => each.figure === code);
  if (figure === undefined) throw new Error(`${organization} ${code}`);
  return figure;
}

describe('a consolidation', () => {
  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(played, fc.func(fc.integer()), ([tries, at], weight) => {
        const ledger = play(tries);
        const shuffled = [...ledger].sort((a, b) => weight(a.sequence) - weight(b.sequence));
        const [straight, mixed] = [ledger, shuffled].map((entries) =>
          consolidated(template, [hierarchy, entries], { asOf: at, due: null }),
        );
        expect(canonicalJson(mixed)).toBe(canonicalJson(straight));
      }),
    );
  });

  it('equals the sum of its explanation, exactly', () => {
    fc.assert(
      fc.property(played, ([tries, at]) => {
        const result = consolidated(template, [hierarchy, play(tries)], { asOf: at, due: null });
        for (const { id } of result.nodes) {
          for (const { code, aggregation } of figures) {
            const figure = figureOf(result, id, code);
            const parts = explain(result, id, code);
            if (aggregation !== 'ofTotals')
              expect(parts.length).toBe(aggregation === 'none' ? Math.min(parts.length, 1) : figure.given);
            if (figure.value === null) continue;
            const sum = toNumber(
              parts.reduce<ReturnType<typeof add>>((total, { value }) => add(total, value), 0),
            );
            if (aggregation === 'sum' || aggregation === 'count' || aggregation === 'distinct')
              expect(figure.value).toBe(sum);
            if (aggregation === 'max')
              expect(figure.value).toBe(Math.max(...parts.map(({ value }) => value)));
            if (aggregation === 'weightedMean') {
              const products = parts.reduce<ReturnType<typeof add>>(
                (total, { value, weight = 0 }) => add(total, multiply(value, weight)),
                0,
              );
              const weights = parts.reduce<ReturnType<typeof add>>(
                (total, { weight = 0 }) => add(total, weight),
                0,
              );
              expect(Math.abs(figure.value - toNumber(divide(products, weights) ?? 0))).toBeLessThanOrEqual(
                0.005 + 1e-9,
              );
            }
          }
        }
      }),
    );
  });

  it('of a superior is that of its subordinates and its own report', () => {
    fc.assert(
      fc.property(played, ([tries, at]) => {
        const result = consolidated(template, [hierarchy, play(tries)], { asOf: at, due: null });
        const place = result.figures.findIndex(({ code }) => code === 'rac');
        const own = result.reports.find(({ organization }) => organization === 'tinh')?.answers[place];
        const values = ['huyen-1', 'huyen-2'].map((id) => figureOf(result, id, 'rac').value);
        const parts = [...values, typeof own === 'number' ? own : null].filter((value) => value !== null);
        const total =
          parts.length === 0
            ? null
            : toNumber(parts.reduce<ReturnType<typeof add>>((sum, value) => add(sum, value), 0));
        expect(figureOf(result, 'tinh', 'rac').value).toBe(total);
      }),
    );
  });

  it('never shows 0 where no report gave a number, unless the template decides so', () => {
    fc.assert(
      fc.property(played, ([tries, at]) => {
        const result = consolidated(template, [hierarchy, play(tries)], { asOf: at, due: null });
        for (const { id } of result.nodes) {
          for (const { figure, value, given, missing } of figuresOf(result, id)) {
            const { whenMissing, aggregation } = figures.find(({ code }) => code === figure) ?? {};
            if (aggregation === 'ofTotals') continue;
            if (given === 0 && whenMissing !== 'zero') expect(value).toBeNull();
            if (missing > 0 && whenMissing === 'block') expect(value).toBeNull();
            if (given + missing === 0) expect(value).toBeNull();
          }
        }
      }),
    );
  });

  it('counts what was in at its instant, whatever came later', () => {
    fc.assert(
      fc.property(played, ([tries, at]) => {
        const ledger = play(tries);
        const known = ledger.filter((entry) => entry.at <= at);
        expect(consolidated(template, [hierarchy, ledger], { asOf: at, due: null })).toEqual(
          consolidated(template, [hierarchy, known], { asOf: at, due: null }),
        );
      }),
    );
  });
});

describe('a ledger that holds what no validator accepts', () => {
  const strange = fc.oneof(
    fc.constantFrom<unknown>(null, true, 'x', '12', [], {}, 1e300, -1, 0.12345, 2 ** 53),
    fc.constantFrom<unknown>({ state: 'missing' }, { state: 5 }, { state: 'notApplicable', reason: 3 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const codes = [...new Set(figures.map(({ item }) => item)), '__proto__', 'la'];
  const strangeAnswers = fc
    .dictionary(fc.constantFrom(...codes), fc.oneof(fc.nat({ max: 100 }), strange))
    .map((answers) => JSON.parse(JSON.stringify(answers)));

  it('is consolidated all the same: totals equal their explanation, and what is not counted is reported', () => {
    let reported = 0;
    fc.assert(
      fc.property(fc.array(strangeAnswers, { maxLength: 4 }), (all) => {
        const leaves = hierarchy.nodes.filter(({ superior }) => superior !== null);
        const ledger = all.reduce<Ledger>((entries, answers, index) => {
          const organization = leaves[index % leaves.length]?.id ?? '';
          const report = { template: { id: template.id, version: template.version }, organization };
          const faulty = { ...report, round, answers } as unknown as Report;
          const result = submit(entries, submission(faulty, '2024-07-01T00:00:00Z', `${index}`));
          return result.ok ? result.value : entries;
        }, []);
        const result = consolidated(template, [hierarchy, ledger], { asOf: '2024-07-20T00:00:00Z', due });
        for (const found of result.findings) {
          if (found.code === 'report/figure-not-counted') reported += 1;
          expect(describeFinding(found, 'vi')).not.toBe('');
        }
        const { id } = result.nodes.find(({ superior }) => superior === null) ?? { id: '' };
        for (const { code, aggregation, scale } of figures) {
          const { value, given } = figureOf(result, id, code);
          const parts = explain(result, id, code);
          if (aggregation !== 'none' && aggregation !== 'ofTotals') expect(parts.length).toBe(given);
          if (value !== null) expect(Math.round(value * 10 ** scale) / 10 ** scale).toBe(value);
          if (value === null || aggregation !== 'sum') continue;
          expect(value).toBe(
            toNumber(parts.reduce<ReturnType<typeof add>>((sum, part) => add(sum, part.value), 0)),
          );
        }
      }),
      { numRuns: 2000 },
    );
    expect(reported).toBeGreaterThan(500);
  });
});
