import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leavesOf, readOutline } from '@chiendich/official-text';
import { Plan, readPlan } from '@chiendich/plan';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

const folder = `${fileURLToPath(new URL('../../', import.meta.url))}../shared/plans/`;
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const texts = files.map((name) => readFileSync(folder + name, 'utf8'));

/** What happens to texts on their way: lines joined, doubled or cut, other line ends, other Unicode forms. */
const mutations: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n/g, ' '),
  (text) => text.replace(/\n+/g, '\n'),
  (text) => text.replace(/\n/g, '\n\n'),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ /g, '\u00A0'),
  (text, at) => `${text.slice(0, at)}\u0000\uD800${text.slice(at)}`,
  (text) => text.replace(/^(?=\S)/gm, '## '),
  (text) => text.replace(/[.;:]/g, ''),
  (text) => text.toUpperCase(),
  (text, at) => text.replace(/\d/g, (digit) => String((Number(digit) + at) % 10)),
  (text) => text.replace(/\s+/g, '\n'),
];

const mutated = fc
  .tuple(
    fc.constantFrom(...(texts.length === 0 ? [''] : texts)),
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, steps]) =>
    steps.reduce((now, [mutate, at]) => mutate(now, Math.floor(at * now.length)), text),
  );

test.skipIf(texts.length === 0)(
  'a mutilated plan still tiles its source, throws nothing, and what is read of it fits the model',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const outline = readOutline(text);
        if (outline.ok) {
          let reached = 0;
          for (const { span } of leavesOf(outline.value)) {
            expect(span?.start).toBe(reached);
            reached = span?.end ?? -1;
          }
          expect(reached).toBe(text.length);
        } else expect(outline.findings.length).toBeGreaterThan(0);
        const read = readPlan(text);
        if (read.ok) expect(Plan.safeParse(read.value.plan).error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  },
);

test.skipIf(texts.length > 0)(
  'the texts of the plans are not beside this repository: nothing to mutilate',
  () => {
    expect(texts).toEqual([]);
  },
);
