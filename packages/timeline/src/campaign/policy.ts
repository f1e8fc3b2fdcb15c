import { count, type InferShape, list, oneOf, record, where } from '@chiendich/core/shape';
import { timeOfDay } from '../deadlines/usable-day.ts';

export const catchUp = oneOf('fireLate', 'coalesce', 'skip');

/** What to do with reminders that came due while nobody could send them (bù nhắc việc). */
export type CatchUp = InferShape<typeof catchUp>;

const days = list(where(count, 'integer from 0 to 366', (value) => value <= 366));

export const policyShape = record({
  /** Calendar days before the last good day of a deadline. */
  remindBefore: days,
  /** Calendar days after the last good day. */
  remindAfter: days,
  /** Calendar days after the last good day on which the leader hears of what is late. */
  escalateAfter: days,
  /** Time of day in Vietnam at which reminders leave, `HH:MM`. */
  remindAt: timeOfDay,
  /** Reports whose rounds come so often are reminded of once a day and recipient, in one message. */
  digest: list(oneOf('yearly', 'quarterly', 'monthly', 'weekly', 'daily')),
  /** `keep` leaves a last good day that is not worked (a fixed date is never shifted silently), the others move it. */
  nonWorkingDays: oneOf('keep', 'nextWorkingDay', 'previousWorkingDay'),
});

/** How a campaign reminds and counts (quy ước nhắc việc và tính hạn); frozen when it starts. */
export interface TimelinePolicy extends InferShape<typeof policyShape> {}

/** The policy of a campaign that names none. */
export const defaultPolicy: TimelinePolicy = {
  remindBefore: [7, 3, 1],
  remindAfter: [1, 3],
  escalateAfter: [5],
  remindAt: '08:00',
  digest: ['weekly', 'daily'],
  nonWorkingDays: 'keep',
};
