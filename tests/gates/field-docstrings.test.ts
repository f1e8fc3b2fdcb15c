import { describe, expect, it } from 'vitest';
import { fieldsReachableFrom, publicFields } from './public-fields.ts';
import { ratchetFault } from './ratchets.ts';

describe('the fields of public types', () => {
  const fields = publicFields();

  it('are found', () => {
    expect(fields.length).toBeGreaterThan(500);
  });

  it('without a docstring become fewer', () => {
    const bare = fields.filter(({ hasDocstring }) => !hasDocstring).map(({ place }) => place);
    expect(ratchetFault('fieldsWithoutDocstring', bare)).toBeNull();
  });
});

describe('a field is public', () => {
  const texts: Readonly<Record<string, string>> = {
    '/p/index.ts': "export type { Row } from './row.ts';\nexport { rowOf, Schema } from './row.ts';",
    '/p/row.ts': `
      import type { Cell as CellOfRow } from './cell.ts';
      interface Hidden { a: string }
      interface Options { 
/** In days. */
limit: number; readonly nested?: { deep: boolean } }
      export interface Row { 
/** The first is the head. */
cells: readonly CellOfRow[]; find(name: string): void }
      export function rowOf(options: Options): Row { const inside: Hidden = { a: '' }; return inside; }
      export const Schema = z.object({ 
/** Whole đồng. */
money: z.number(), note: z.string() }).readonly();
    `,
    '/p/cell.ts': 'export interface Cell { text: string }\nexport interface Unused { no: string }',
  };
  const fields = fieldsReachableFrom(['/p/index.ts'], (file) => texts[file] ?? '');
  const named = (hasDocstring: boolean) =>
    fields
      .filter((field) => field.hasDocstring === hasDocstring)
      .map(({ place }) => place.split(' ')[1])
      .sort();

  it('when its type is exported, or a signature leads to it, and its docstring is seen', () => {
    expect(named(true)).toEqual(['Options.limit', 'Row.cells', 'Schema.money']);
    expect(named(false)).toEqual(['Cell.text', 'Options.deep', 'Options.nested', 'Row.find', 'Schema.note']);
  });
});
