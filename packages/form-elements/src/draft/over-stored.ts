import type { Instant } from '@chiendich/core';
import type { Draft } from '@chiendich/form';

/**
 * A draft from a file that goes on in place of the stored one with its id: numbered after both, saved now, and with the
 * later of the two revisions sent, so that a revision is never given to two contents.
 */
export function overStored(draft: Draft, stored: Draft | null, now: Instant): Draft {
  const latest = Math.max(draft.number, stored?.number ?? 0);
  const own = draft.submitted?.revision ?? 0;
  const sent = (stored?.submitted?.revision ?? 0) > own ? (stored?.submitted ?? null) : draft.submitted;
  return { ...draft, number: latest + 1, savedAt: now, submitted: sent };
}
