import { describeFinding } from '@chiendich/core';
import { expect, test } from 'vitest';
import { type BaseText, clerksFaults } from './clerks-faults.ts';
import { baseText, findingsOf, outcomeOf } from './plant-clerks-fault.ts';

const bases: readonly BaseText[] = ['province', 'commune', 'department'];

test('there are at least forty kinds of faults, each planted in a text that reads otherwise', () => {
  expect(clerksFaults.length).toBeGreaterThanOrEqual(40);
  expect(new Set(clerksFaults.map(({ kind }) => kind)).size).toBe(clerksFaults.length);
});

test('what the checker says of clean texts and planted faults, for the record', () => {
  for (const base of bases)
    for (const f of findingsOf(baseText(base)))
      if (f.severity !== 'info' || process.env.ALL)
        console.log('CLEAN', base, f.severity, f.code, describeFinding(f, 'vi'));
  let n = 0;
  for (const fault of clerksFaults) {
    const o = outcomeOf(fault);
    if (o.found.length > 0) n++;
    console.log(
      o.found.length ? 'FOUND' : 'MISSED',
      o.kind,
      o.found.map((f) => `${f.severity} ${f.code}`).join(', '),
      o.elsewhere.length ? `ELSEWHERE ${o.elsewhere.map((f) => f.code)}` : '',
    );
  }
  console.log(`${n}/${clerksFaults.length}`);
});
