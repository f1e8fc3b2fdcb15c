/** What to do with reminders that came due while nobody could send them (bù nhắc việc). */
export type CatchUp = 'fireLate' | 'coalesce' | 'skip';

/**
 * How a campaign reminds and counts (quy ước nhắc việc và tính hạn); frozen when it starts.
 *
 * Days before and after are calendar days from the last good day of a deadline. `nonWorkingDays` says what happens to
 * a last good day that is not worked: `keep` leaves it (a fixed date is never shifted silently), the others move it.
 */
export interface TimelinePolicy {
  readonly remindBefore: readonly number[];
  readonly remindAfter: readonly number[];
  readonly escalateAfter: readonly number[];
  /** Time of day in Vietnam at which reminders leave, `HH:MM`. */
  readonly remindAt: string;
  readonly nonWorkingDays: 'keep' | 'nextWorkingDay' | 'previousWorkingDay';
}

/** The policy of a campaign that names none. */
export const defaultPolicy: TimelinePolicy = {
  remindBefore: [7, 3, 1],
  remindAfter: [1, 3],
  escalateAfter: [5],
  remindAt: '08:00',
  nonWorkingDays: 'keep',
};
