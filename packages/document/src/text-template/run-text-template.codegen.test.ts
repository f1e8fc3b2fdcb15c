import * as fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { compileTextTemplate } from './compile-text-template.ts';
import { textHelpers } from './helpers.ts';
import { runTextTemplate } from './run-text-template.ts';

const Data = z.object({
  name: z.string().nullable(),
  day: z.string().nullable(),
  count: z.number().nullable(),
  urgent: z.boolean(),
  tags: z.array(z.string()),
  rows: z.array(z.object({ label: z.string().nullable(), amount: z.number(), parts: z.array(z.string()) })),
});

/** Where a part of a template stands: at the top, in a loop over rows, in a loop over texts of the top or of a row. */
type Place = 'top' | 'row' | 'tag' | 'part';

const values: Readonly<Record<Place, readonly string[]>> = {
  top: ['name', 'count', 'date day', 'upper name', 'commas tags', '@root.name', 'lowerFirst name'],
  row: ['label', 'amount', '../name', 'list parts', '@root.count', 'upper label', 'twoDigits amount'],
  tag: ['this', '../name', 'upper this', '@root.count', '../count'],
  part: ['this', '../label', '../../name', '@root.name', '../amount'],
};
const conditions: Readonly<Record<Place, readonly string[]>> = {
  top: ['name', 'urgent', 'tags', 'rows', 'count'],
  row: ['label', 'parts', '../urgent', '@first', '@last', '@root.rows'],
  tag: ['this', '../urgent', '@last', '@first'],
  part: ['this', '../label', '../../urgent', '@last'],
};
const loops: Readonly<Record<Place, readonly (readonly [string, Place])[]>> = {
  top: [
    ['tags', 'tag'],
    ['rows', 'row'],
  ],
  row: [['parts', 'part']],
  tag: [],
  part: [],
};

const literal = fc.string({ unit: fc.constantFrom('a', 'Đ', ' ', '\n', '-', '# ', '.', '*', '<', '&') });

function parts(place: Place, depth: number): fc.Arbitrary<string> {
  const value = fc.constantFrom(...values[place]).map((path) => `{{${path}}}`);
  if (depth === 0) return fc.array(fc.oneof(literal, value), { maxLength: 4 }).map((all) => all.join(''));
  const inner = parts(place, depth - 1);
  const choice = fc
    .tuple(
      fc.constantFrom('if', 'unless'),
      fc.constantFrom(...conditions[place]),
      inner,
      fc.option(inner, { nil: null }),
    )
    .map(
      ([name, path, body, other]) =>
        `{{#${name} ${path}}}${body}${other === null ? '' : `{{else}}${other}`}{{/${name}}}`,
    );
  const loop = loops[place].map(([path, item]) =>
    fc
      .tuple(parts(item, depth - 1), fc.option(inner, { nil: null }))
      .map(([body, other]) => `{{#each ${path}}}${body}${other === null ? '' : `{{else}}${other}`}{{/each}}`),
  );
  return fc.array(fc.oneof(literal, value, choice, ...loop), { maxLength: 5 }).map((all) => all.join(''));
}

/** A text of nothing but spaces is a missing one, which a paper leaves open. */
const text = fc
  .string({ unit: fc.constantFrom('Lạng', ' ', 'Sơn', '<b>', '{{name}}', '&', '\n') })
  .filter((one) => one === '' || one.trim() !== '');
const open = fc.option(text, { nil: null });
/** 0 is left out: handlebars takes it for absent, a paper does not. */
const number = fc.integer({ min: 1, max: 999 });
const plainObjects = { noNullPrototype: true } as const;
const row = fc.record({ label: open, amount: number, parts: fc.array(text, { maxLength: 2 }) }, plainObjects);
const data = fc.record(
  {
    name: open,
    day: fc.constantFrom(null, '2024-06-05', 'mai'),
    count: fc.option(number, { nil: null }),
    urgent: fc.boolean(),
    tags: fc.array(text, { maxLength: 3 }),
    rows: fc.array(row, { maxLength: 3 }),
  },
  plainObjects,
);

const reference = Handlebars.create();
for (const [name, helper] of Object.entries(textHelpers))
  reference.registerHelper(name, (value: unknown) => helper.format(value) ?? '');

/** Values are escaped as handlebars does it: unescaped, it would add up two numbers that stand side by side. */
function printed(source: string, value: unknown): string {
  const compiled = compileTextTemplate(source, Data);
  if (!compiled.ok) throw new Error(`${compiled.findings[0]?.code}: ${source}`);
  return runTextTemplate(compiled.value, value)
    .map((piece) => {
      if (piece.kind === 'blank') return '';
      return piece.kind === 'value' ? reference.escapeExpression(piece.text) : piece.text;
    })
    .join('');
}

it('a template prints what handlebars itself prints, but for the blanks', () => {
  fc.assert(
    fc.property(parts('top', 3), data, (source, value) => {
      expect(printed(source, value)).toBe(reference.compile(source)(value));
    }),
    { numRuns: 400 },
  );
});
