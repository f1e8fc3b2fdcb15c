import { expectArgument } from '#misuse';
import type { ReportStanding } from './fold-ledger.ts';
import { awaited, standingAfter } from './fold-ledger.ts';
import type { Ledger, LedgerEntry, ReportStatus } from './ledger-entry.ts';

/**
 * Look-ups into a ledger, kept beside it so that an act costs no scan of the whole ledger.
 *
 * Derived from the entries alone and rebuilt where it is not at hand: a ledger read from storage has the same answers.
 */
interface LedgerIndex {
  readonly standings: Map<string, ReportStanding>;
  readonly keys: Map<string, LedgerEntry>;
  /** How many entries are in; the index of a longer ledger does not serve a shorter one. */
  length: number;
}

const indexes = new WeakMap<Ledger, LedgerIndex>();

/**
 * Where an organization's report stands (tình trạng báo cáo): the fold of its entries.
 *
 * @example statusOf([], 'ubnd-huyen-chi-lang') // => 'awaited'
 */
export function statusOf(ledger: Ledger, organization: string): ReportStatus {
  expectArgument(ledger, 'report/not-a-ledger', 'statusOf(ledger, …)');
  expectArgument(organization, 'core/not-text', 'statusOf(…, organization)');
  return standingOf(ledger, organization).status;
}

export function standingOf(ledger: Ledger, organization: string): ReportStanding {
  return indexOf(ledger).standings.get(organization) ?? awaited;
}

export function entryOfKey(ledger: Ledger, key: string): LedgerEntry | undefined {
  return indexOf(ledger).keys.get(key);
}

/** The ledger with one entry more. Its index is that of the old one, which will build its own if it is asked again. */
export function extended(ledger: Ledger, entry: LedgerEntry): Ledger {
  const index = indexOf(ledger);
  // Of the ways to copy a long list this is the fastest, by more than half.
  const next: Ledger = ledger.concat([entry]);
  indexes.delete(ledger);
  enter(index, entry);
  indexes.set(next, index);
  return next;
}

function indexOf(ledger: Ledger): LedgerIndex {
  const known = indexes.get(ledger);
  if (known !== undefined && known.length === ledger.length) return known;
  const index: LedgerIndex = { standings: new Map(), keys: new Map(), length: 0 };
  for (const entry of ledger) enter(index, entry);
  indexes.set(ledger, index);
  return index;
}

function enter(index: LedgerIndex, entry: LedgerEntry): void {
  const standing = index.standings.get(entry.organization) ?? awaited;
  index.standings.set(entry.organization, standingAfter(standing, entry));
  if (!index.keys.has(entry.key)) index.keys.set(entry.key, entry);
  index.length += 1;
}
