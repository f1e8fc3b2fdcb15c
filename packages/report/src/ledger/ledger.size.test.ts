import type { Result } from '@chiendich/core';
import { describeFinding, hashChain } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { round } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { accept } from './ledger.ts';
import type { Ledger, LedgerEntry } from './ledger-entry.ts';
import { statusOf } from './ledger-index.ts';
import { verifyLedger } from './verify-ledger.ts';

function grown(result: Result<Ledger>): Ledger {
  if (!result.ok) throw new Error(result.findings.map((fault) => describeFinding(fault, 'en')).join());
  return result.value;
}

describe('a ledger of 100 000 entries', () => {
  const long: LedgerEntry[] = [];
  for (let index = 0; index < 100_000; index += 1) {
    const organization = `xa-${index}`;
    const entry = {
      ...{ kind: 'submit', organization, key: organization, by: 'x', sequence: index + 1, version: 1 },
      at: '2024-07-08T01:00:00Z',
      report: {
        template: { id: smallTemplate.id, version: smallTemplate.version },
        organization,
        round,
        answers: {},
      },
    };
    long.push(hashChain.link(long.at(-1)?.hash ?? hashChain.genesis, entry) as unknown as LedgerEntry);
  }

  it('is proved, asked and written on in bounded time', () => {
    const start = Date.now();
    expect(verifyLedger(long).ok).toBe(true);
    let ledger: Ledger = long;
    for (let index = 0; index < 100; index += 1) {
      const organization = `xa-${index}`;
      const at = '2024-07-09T01:00:00Z' as const;
      ledger = grown(accept(ledger, { organization, at, by: 'x', key: `duyet-${index}` }));
    }
    expect(statusOf(ledger, 'xa-99')).toBe('accepted');
    expect(statusOf(ledger, 'xa-100')).toBe('submitted');
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  it('names its first broken link, in any place', () => {
    const touched = [...long];
    for (const index of [99_999, 61_803, 70_000]) {
      touched[index] = { ...(long[index] as LedgerEntry), by: 'khác' };
    }
    expect(verifyLedger(touched).findings.map(({ params }) => params.sequence)).toEqual([61_804]);
    const swapped = long.with(4000, long[5000] as LedgerEntry).with(5000, long[4000] as LedgerEntry);
    expect(verifyLedger(swapped).findings.map(({ params }) => params.sequence)).toEqual([4001]);
  });
});
