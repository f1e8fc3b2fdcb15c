import { instantOf } from '@chiendich/core';
import * as fc from 'fast-check';
import { standingOf } from '../ledger/fold-ledger.ts';
import { accept, correct, returnForCorrection, submit, withdraw } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import type { Report } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { salt } from './consolidated.ts';

/** One try at an act; many are refused. */
export interface Try {
  readonly kind: 'submit' | 'correct' | 'return' | 'accept' | 'withdraw';
  readonly organization: string;
  readonly key: string;
  readonly report: Report;
  /** The version that it names; null for the one that is in. */
  readonly version: number | null;
}

/** Tries of a few organizations, acts in any order. */
export function arbitraryTries(
  template: ReportTemplate,
  organizations: readonly string[],
): fc.Arbitrary<readonly Try[]> {
  return fc.array(
    fc.record({
      kind: fc.constantFrom(
        'submit' as const,
        'submit' as const,
        'correct' as const,
        'return' as const,
        'accept' as const,
        'withdraw' as const,
      ),
      organization: fc.constantFrom(...organizations),
      key: fc.nat({ max: 60 }).map(String),
      report: arbitraryReport(template),
      version: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 4 })),
    }),
    { maxLength: 40 },
  );
}

/** One act on a ledger, an hour after the last, on the version that is in unless it is a wrong one. */
export function tryAct(ledger: Ledger, { kind, organization, key, report, version }: Try, hour: number) {
  const at = instantOf(new Date(Date.UTC(2024, 6, 1, hour)));
  const own = { ...report, organization };
  const { round } = own;
  const present = standingOf(ledger, { round, organization }).version;
  const act = { round, organization, at, by: 'x', key, salt, version: version ?? Math.max(1, present) };
  switch (kind) {
    case 'submit':
      return submit(ledger, { ...act, report: own });
    case 'correct':
      return correct(ledger, { ...act, report: own, reason: 'x' });
    case 'return':
      return returnForCorrection(ledger, { ...act, reason: 'x' });
    case 'accept':
      return accept(ledger, act);
    case 'withdraw':
      return withdraw(ledger, { ...act, reason: 'x' });
    default:
      return kind satisfies never;
  }
}

/** The ledger that the tries make, refused ones left out. */
export function play(tries: readonly Try[]): Ledger {
  return tries.reduce<Ledger>((ledger, each, hour) => {
    const result = tryAct(ledger, each, hour);
    return result.ok ? result.value : ledger;
  }, []);
}
