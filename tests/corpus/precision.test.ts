import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClerksFault } from './clerks-faults/clerks-faults.ts';
import { clerksFaults } from './clerks-faults/clerks-faults.ts';
import { furtherFaults } from './clerks-faults/further-faults.ts';
import { outcomeOf } from './clerks-faults/plant-clerks-fault.ts';
import { highestSeverity, precisionRows } from './precision.ts';
import type { FoundFaults } from './precision-page.ts';
import { precisionPage } from './precision-page.ts';

const page = fileURLToPath(new URL('../../docs/checker-precision.md', import.meta.url));

describe('the precision of the checker', { timeout: 300_000 }, () => {
  let rows: ReturnType<typeof precisionRows> = [];
  beforeAll(() => {
    rows = precisionRows();
  }, 300_000);

  it.each([
    [0, 0, 'warning'],
    [9, 0, 'warning'],
    [0, 9, 'warning'],
    [10, 0, 'error'],
    [19, 1, 'error'],
    [18, 2, 'warning'],
    [8, 2, 'warning'],
    [7, 3, 'info'],
  ] as const)('%i right and %i wrong allow at most: %s', (right, wrong, severity) => {
    expect(highestSeverity({ judged: { right, wrong } })).toBe(severity);
  });

  it('makes no finding graver than its rule was judged to be right', () => {
    const ranks = ['info', 'warning', 'error'];
    const tooGrave = rows.filter((row) => ranks.indexOf(row.severity) > ranks.indexOf(highestSeverity(row)));
    expect(tooGrave.map(({ code }) => code)).toEqual([]);
  });

  it('is what the page says', async () => {
    const faults = { clerks: foundOf(clerksFaults), further: foundOf(furtherFaults) };
    await expect(precisionPage(rows, faults)).toMatchFileSnapshot(page);
  });
});

function foundOf(faults: readonly ClerksFault[]): FoundFaults {
  const outcomes = faults.map(outcomeOf);
  return {
    found: outcomes.filter(({ found }) => found.length > 0).length,
    planted: outcomes.length,
    elsewhere: outcomes.flatMap(({ elsewhere }) => elsewhere).length,
  };
}
