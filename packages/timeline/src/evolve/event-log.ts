import type { Instant } from '@chiendich/core';
import { hashChain } from '@chiendich/core';
import type { CampaignEvent, EventBody } from './event.ts';

/** What an event is chained to: the head of the log before it. */
export interface LogHead {
  readonly sequence: number;
  readonly hash: string;
  readonly at: Instant;
}

/** Who acted, when, and by which authority. */
export interface Authorship {
  readonly at: Instant;
  readonly by: string;
  readonly authority: string | null;
}

/** An event numbered and chained to the one before it. */
export function sealEvent(head: LogHead | null, authorship: Authorship, body: EventBody): CampaignEvent {
  const sequence = (head?.sequence ?? 0) + 1;
  return hashChain.link(head?.hash ?? hashChain.genesis, {
    schema: 1 as const,
    sequence,
    ...authorship,
    ...body,
  });
}
