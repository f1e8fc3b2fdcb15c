import { describe, expect, it } from 'vitest';
import { round } from '../testing/arbitrary-report.ts';
import { salt, submission } from '../testing/consolidated.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { standingOf } from './fold-ledger.ts';
import { accept, submit } from './ledger.ts';
import type { Ledger, LedgerEntry } from './ledger-entry.ts';
import { verifyLedger } from './verify-ledger.ts';

const template = { id: smallTemplate.id, version: smallTemplate.version };

describe('a ledger of 100 000 entries', () => {
  const long: LedgerEntry[] = [];
  for (let index = 0; index < 100_000; index += 1) {
    const report = { template, organization: `xa-${index}`, round, answers: {} };
    const one = submit([], submission(report));
    if (one.ok) long.push(...one.value);
  }

  it('is proved, asked and written on', () => {
    expect(verifyLedger(long).ok).toBe(true);
    let ledger: Ledger = long;
    for (let index = 0; index < 100; index += 1) {
      const organization = `xa-${index}`;
      const act = { round, organization, version: 1, at: '2024-07-09T01:00:00Z', by: 'x', salt } as const;
      const result = accept(ledger, { ...act, key: `duyet-${index}` });
      if (result.ok) ledger = result.value;
    }
    const statusOf = (organization: string) => standingOf(ledger, { round, organization }).status;
    expect(statusOf('xa-99')).toBe('accepted');
    expect(statusOf('xa-100')).toBe('submitted');
  });

  it('names its first entries that were touched, in any place', () => {
    const touched = [...long];
    for (const index of [99_999, 61_803, 70_000]) {
      touched[index] = { ...(long[index] as LedgerEntry), key: 'khác' };
    }
    expect(verifyLedger(touched).findings.map(({ path }) => path[0])).toEqual([61_803, 70_000, 99_999]);
  });
});
