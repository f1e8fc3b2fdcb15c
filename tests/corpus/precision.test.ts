import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerksFaults } from './clerks-faults/clerks-faults.ts';
import { outcomeOf } from './clerks-faults/plant-clerks-fault.ts';
import { precisionRows } from './precision.ts';
import { fewestFirings, precisionPage } from './precision-page.ts';

const page = fileURLToPath(new URL('../../docs/checker-precision.md', import.meta.url));

describe('the precision of the checker', { timeout: 120_000 }, () => {
  let rows: ReturnType<typeof precisionRows> = [];
  beforeAll(() => {
    rows = precisionRows();
  }, 120_000);

  it('makes at most a warning of a rule of which too little is known', () => {
    const unproven = rows.filter(
      ({ judged: { right, wrong }, planted }) => right + wrong + planted < fewestFirings,
    );
    expect(unproven.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  });

  it('has no wrong error', () => {
    const wrong = rows.filter(({ severity, judged }) => severity === 'error' && judged.wrong > 0);
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('makes a note of a rule that is wrong more often than in one of five', () => {
    const poor = rows.filter(
      ({ judged: { right, wrong } }) => right + wrong >= fewestFirings && right / (right + wrong) < 0.8,
    );
    expect(poor.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual([]);
  });

  it('is what the page says', async () => {
    const outcomes = clerksFaults.map(outcomeOf);
    const faults = {
      found: outcomes.filter(({ found }) => found.length > 0).length,
      planted: outcomes.length,
      elsewhere: outcomes.flatMap(({ elsewhere }) => elsewhere).length,
    };
    await expect(precisionPage(rows, faults)).toMatchFileSnapshot(page);
  });
});
