import type { Instant } from '@chiendich/core';
import { canonicalJson } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, multiply, toNumber } from '../rules/exact.ts';
import { arbitraryTries, play } from '../testing/play-ledger.ts';
import { smallTemplate as template } from '../testing/small-template.ts';
import { consolidate } from './consolidate.ts';
import type { Consolidation } from './consolidation.ts';
import { explain } from './explain.ts';

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
const asOf = fc.nat({ max: 60 }).map((hour) => new Date(Date.UTC(2024, 6, 1, hour)).toISOString() as Instant);
const played = fc.tuple(arbitraryTries(template, organizations), asOf);

function figureOf({ nodes }: Consolidation, organization: string, indicator: string) {
  const figure = nodes
    .find(({ id }) => id === organization)
    ?.figures.find((each) => each.indicator === indicator);
  if (figure === undefined) throw new Error(`${organization} ${indicator}`);
  return figure;
}

describe('a consolidation', () => {
  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(played, fc.func(fc.integer()), ([tries, at], weight) => {
        const ledger = play(tries);
        const shuffled = [...ledger].sort((a, b) => weight(a.sequence) - weight(b.sequence));
        const [straight, mixed] = [ledger, shuffled].map((entries) =>
          consolidate(template, hierarchy, entries, { asOf: at }),
        );
        expect(canonicalJson(mixed)).toBe(canonicalJson(straight));
      }),
    );
  });

  it('equals the sum of its explanation, exactly', () => {
    fc.assert(
      fc.property(played, ([tries, at]) => {
        const result = consolidate(template, hierarchy, play(tries), { asOf: at });
        for (const { id } of result.nodes) {
          for (const { code, aggregation } of template.indicators) {
            const figure = figureOf(result, id, code);
            const parts = explain(result, id, code);
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
        const result = consolidate(template, hierarchy, play(tries), { asOf: at });
        const own = result.reports.find(({ organization }) => organization === 'tinh')?.indicators.rac;
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
        const result = consolidate(template, hierarchy, play(tries), { asOf: at });
        for (const { figures } of result.nodes) {
          for (const { indicator, value, given, missing } of figures) {
            const { nullPolicy } = template.indicators.find(({ code }) => code === indicator) ?? {};
            if (given === 0 && nullPolicy !== 'zero') expect(value).toBeNull();
            if (missing > 0 && nullPolicy === 'block') expect(value).toBeNull();
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
        expect(consolidate(template, hierarchy, ledger, { asOf: at })).toEqual(
          consolidate(template, hierarchy, known, { asOf: at }),
        );
      }),
    );
  });
});
