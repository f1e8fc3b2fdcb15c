import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { Report } from '../report.ts';
import { arbitraryReport, round, settled } from '../testing/arbitrary-report.ts';
import { submission } from '../testing/consolidated.ts';
import { arbitraryTries, play, tryAct } from '../testing/play-ledger.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { createValidator } from '../validate/create-validator.ts';
import { foldLedger, standingOf } from './fold-ledger.ts';
import { submit } from './ledger.ts';
import { bringsVersion, type Ledger } from './ledger-entry.ts';
import { verifyLedger } from './verify-ledger.ts';

const organizations = ['a', 'b', 'c'];
const tries = arbitraryTries(smallTemplate, organizations);
const copy = (ledger: Ledger): Ledger => JSON.parse(JSON.stringify(ledger));

describe('any ledger that acts made', () => {
  it('proves sound, before and after storage', () => {
    fc.assert(
      fc.property(tries, (given) => {
        const ledger = play(given);
        expect(verifyLedger(ledger).ok).toBe(true);
        expect(verifyLedger(copy(ledger)).ok).toBe(true);
      }),
    );
  });

  it('has the same standings after storage', () => {
    fc.assert(
      fc.property(tries, (given) => {
        const ledger = play(given);
        for (const organization of organizations) {
          const chain = { round, organization };
          expect(standingOf(copy(ledger), chain)).toEqual(standingOf(ledger, chain));
        }
      }),
    );
  });

  it('is the same when every act is sent again', () => {
    fc.assert(
      fc.property(tries, arbitraryReport(smallTemplate), (given, unused) => {
        const ledger = play(given);
        for (const entry of ledger) {
          const report = bringsVersion(entry) && entry.body !== null ? entry.body.report : unused;
          const version = entry.kind === 'correct' ? entry.corrects : entry.version;
          const again = tryAct(ledger, { ...entry, report, version }, 1000);
          expect(again.ok && again.value).toBe(ledger);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows tampering with any entry', () => {
    const fields = [
      'organization',
      'at',
      'key',
      'version',
      'kind',
      'sequence',
      'digest',
      'previousHash',
      'hash',
    ];
    const tampering = fc.record({ at: fc.nat(), field: fc.constantFrom(...fields, 'body', 'body.by') });
    fc.assert(
      fc.property(tries, tampering, (given, { at, field }) => {
        const ledger = play(given);
        fc.pre(ledger.length > 0);
        const index = at % ledger.length;
        const entry = copy(ledger)[index] as unknown as Record<string, unknown>;
        const changed =
          field === 'body.by'
            ? { ...entry, body: { ...(entry.body as object), by: 'khác' } }
            : { ...entry, [field]: 'khác' };
        const { ok, findings } = verifyLedger(ledger.toSpliced(index, 1, changed as never));
        expect(ok).toBe(false);
        expect(findings.map(({ path }) => path[0])).toEqual([index]);
      }),
    );
  });

  it('shows an entry that was removed from the middle of its chain', () => {
    fc.assert(
      fc.property(tries, fc.nat(), (given, at) => {
        const ledger = play(given);
        const inside = ledger.filter(({ hash }) => ledger.some(({ previousHash }) => previousHash === hash));
        fc.pre(inside.length > 0);
        const removed = inside[at % inside.length];
        const { findings } = verifyLedger(ledger.filter((entry) => entry !== removed));
        expect(findings.map(({ code }) => code)).toEqual(['report/ledger-gap']);
      }),
    );
  });

  it('proves sound with any bodies erased, in any order, and stands where it stood', () => {
    fc.assert(
      fc.property(tries, fc.func(fc.boolean()), fc.func(fc.integer()), (given, erases, weight) => {
        const ledger = play(given);
        const erased = ledger
          .map((entry) => (erases(entry.hash) ? { ...entry, body: null } : entry))
          .sort((a, b) => weight(a.hash) - weight(b.hash));
        expect(verifyLedger(erased).ok).toBe(true);
        for (const organization of organizations) {
          const chain = { round, organization };
          expect(standingOf(erased, chain)).toEqual(standingOf(ledger, chain));
        }
      }),
    );
  });

  it('has the same standings however the acts of its organizations are interleaved', () => {
    fc.assert(
      fc.property(tries, (given) => {
        const timed = given.map((each, hour) => ({ each, hour }));
        const apart = organizations.flatMap((own) => timed.filter(({ each }) => each.organization === own));
        const ledger = apart.reduce<Ledger>((so, { each, hour }) => {
          const result = tryAct(so, each, hour);
          return result.ok ? result.value : so;
        }, []);
        for (const organization of organizations) {
          const chain = { round, organization };
          expect(standingOf(ledger, chain)).toEqual(standingOf(play(given), chain));
        }
      }),
    );
  });

  it('says nothing else of one round when acts of another are added', () => {
    const other = { ...round, occurrence: 'stage-1' };
    fc.assert(
      fc.property(tries, tries, (given, more) => {
        const ledger = play(given);
        const both = more.reduce<Ledger>((so, each, hour) => {
          const result = tryAct(so, { ...each, report: { ...each.report, round: other } }, hour);
          return result.ok ? result.value : so;
        }, ledger);
        for (const organization of organizations) {
          const chain = { round, organization };
          expect(standingOf(both, chain)).toEqual(standingOf(ledger, chain));
        }
        expect(foldLedger(both).size).toBeGreaterThanOrEqual(foldLedger(ledger).size);
      }),
    );
  });

  it('takes every report that the validator accepts', () => {
    const open = { ...smallTemplate, rules: [] };
    const { validate } = createValidator(open);
    const checks = compileChecks(open, readTemplateRules(open));
    const texts = fc.dictionary(fc.constantFrom('ton_tai', 'kien_nghi'), fc.string({ unit: 'binary' }));
    let accepted = 0;
    fc.assert(
      fc.property(arbitraryReport(open), texts, (report, words) => {
        const checked = validate(settled({ ...report, answers: { ...report.answers, ...words } }, checks));
        if (!checked.ok) return;
        accepted += 1;
        expect(submit([], submission(checked.value as Report)).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(30);
  });

  it('is refused, never thrown at, when it is any other data', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (data) => {
        fc.pre(!Array.isArray(data) || data.length > 0);
        expect(verifyLedger(data).ok).toBe(false);
      }),
    );
  });
});
