import { readOutline } from '@chiendich/official-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../define-plan.ts';
import { checkPlan } from './check-plan.ts';
import type { CheckPlanOptions } from './plan-check.ts';
import { planRules } from './plan-rules.ts';
import { everyCase } from './testing/every-case.ts';

const cases = everyCase();
const codes = new Set(planRules.flatMap((rule) => rule.codes));

/** What is done to one text of a case: at a place in it, so many letters give way to others. */
interface Corruption {
  readonly text: number;
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}
const corruptions = fc.array(
  fc.record({
    text: fc.nat(),
    at: fc.nat(),
    cut: fc.nat(12),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('', ' ', '\n', '31/6', '0', '(', '“', '/', 'Phụ lục ', 'UBND '),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
const chosen = new Set(['mode', 'role', 'kind', 'boundary']);

/** A case with its texts corrupted; words that a plan chooses from a list stay whole. */
function corrupted<Value>(value: Value, given: readonly Corruption[]): Value {
  let count = 0;
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string' && !chosen.has(key)) {
      count += 1;
      return given.filter(({ text }) => text % 5 === count % 5).reduce(corrupt, part);
    }
    if (Array.isArray(part)) return part.map((item) => walk(item, key));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(value, '') as Value;
}

function corrupt(text: string, { at, cut, put }: Corruption): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + cut);
}

function corruptedOptions(options: CheckPlanOptions, given: readonly Corruption[]): CheckPlanOptions | null {
  if (options.document === undefined) return options;
  const read = readOutline(given.reduce(corrupt, options.document.source ?? ''));
  return read.ok ? { ...options, document: read.value } : null;
}

describe('a rule', { timeout: 120_000 }, () => {
  it.each(Object.entries(cases))('survives its own case with the text corrupted: %s', (_, { fails }) => {
    fc.assert(
      fc.property(corruptions, (given) => {
        const options = corruptedOptions(fails.options ?? {}, given);
        if (options === null) return;
        const plan = corrupted(definePlan(fails.draft), given);
        const found = checkPlan(plan, options);
        expect(checkPlan(plan, options)).toEqual(found);
        for (const { code, span } of found) {
          expect(codes).toContain(code);
          if (span === undefined || options.document === undefined) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(options.document.source?.length ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
