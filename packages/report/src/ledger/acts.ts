import type { CivilDate, Instant } from '@chiendich/core';
import type { Report } from '../report.ts';
import type { Verdict } from '../validate/create-validator.ts';
import type { ChainName, LedgerEntry, QuestionReason } from './ledger-entry.ts';

/**
 * What every act on a report states: whose report of which round, who acts and when. `key` is chosen by the sender and makes a
 * repeated act the same act.
 */
export interface ReportAct extends ChainName {
  /** When it was received. */
  readonly at: Instant;
  /** Who acts. */
  readonly by: string;
  /** Idempotency key: the same key with the same content is recorded once. */
  readonly key: string;
  /** Random text of 16 characters or more, such as `crypto.randomUUID()`: it protects what will be erased. */
  readonly salt: string;
}

/**
 * An act on a version that is in.
 *
 * @inline
 */
export interface VersionAct extends ReportAct {
  /** The version that was looked at; the act is refused where another has come in meanwhile. */
  readonly version: number;
}

/** Handing a report in (nộp báo cáo). */
export interface SubmitAct extends ReportAct {
  /** As the form or the reader of inputs made it; of this organization and round. */
  readonly report: Report;
  /** What the validator said when it came in; the entry keeps it. */
  readonly verdict?: Verdict | null;
}

/** Handing a corrected report in (nộp báo cáo bổ sung, điều chỉnh). */
export interface CorrectAct extends SubmitAct {
  /** The version that is corrected. */
  readonly version: number;
  /** Why it is corrected; not blank. */
  readonly reason: string;
}

/** Sending a report back for correction (trả lại báo cáo). */
export interface ReturnAct extends VersionAct {
  /** Why it is sent back; not blank. */
  readonly reason: string;
  /** What is to be changed, answer by answer. */
  readonly questions?: readonly QuestionReason[];
  /** The last day for the correction. */
  readonly resubmitBy?: CivilDate | null;
}

/** Taking a version back (rút báo cáo). */
export interface WithdrawAct extends VersionAct {
  /** Why it is taken back; not blank. */
  readonly reason: string;
}

type Chained = 'sequence' | 'round' | 'organization' | 'at' | 'key' | 'digest' | 'previousHash' | 'hash';
type Content<Entry> = Entry extends { readonly kind: 'submit' | 'correct' }
  ? Omit<Entry, Chained | 'version'>
  : Omit<Entry, Chained>;
/** What one kind of act says, before it has its place in the chain. */
export type ActContent = LedgerEntry extends infer Entry
  ? Entry extends unknown
    ? Content<Entry>
    : never
  : never;
