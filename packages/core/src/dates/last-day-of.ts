import { expectArgument } from '@chiendich/core/misuse';
import type { CivilDate } from './civil-date.ts';
import { addDays } from './civil-date.ts';
import type { Deadline } from './deadline.ts';
import { daysOf } from './partial-date.ts';

/**
 * The last day on which a deadline is still kept (ngày cuối cùng của thời hạn); null for a deadline that recurs, names no
 * year or names a day that the calendar lacks.
 *
 * | deadline | last day |
 * |---|---|
 * | trước ngày 10/7/2024 | 09/7/2024 |
 * | trước 17 giờ ngày 10/7/2024 | 10/7/2024, until the hour |
 * | chậm nhất ngày, đến hết ngày, vào ngày 10/7/2024 | 10/7/2024 |
 * | trước tháng 7/2024 | 30/6/2024 |
 * | tháng 7/2024 · quý III/2024 · hết năm 2024 | 31/7 · 30/9 · 31/12/2024 |
 * | từ ngày 01/7 đến ngày 15/7/2024 | 15/7/2024 |
 *
 * A day off is never moved to the next working day: that rule of the Civil Code is for periods, see `addPeriod`.
 *
 * @example lastDayOf({ date: '2024-07-10', boundary: 'before', quote: 'trước ngày 10/7/2024', span: null }) // => '2024-07-09'
 */
export function lastDayOf(deadline: Deadline): CivilDate | null {
  expectArgument(deadline, 'core/not-a-deadline', 'lastDayOf(deadline)');
  expectArgument(deadline.date, 'core/not-a-deadline-date', 'lastDayOf({ date, … })');
  expectArgument(deadline.boundary, 'core/not-a-boundary', 'lastDayOf({ boundary, … })');
  expectArgument(deadline.end ?? deadline.date, 'core/not-a-deadline-date', 'lastDayOf({ end, … })');
  if (deadline.recurrence !== undefined) return null;
  if (deadline.boundary !== 'before' || deadline.time !== undefined) {
    return daysOf(deadline.end ?? deadline.date)?.last ?? null;
  }
  const first = daysOf(deadline.date)?.first;
  return first === undefined || first === '0001-01-01' ? null : addDays(first, -1);
}
