import type { Instant } from '@chiendich/core';

/** What is due at an instant. */
type AgendaKind = 'remind' | 'fall' | 'escalate' | 'startPeak' | 'endPeak';

/**
 * One thing that time will bring (việc đến hạn), ordered by `id`, which begins with the instant: the first row of the
 * agenda is always the next to come.
 */
export interface AgendaItem {
  readonly id: string;
  readonly due: Instant;
  readonly kind: AgendaKind;
  readonly deadline: string | null;
  readonly version: number;
  /** Days from the last good day, negative before it; 0 for a fall. */
  readonly days: number;
  /** The one organization whose extension it is; null for everybody. */
  readonly duty: string | null;
}

/** An item of the agenda with the id that orders it: instant first, then kind, deadline, version, duty. */
export function agendaItem(item: Omit<AgendaItem, 'id'>): AgendaItem {
  const { due, kind, deadline, version, days, duty } = item;
  return { id: [due, kind, deadline ?? '', version, days, duty ?? ''].join(' '), ...item };
}
