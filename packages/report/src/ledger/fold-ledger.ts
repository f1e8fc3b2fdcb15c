import type { Instant } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { type ChainName, chainKey, type Ledger, type LedgerEntry } from './ledger-entry.ts';
import { awaited, followed, type ReportStanding } from './report-standing.ts';

/** A chain as far as its entries follow each other. */
export interface FoldedChain {
  /** Id of the organization whose chain it is; empty for a chain without entries. */
  readonly organization: string;
  /** What is sound up to the fault, in order, each entry once. */
  readonly entries: Ledger;
  /** Where the report stands after them. */
  readonly standing: ReportStanding;
  /** Where the chain forks, or breaks: the sequence of the first entry that does not stand; null for a sound chain. */
  readonly fault: { readonly kind: 'forked' | 'broken'; readonly sequence: number } | null;
}

/**
 * Where an organization's report of a round stands (tình trạng báo cáo): the fold of its chain. Of a chain that forks or
 * breaks it is where the report stood before.
 *
 * @example standingOf([], { round: { duty: 'duty-1', occurrence: 'once' }, organization: 'ubnd-huyen-chi-lang' }).status // => 'awaited'
 */
export function standingOf(ledger: Ledger, chain: ChainName): ReportStanding {
  expectArgument(ledger, 'report/not-a-ledger', 'standingOf(ledger, …)');
  expectArgument(chain, 'report/not-a-chain', 'standingOf(…, { round, organization })');
  return foldChain(entriesOfChain(ledger, chain)).standing;
}

/** The entries of one chain among those of a ledger. */
export function entriesOfChain(ledger: Ledger, { round, organization }: ChainName): Ledger {
  return ledger.filter(
    (entry) =>
      entry.organization === organization &&
      entry.round.occurrence === round.occurrence &&
      entry.round.duty === round.duty,
  );
}

/**
 * Folds the entries of one chain, in any order. Links alone decide the order, so that the parts of two copies may be joined
 * either way round; hashes are compared, not computed.
 */
export function foldChain(entries: Ledger): FoldedChain {
  const organization = entries[0]?.organization ?? '';
  const [first, ...others] = entries;
  const plain = first !== undefined && others.length === 0 ? followed(awaited, first) : null;
  if (plain !== null) return { organization, entries, standing: plain, fault: null };
  const followers = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const known = followers.get(entry.previousHash);
    if (known === undefined) followers.set(entry.previousHash, [entry]);
    else if (known.every(({ hash }) => hash !== entry.hash)) known.push(entry);
  }
  const sound: LedgerEntry[] = [];
  let standing = awaited;
  for (;;) {
    const [next, rival] = followers.get(standing.hash) ?? [];
    if (next === undefined) break;
    const after = rival === undefined ? followed(standing, next) : null;
    if (after === null) {
      const kind = rival === undefined ? 'broken' : 'forked';
      return { organization, entries: sound, standing, fault: { kind, sequence: standing.sequence + 1 } };
    }
    followers.delete(standing.hash);
    sound.push(next);
    standing = after;
  }
  const fault = followers.size === 0 ? null : ({ kind: 'broken', sequence: standing.sequence + 1 } as const);
  return { organization, entries: sound, standing, fault };
}

/** Every chain of a ledger, by what `nameOf` makes of its entries: their chain's key, or within one round the organization. */
export function foldLedger(
  ledger: Ledger,
  nameOf: (entry: LedgerEntry) => string = chainKey,
): ReadonlyMap<string, FoldedChain> {
  const chains = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const name = nameOf(entry);
    const chain = chains.get(name);
    if (chain === undefined) chains.set(name, [entry]);
    else chain.push(entry);
  }
  const folded = new Map<string, FoldedChain>();
  for (const [name, entries] of chains) folded.set(name, foldChain(entries));
  return folded;
}

/**
 * A chain as it was at an instant. An entry was there when it says so, or when a later one says so that is earlier: one clock
 * that ran ahead hides nothing of what came behind it.
 */
export function chainAt(chain: FoldedChain, asOf: Instant): FoldedChain {
  const { entries } = chain;
  let last = entries.length;
  while (last > 0 && (entries[last - 1]?.at ?? asOf) > asOf) last -= 1;
  if (last === entries.length) return chain;
  return { ...foldChain(entries.slice(0, last)), fault: chain.fault };
}
