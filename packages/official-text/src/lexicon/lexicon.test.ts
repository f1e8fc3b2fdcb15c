import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { describe, expect, it } from 'vitest';
import { groupOpenings, territoryNouns } from './bodies.ts';
import { deadlineOpenings } from './deadlines.ts';
import type { WordRow } from './word-row.ts';
import { anyOf } from './word-row.ts';

declare global {
  interface ImportMeta {
    /** What vitest puts in place of such a call: the modules whose paths fit the pattern. */
    glob<Module>(pattern: string, options: { readonly eager: true }): Readonly<Record<string, Module>>;
  }
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('./*.ts', { eager: true });

/** Every table of the folder: a list of rows, or a record of named ones. */
const tables: readonly (readonly [string, readonly WordRow[]])[] = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => {
    const rows = typeof value === 'object' && value !== null ? Object.values(value) : [];
    return rows.some(isRow) ? [[name, rows as readonly WordRow[]] as const] : [];
  }),
);

function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'pattern' in value;
}

/** Names of bodies stand behind "các" and the like; nothing stands before the words of other tables. */
const before: Readonly<Record<string, string>> = { bodyStarts: `(?:(?:${anyOf(groupOpenings)}) ){0,3}` };

describe.each(tables)('the words of %s', (name, rows) => {
  it.each(rows)('$pattern', ({ pattern, meaning, yes, no }) => {
    const words = foldedPattern(`^${before[name] ?? ''}(?:${pattern})(?!\\p{L})`);
    expect(yes.filter((phrase) => !words.test(foldTone(phrase)))).toEqual([]);
    expect(no.filter((phrase) => words.test(foldTone(phrase)))).toEqual([]);
    expect([yes.length, no.length, meaning]).toEqual([3, 3, expect.stringMatching(/./)]);
  });
});

it('an opening of a deadline begins with one of the words by which it is found', () => {
  const late = deadlineOpenings.flatMap(({ begins, yes }) => {
    const words = begins.split(' ').map((word) => foldTone(word));
    return yes.filter((phrase) => !words.includes(foldTone(phrase).split(' ')[0] as never));
  });
  expect(late).toEqual([]);
});

it('finds the tables of every file', () => {
  expect(tables.map(([name]) => name)).toEqual(expect.arrayContaining(['bodyStarts', 'taskVerbs']));
  expect(new Set(tables.map(([name]) => name)).size).toBe(tables.length);
});

it('rows are chosen by their meaning', () => {
  expect(anyOf(territoryNouns, 'province', 'commune')).toBe('tỉnh|xã|phường|thị trấn|đặc khu');
});
