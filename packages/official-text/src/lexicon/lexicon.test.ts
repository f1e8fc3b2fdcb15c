import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { describe, expect, it } from 'vitest';
import { happenings, orders, taskVerbs } from './acts.ts';
import { bodyStarts, groupOpenings, territoryNouns } from './bodies.ts';
import { partsOfDay, recurring, weekdayNames } from './dates.ts';
import { otherDocumentTypes } from './document-types.ts';
import type { WordRow } from './word-row.ts';
import { anyOf } from './word-row.ts';

const tables: Readonly<Record<string, readonly WordRow[]>> = {
  bodyStarts,
  groupOpenings,
  happenings,
  orders,
  otherDocumentTypes,
  partsOfDay,
  recurring,
  taskVerbs,
  territoryNouns,
  weekdayNames,
};

/** Names of bodies stand behind "các" and the like; nothing stands before the words of other tables. */
const before: Readonly<Record<string, string>> = { bodyStarts: `(?:(?:${anyOf(groupOpenings)}) ){0,3}` };

describe.each(Object.entries(tables))('the words of %s', (name, rows) => {
  it.each(rows)('$pattern', ({ pattern, yes, no }) => {
    const words = foldedPattern(`^${before[name] ?? ''}(?:${pattern})(?!\\p{L})`);
    expect(yes.filter((phrase) => !words.test(foldTone(phrase)))).toEqual([]);
    expect(no.filter((phrase) => words.test(foldTone(phrase)))).toEqual([]);
    expect([yes.length, no.length]).toEqual([3, 3]);
  });
});

it('rows are chosen by their meaning', () => {
  expect(anyOf(territoryNouns, 'province', 'commune')).toBe('tỉnh|xã|phường|thị trấn|đặc khu');
});
