import {
  byKind,
  count,
  type InferShape,
  instant,
  matching,
  oneOf,
  record,
  type Shape,
  text,
  where,
} from '@chiendich/core/shape';
import type { Report } from '../report.ts';
import { isHandedIn } from './entry-shape.ts';

const head = {
  /** From 1 in the ledger, without gaps. */
  sequence: where(count, 'integer ≥ 1', (sequence) => sequence > 0),
  /** Id of the organization whose report it is. */
  organization: text,
  /** Who acts. */
  by: text,
  /** Makes a repeated act the same act. */
  key: text,
  /** When; never before the entry before it. */
  at: instant,
  /** Counts the versions of one organization's report, from 1. */
  version: count,
  /** Hash of the entry before; 64 zeros in the first. */
  previousHash: text,
  /** SHA-256 of the canonical JSON of the entry without `hash`, hexadecimal. */
  hash: text,
};
const report: Shape<Report> = matching('{ template, organization, round, answers }', isHandedIn);
const reason = text;

export const ledgerEntry = byKind('kind', {
  submit: record({ ...head, kind: oneOf('submit'), report }),
  correct: record({ ...head, kind: oneOf('correct'), report, reason }),
  return: record({ ...head, kind: oneOf('return'), reason }),
  withdraw: record({ ...head, kind: oneOf('withdraw'), reason }),
  accept: record({ ...head, kind: oneOf('accept') }),
});

/** One act on a report (lượt nộp, trả lại, nộp bổ sung, rút, duyệt), never changed once written. */
export type LedgerEntry = InferShape<typeof ledgerEntry>;

/** The ledger of submissions (sổ theo dõi báo cáo): append-only. */
export type Ledger = readonly LedgerEntry[];

/**
 * Where an organization's report stands: the fold of its entries.
 *
 * @inline
 */
export type ReportStatus = 'awaited' | 'submitted' | 'returned' | 'accepted' | 'withdrawn';
