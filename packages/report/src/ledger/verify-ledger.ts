import type { Finding, Result } from '@chiendich/core';
import { failure, isJson, success } from '@chiendich/core';
import { shapeFaults } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { inputFinding } from '../input/findings.ts';
import { expected, isRecord, shortText } from '../unknown-value.ts';
import { type fieldWords, wordsOfField } from './entry-shape.ts';
import { foldLedger } from './fold-ledger.ts';
import { digestOf, faultCodes, isSealed } from './ledger.ts';
import { bringsVersion, chainKey, type Ledger, type LedgerEntry, ledgerEntry } from './ledger-entry.ts';
import { recordFinding } from './record-findings.ts';

/** At most so many findings: a file of another kind is not read out line by line. */
const most = 20;

/**
 * Proves a ledger of unknown origin (kiểm tra sổ): shape, hashes and digests of every entry, then sequence, versions and acts of
 * every chain. Entries may come in any order, as when two copies are joined; one that is there twice is taken once.
 *
 * A body that was erased (null) verifies as erased. Where two entries follow the same one the ledger forks, and which of
 * them stands is for people to say. What was cut off at the end does not show: keep the last hash elsewhere, and compare it.
 *
 * @example verifyLedger([]) // => { ok: true, value: [], findings: [] }
 */
export function verifyLedger(ledger: unknown): Result<Ledger> {
  expectArgument(ledger, 'report/not-outside-ledger', 'verifyLedger(ledger)');
  if (!Array.isArray(ledger)) {
    return failure([
      inputFinding('report/input-not-read', { expected: expected.list, found: shortText(ledger) }),
    ]);
  }
  const faults: Finding[] = [];
  for (const [index, entry] of ledger.entries()) {
    const field = faultyField(entry);
    if (field !== null && faults.length < most) faults.push(brokenAt(index, entry, field));
  }
  if (faults.length > 0) return failure(faults);
  const { entries, repeated } = eachOnce(ledger as Ledger);
  const unlinked = [...chainFaults(entries), ...sharedKeys(entries)].slice(0, most);
  return unlinked.length > 0 ? failure(unlinked) : success(entries, repeated);
}

function brokenAt(index: number, entry: unknown, field: keyof typeof fieldWords): Finding {
  const { sequence, organization } = isRecord(entry) ? entry : {};
  const params = {
    sequence: typeof sequence === 'number' ? sequence : index + 1,
    organization: shortText(organization),
    field: wordsOfField(field),
  };
  return recordFinding('report/chain-broken', params, { path: [index, field] });
}

/** The first field of an entry that is not as an entry has it, or as it was written; null for a sound entry. */
function faultyField(entry: unknown): keyof typeof fieldWords | null {
  if (!isRecord(entry) || !isJson(entry)) return 'entry';
  const [fault] = shapeFaults(entry, ledgerEntry, { most: 1, unknownKeys: 'refuse' });
  if (fault !== undefined) return (fault.path[0] ?? 'entry') as keyof typeof fieldWords;
  const sound = entry as unknown as LedgerEntry;
  const { body } = sound;
  if (!isSealed(sound)) return 'hash';
  if (body !== null && digestOf(body) !== sound.digest) return 'body';
  return isOwnReport(sound) ? null : 'report';
}

/** Whether the report of an entry is of its organization, round and version of the template. */
function isOwnReport(entry: LedgerEntry): boolean {
  if (!bringsVersion(entry) || entry.body === null) return true;
  const { report } = entry.body;
  return (
    chainKey(report) === chainKey(entry) &&
    report.template.id === entry.template.id &&
    report.template.version === entry.template.version
  );
}

function eachOnce(ledger: Ledger): { readonly entries: Ledger; readonly repeated: readonly Finding[] } {
  const seen = new Set<string>();
  const entries = ledger.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
  if (entries.length === ledger.length) return { entries: ledger, repeated: [] };
  return {
    entries,
    repeated: [recordFinding('report/entries-repeated', { entries: ledger.length - entries.length })],
  };
}

function chainFaults(entries: Ledger): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { organization, fault } of foldLedger(entries).values()) {
    if (fault === null) continue;
    const params = { organization, sequence: fault.sequence };
    findings.push(recordFinding(faultCodes[fault.kind], params, { path: [organization] }));
  }
  return findings.sort((a, b) => (String(a.path[0]) < String(b.path[0]) ? -1 : 1));
}

/** A key makes a repeated act the same act: two entries of a chain cannot have it. */
function sharedKeys(entries: Ledger): readonly Finding[] {
  const keys = new Set<string>();
  return entries.flatMap((entry, index) => {
    const key = `${chainKey(entry)}\t${entry.key}`;
    const isShared = keys.has(key);
    keys.add(key);
    return isShared ? [brokenAt(index, entry, 'key')] : [];
  });
}
