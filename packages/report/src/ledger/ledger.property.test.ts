import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { Report } from '../report.ts';
import { arbitraryReport, settled } from '../testing/arbitrary-report.ts';
import { arbitraryTries, play, tryAct } from '../testing/play-ledger.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { createValidator } from '../validate/create-validator.ts';
import { submit } from './ledger.ts';
import type { Ledger } from './ledger-entry.ts';
import { statusOf } from './ledger-index.ts';
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

  it('has the same statuses after storage', () => {
    fc.assert(
      fc.property(tries, (given) => {
        const ledger = play(given);
        for (const organization of organizations) {
          expect(statusOf(copy(ledger), organization)).toBe(statusOf(ledger, organization));
        }
      }),
    );
  });

  it('is the same when every act is sent again', () => {
    fc.assert(
      fc.property(tries, arbitraryReport(smallTemplate), (given, unused) => {
        const ledger = play(given);
        for (const entry of ledger) {
          const report = 'report' in entry ? entry.report : unused;
          const again = tryAct(ledger, { ...entry, report }, 1000);
          expect(again.ok && again.value).toBe(ledger);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows tampering at the first entry that was touched', () => {
    const tampering = fc.record({
      at: fc.nat(),
      field: fc.constantFrom(
        'organization',
        'by',
        'at',
        'key',
        'version',
        'kind',
        'sequence',
        'previousHash',
        'hash',
        'report',
        'reason',
      ),
      act: fc.constantFrom('change', 'remove', 'swap', 'repeat'),
    });
    fc.assert(
      fc.property(tries, tampering, (given, { at, field, act }) => {
        const ledger = play(given);
        fc.pre(ledger.length > 1);
        const index = at % (act === 'change' || act === 'repeat' ? ledger.length : ledger.length - 1);
        const touched: unknown[] = [...copy(ledger)];
        if (act === 'change') touched[index] = { ...(touched[index] as object), [field]: 'khác' };
        if (act === 'remove') touched.splice(index, 1);
        if (act === 'swap') touched.splice(index, 2, touched[index + 1], touched[index]);
        if (act === 'repeat') touched.splice(index, 0, touched[index]);
        const verified = verifyLedger(touched);
        expect(verified.ok).toBe(false);
        expect(verified.findings[0]?.params.sequence).toBe(act === 'repeat' ? index + 2 : index + 1);
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
        const { organization } = checked.value;
        const act = { organization, at: '2024-07-08T01:00:00Z', by: 'x', key: '1' } as const;
        expect(submit([], { ...act, report: checked.value as Report }).ok).toBe(true);
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
