import { describe, expect, it } from 'vitest';
import { choice, entries, label, number, table, versionOf } from '../testing/two-versions.ts';
import { diffTemplates } from './diff-templates.ts';

const version = (number: string, codes: readonly string[]) =>
  versionOf(number, [choice('nguon', 'Nguồn')], { codes });

describe('an order that changed', () => {
  it('of a list is a compatible change', () => {
    expect(diffTemplates(version('1', ['a', 'b', 'c']), version('2', ['c', 'a', 'b']))).toEqual({
      weight: 'compatible',
      changes: [{ weight: 'compatible', part: 'lists', code: 'nguon', change: 'order' }],
    });
  });

  it('is not listed where an entry was put between or taken out', () => {
    const changes = diffTemplates(version('1', ['a', 'b', 'c']), version('2', ['a', 'x', 'c'])).changes;
    expect(changes.map(({ code, change }) => `${code} ${change}`)).toEqual([
      'nguon.b removed',
      'nguon.x added',
    ]);
  });

  it('of the columns or rows of a table is one too', () => {
    const columns = [number('x', 'X'), number('y', 'Y')];
    const rows = entries('a', 'b').map(({ code }) => ({ code, label: label(code) }));
    const before = versionOf('1', [table('t', 'T', columns, { rows })]);
    const after = versionOf('2', [table('t', 'T', columns.toReversed(), { rows: rows.toReversed() })]);
    expect(diffTemplates(before, after).changes).toEqual([
      { weight: 'compatible', part: 'tables', code: 't', change: 'columnOrder' },
      { weight: 'compatible', part: 'tables', code: 't', change: 'rowOrder' },
    ]);
  });
});
