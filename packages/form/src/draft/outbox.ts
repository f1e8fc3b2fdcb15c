import type { Instant, Result } from '@chiendich/core';
import type { Submission } from '@chiendich/report';
import { expectArgument } from '#misuse';

/** A report that could not be sent yet (báo cáo chờ gửi). */
export interface OutboxEntry {
  /** What is to be sent. */
  readonly submission: Submission;
  /** How often sending was tried, at least once. */
  readonly attempts: number;
  /** When it was tried last. */
  readonly lastAttemptAt: Instant;
  /** Why the last attempt failed, as the page said. */
  readonly reason: string;
}

/**
 * Where reports wait for the network (hộp chờ gửi): a port. One entry for each submission id and revision; `put`
 * replaces the entry before. Like a draft store it never throws.
 */
export interface Outbox {
  /** Every report that waits. */
  list(): Promise<Result<readonly OutboxEntry[]>>;
  /** Stores an entry, in place of the one before. */
  put(entry: OutboxEntry): Promise<Result<null>>;
  /** Removes what was sent or given up; no fault where it is absent. */
  remove(submission: Pick<Submission, 'id' | 'revision'>): Promise<Result<null>>;
}

/** The key of an entry. @example outboxKey({ id: 'a', revision: 2 }) // => 'a/2' */
export function outboxKey(submission: Pick<Submission, 'id' | 'revision'>): string {
  expectArgument(submission, 'form/not-a-submission', 'outboxKey(submission)');
  const { id, revision } = submission;
  return `${id}/${revision}`;
}
