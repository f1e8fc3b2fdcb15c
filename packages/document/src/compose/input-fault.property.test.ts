import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { sentences } from '../testing/sentences.ts';
import type { PaperKindName } from './compose.ts';
import { paperKinds } from './paper-kinds.ts';

/** Every key of an input replaced, one after the other, by something that no field takes. */
function spoiled(value: unknown, depth: number): readonly unknown[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  const set = (key: string, inner: unknown) =>
    Array.isArray(value)
      ? value.map((item, index) => (String(index) === key ? inner : item))
      : { ...value, [key]: inner };
  return Object.entries(value).flatMap(([key, inner]) => [
    ...[undefined, () => 0, { x: 1n }, [[]]].map((wrong) => set(key, wrong)),
    ...spoiled(inner, depth - 1).map((one) => set(key, one)),
  ]);
}

it.each(Object.keys(paperKinds) as PaperKindName[])(
  'no sentence about the input of %s carries words of the other language',
  (kind) => {
    const { template, consolidation, report, ...rest } = sampleInputs[kind] as Record<string, unknown>;
    const own = { template, consolidation, report };
    const inputs =
      kind === 'plan'
        ? spoiled(sampleInputs.plan, 3)
        : spoiled(rest, 3).map((one) => ({ ...own, ...(one as object) }));
    let said = 0;
    fc.assert(
      fc.property(fc.constantFrom(...inputs), (data) => {
        for (const sentence of sentences(kind, data, 'vi')) {
          said += 1;
          expect(sentence).not.toMatch(/Invalid|expected|received|another value|\{\w+\}|undefined|\[object/);
          expect(sentence).not.toContain('một giá trị khác,');
        }
      }),
    );
    expect(said).toBeGreaterThan(0);
  },
);
