import type { Instant } from '@chiendich/core';
import type { Report } from '../report.ts';

/**
 * One act on a report (lượt nộp, trả lại, nộp bổ sung, rút, duyệt), never changed once written.
 *
 * `sequence` counts from 1 in the ledger; `key` makes a repeated act the same act; `previousHash` and `hash` chain the
 * canonical JSON of the entries (SHA-256, hexadecimal; the first has `previousHash` of 64 zeros).
 * `version` counts the versions of one organization's report, from 1.
 */
export type LedgerEntry = {
  readonly sequence: number;
  readonly organization: string;
  readonly at: Instant;
  readonly by: string;
  readonly key: string;
  readonly version: number;
  readonly previousHash: string;
  readonly hash: string;
} & (
  | { readonly kind: 'submit'; readonly report: Report }
  | { readonly kind: 'correct'; readonly report: Report; readonly reason: string }
  | { readonly kind: 'return'; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'accept' }
);

/** The ledger of submissions (sổ theo dõi báo cáo): append-only. */
export type Ledger = readonly LedgerEntry[];

/** Where an organization's report stands: the fold of its entries. */
export type ReportStatus = 'awaited' | 'submitted' | 'returned' | 'accepted' | 'withdrawn';
