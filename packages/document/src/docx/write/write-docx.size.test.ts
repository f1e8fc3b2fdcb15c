import { expect, it } from 'vitest';
import { compose } from '../../compose/compose.ts';
import { checkLongField, longFields } from '../../testing/long-field.ts';
import { sampleInputs } from '../../testing/sample-inputs.ts';

it.each(longFields(100_000))(
  'a field of a hundred thousand letters, %s, is written whole in any place',
  (_, text) => checkLongField(text),
);

it.each([
  ['purpose', { purpose: 'a\n'.repeat(500_000) }, ['purpose']],
  [
    'an annex of rows',
    { annexes: [{ ...sampleInputs.plan.annexes[0], text: 'a|b\n'.repeat(250_000) }] },
    ['annexes', 0, 'text'],
  ],
  [
    'many texts together',
    { contents: Array.from({ length: 100 }, () => ({ text: 'a\n'.repeat(101) })) },
    ['contents', 99, 'text'],
  ],
])(
  'a text of too many lines, %s, is refused at its place instead of filling the memory',
  (_, change, path) => {
    const contents =
      'contents' in change
        ? change.contents.map((one) => ({ ...sampleInputs.plan.contents[0], ...one }))
        : undefined;
    const data = { ...sampleInputs.plan, ...change, ...(contents === undefined ? {} : { contents }) };
    expect(compose('plan', data as never).findings).toMatchObject([
      { code: 'document/too-many-lines', path },
    ]);
  },
);
