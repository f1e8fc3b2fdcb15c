import type { Result } from '@chiendich/core';
import { failure, hashChain, isJson, success } from '@chiendich/core';
import { shapeFaults } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { inputFinding } from '../input/findings.ts';
import { expected, isRecord, shortText } from '../unknown-value.ts';
import { fieldWords } from './entry-shape.ts';
import { awaited, standingAfter, statusAfter } from './fold-ledger.ts';
import { type Ledger, type LedgerEntry, ledgerEntry } from './ledger-entry.ts';
import { recordFinding } from './record-findings.ts';

/**
 * Proves a ledger of unknown origin (kiểm tra sổ): shape, sequence, times, order of acts, versions and hash chain.
 *
 * Fails with one finding at the first entry that is not as it was written. What was cut off at the end does not show:
 * keep the last hash elsewhere, and compare it.
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
  const keys = new Set<string>();
  const standings = new Map<string, typeof awaited>();
  const before: { last: LedgerEntry | null } & EntriesBefore = { last: null, keys, standings };
  for (const [index, candidate] of ledger.entries()) {
    const field = faultyField(candidate, before);
    if (field !== null) {
      return failure([
        recordFinding(
          'report/chain-broken',
          { sequence: index + 1, field: fieldWords[field] },
          { path: [index, field] },
        ),
      ]);
    }
    const entry = candidate as LedgerEntry;
    standings.set(entry.organization, standingAfter(standings.get(entry.organization) ?? awaited, entry));
    keys.add(entry.key);
    before.last = entry;
  }
  return success(ledger as Ledger);
}

/** What an entry is held against: what the ledger says up to it. */
interface EntriesBefore {
  readonly last: LedgerEntry | null;
  readonly keys: ReadonlySet<string>;
  readonly standings: ReadonlyMap<string, typeof awaited>;
}

/** The first field of an entry that cannot stand where it stands; null for a sound entry. */
function faultyField(entry: unknown, before: EntriesBefore): keyof typeof fieldWords | null {
  const { last } = before;
  if (!isRecord(entry) || !isJson(entry)) return 'entry';
  const { sequence, previousHash, hash } = entry;
  if (sequence !== (last?.sequence ?? 0) + 1) return 'sequence';
  if (typeof previousHash !== 'string' || typeof hash !== 'string') return 'hash';
  const broken = hashChain.verify([{ ...entry, previousHash, hash }], last?.hash ?? hashChain.genesis);
  if (broken !== null) return broken.reason === 'order' ? 'previousHash' : 'hash';
  const [fault] = shapeFaults(entry, ledgerEntry, { most: 1 });
  if (fault !== undefined) return fault.path[0] as keyof typeof fieldWords;
  return misplacedField(entry as unknown as LedgerEntry, before);
}

/** The first field of an entry of sound shape that does not go with the entries before it. */
function misplacedField(
  entry: LedgerEntry,
  { last, keys, standings }: EntriesBefore,
): keyof typeof fieldWords | null {
  const { organization, at, key, version, kind } = entry;
  if (keys.has(key)) return 'key';
  if (last !== null && at < last.at) return 'at';
  const standing = standings.get(organization) ?? awaited;
  if (statusAfter(standing.status, kind) === null) return 'kind';
  const brings = kind === 'submit' || kind === 'correct';
  if (version !== (brings ? standing.versions + 1 : standing.versions)) return 'version';
  return brings && entry.report.organization !== organization ? 'report' : null;
}
