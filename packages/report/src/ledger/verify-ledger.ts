import type { Result } from '@chiendich/core';
import { failure, hashChain, isInstant, isJson, millisecondsOf, success } from '@chiendich/core';
import { inputFinding } from '../input/findings.ts';
import { expected, isRecord, shortText } from '../unknown-value.ts';
import { fieldWords, isHandedIn, isName } from './entry-shape.ts';
import { awaited, standingAfter, statusAfter } from './fold-ledger.ts';
import type { Ledger, LedgerEntry } from './ledger-entry.ts';
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
  if (!Array.isArray(ledger)) {
    return failure([
      inputFinding('report/input-not-read', { expected: expected.list, found: shortText(ledger) }),
    ]);
  }
  const standings = new Map<string, typeof awaited>();
  const keys = new Set<string>();
  let last: LedgerEntry | null = null;
  for (const [index, candidate] of ledger.entries()) {
    const field = faultyField(candidate, last, keys, standings);
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
    last = entry;
  }
  return success(ledger as Ledger);
}

/** The first field of an entry that cannot stand where it stands; null for a sound entry. */
function faultyField(
  entry: unknown,
  last: LedgerEntry | null,
  keys: ReadonlySet<string>,
  standings: ReadonlyMap<string, typeof awaited>,
): keyof typeof fieldWords | null {
  if (!isRecord(entry) || !isJson(entry)) return 'entry';
  const { sequence, organization, at, by, key, version, previousHash, hash, kind } = entry as Record<
    string,
    unknown
  >;
  if (sequence !== (last?.sequence ?? 0) + 1) return 'sequence';
  if (typeof previousHash !== 'string' || typeof hash !== 'string') return 'hash';
  const broken = hashChain.verify([{ ...entry, previousHash, hash }], last?.hash ?? hashChain.genesis);
  if (broken !== null) return broken.reason === 'order' ? 'previousHash' : 'hash';
  if (!isName(organization)) return 'organization';
  if (!isName(by)) return 'by';
  if (!isName(key) || keys.has(key)) return 'key';
  if (typeof at !== 'string' || !isInstant(at)) return 'at';
  if (last !== null && millisecondsOf(at) < millisecondsOf(last.at)) return 'at';
  const standing = standings.get(organization) ?? awaited;
  if (!isKind(kind) || statusAfter(standing.status, kind) === null) return 'kind';
  const brings = kind === 'submit' || kind === 'correct';
  if (version !== (brings ? standing.versions + 1 : standing.versions)) return 'version';
  if (brings && !(isHandedIn(entry.report) && entry.report.organization === organization)) return 'report';
  const explains = kind === 'correct' || kind === 'return' || kind === 'withdraw';
  return explains && !isName(entry.reason) ? 'reason' : null;
}

function isKind(kind: unknown): kind is LedgerEntry['kind'] {
  return typeof kind === 'string' && ['submit', 'correct', 'return', 'withdraw', 'accept'].includes(kind);
}
