import type { Instant, Result } from '@chiendich/core';
import type { Submission } from '../form.ts';

/** A report that could not be sent yet (báo cáo chờ gửi). */
export interface OutboxEntry {
  readonly submission: Submission;
  readonly attempts: number;
  readonly lastAttemptAt: Instant;
  /** Why the last attempt failed, as the page said. */
  readonly reason: string;
}

/**
 * Where reports wait for the network (hộp chờ gửi): a port. One entry for each submission id and revision; `put`
 * replaces the entry before. Like a draft store it never throws.
 */
export interface Outbox {
  list(): Promise<Result<readonly OutboxEntry[]>>;
  put(entry: OutboxEntry): Promise<Result<null>>;
  remove(submission: Pick<Submission, 'id' | 'revision'>): Promise<Result<null>>;
}

/** The key of an entry. @example outboxKey({ id: 'a', revision: 2 }) // => 'a/2' */
export function outboxKey({ id, revision }: Pick<Submission, 'id' | 'revision'>): string {
  return `${id}/${revision}`;
}
