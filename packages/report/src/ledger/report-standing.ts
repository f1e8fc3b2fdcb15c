import { hashChain } from '@chiendich/core';
import { count, day, type InferShape, instant, nullable, oneOf, record, text } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import type { LedgerEntry } from './ledger-entry.ts';

export const standingShape = /* @__PURE__ */ record({
  /** Where the report stands. */
  status: oneOf('awaited', 'submitted', 'returned', 'accepted', 'withdrawn'),
  /** The version that the next act must name; 0 where none is in. */
  version: count,
  /** How many versions were ever handed in. */
  versions: count,
  /** The accepted version; it goes on counting while a correction of it waits. 0 where none is accepted. */
  accepted: count,
  /** When the first version came in, counted again after a withdrawal; null where none is in. */
  receivedAt: nullable(instant),
  /** The last day for the correction of a report that was sent back; null where none was set. */
  resubmitBy: nullable(day),
  /** Sequence of the last entry of the chain; 0 before the first. */
  sequence: count,
  /** Hash of the last entry of the chain; 64 zeros before the first. */
  hash: text,
});

/** Where an organization's report of one round stands (tình trạng báo cáo): the fold of its chain, without any body. */
export interface ReportStanding extends InferShape<typeof standingShape> {}

/** The standing of a report of which the ledger knows nothing. */
export const awaited: ReportStanding = {
  status: 'awaited',
  version: 0,
  versions: 0,
  accepted: 0,
  receivedAt: null,
  resubmitBy: null,
  sequence: 0,
  hash: hashChain.genesis,
};

/**
 * Of an entry what its fold looks at.
 *
 * @inline
 */
export type EntryHead = Pick<
  LedgerEntry,
  'kind' | 'sequence' | 'version' | 'at' | 'previousHash' | 'hash'
> & {
  /** The version that a correction corrects. */
  readonly corrects?: number;
  /** The day that a return sets. */
  readonly resubmitBy?: string | null;
};

/**
 * The standing after one more entry of the chain (tình trạng sau một lượt ghi); null where the entry does not follow: another
 * sequence, another hash before it, an act that is not possible there, or one that names another version.
 */
export function standingAfter(standing: ReportStanding, entry: EntryHead): ReportStanding | null {
  expectArgument(standing, 'report/not-a-standing', 'standingAfter(standing, …)');
  expectArgument(entry, 'report/not-an-entry', 'standingAfter(…, entry)');
  return followed(standing, entry);
}

/** The same for entries that are known to be such. */
export function followed(standing: ReportStanding, entry: EntryHead): ReportStanding | null {
  if (entry.sequence !== standing.sequence + 1 || entry.previousHash !== standing.hash) return null;
  if (!isPossible(standing.status, entry.kind)) return null;
  const next = changed(standing, entry);
  if (next === null) return null;
  next.sequence = entry.sequence;
  next.hash = entry.hash;
  return next;
}

/** From which standings each act is possible. */
const possible: Readonly<Record<LedgerEntry['kind'], readonly ReportStanding['status'][]>> = {
  submit: ['awaited', 'withdrawn'],
  correct: ['submitted', 'returned', 'accepted'],
  return: ['submitted', 'accepted'],
  accept: ['submitted'],
  withdraw: ['submitted', 'returned', 'accepted'],
};

/** Whether an act is possible where a report stands, whatever version it names. */
export function isPossible(status: ReportStanding['status'], kind: LedgerEntry['kind']): boolean {
  return Object.hasOwn(possible, kind) && possible[kind].includes(status);
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A copy of a standing as an act that is possible there makes it; null where the act names another version. */
function changed(standing: ReportStanding, entry: EntryHead): Writable<ReportStanding> | null {
  const { version, accepted } = standing;
  const next: Writable<ReportStanding> = { ...standing, resubmitBy: null };
  switch (entry.kind) {
    case 'correct':
    case 'submit':
      next.versions += 1;
      if (entry.version !== next.versions) return null;
      if (entry.kind === 'correct' && entry.corrects !== version) return null;
      if (entry.kind === 'submit') next.receivedAt = entry.at;
      next.version = next.versions;
      next.status = 'submitted';
      return next;
    case 'return':
      next.status = 'returned';
      next.resubmitBy = (entry.resubmitBy ?? null) as ReportStanding['resubmitBy'];
      if (accepted === version) next.accepted = 0;
      break;
    case 'accept':
      next.status = 'accepted';
      next.accepted = version;
      break;
    case 'withdraw':
      if (accepted !== 0 && accepted !== version) {
        next.status = 'accepted';
        next.version = accepted;
        break;
      }
      next.status = 'withdrawn';
      next.version = 0;
      next.accepted = 0;
      next.receivedAt = null;
      break;
    default:
      return entry.kind satisfies never;
  }
  return entry.version === version ? next : null;
}

/**
 * The version of a report that counts in totals: the accepted one, else the one that waits, unless only accepted ones count;
 * 0 where none does.
 */
export function countedVersion({ status, version, accepted }: ReportStanding, acceptedOnly: boolean): number {
  if (accepted !== 0) return accepted;
  return status === 'submitted' && !acceptedOnly ? version : 0;
}
