import type { Span } from '../findings/span.ts';

/**
 * Which moment a deadline (thời hạn) means.
 *
 * | boundary | phrase | last good day of "10/7" |
 * |---|---|---|
 * | `before` | trước ngày 10/7 | 9/7 |
 * | `by` | chậm nhất ngày 10/7, đến hết ngày 10/7, hoàn thành trong … | 10/7 |
 * | `on` | vào ngày 10/7, vào tháng 7 | 10/7, 31/7 |
 * | `during` | từ ngày … đến ngày …, trong tháng 7 | the last day of `end`, or of `date` without one |
 */
export type DeadlineBoundary = 'before' | 'by' | 'on' | 'during';

/** How a recurring deadline comes back: "hằng năm", "hằng quý", "hằng tháng", "hằng tuần", "hằng ngày". */
export type Recurrence = 'yearly' | 'quarterly' | 'monthly' | 'weekly' | 'daily';

/**
 * A deadline as it is written: never shifted, never corrected.
 *
 * Of a recurring deadline `date` is what recurs:
 *
 * | recurrence | date | phrase |
 * |---|---|---|
 * | `yearly` | `11-30`, `12` | trước ngày 30/11 hằng năm; tháng 12 hằng năm |
 * | `quarterly` | `03-15`: month of the quarter, day | ngày 15 tháng cuối quý |
 * | `monthly` | `20` | trước ngày 20 hằng tháng |
 * | `monthly` | `5#1`, `5#last`: ISO weekday and its place in the month | thứ Sáu đầu tiên, cuối cùng của tháng |
 * | `monthly` | `work#1`, `work#last` | ngày làm việc đầu tiên, cuối cùng của tháng |
 * | `weekly` | `5`: ISO weekday | thứ Sáu hằng tuần |
 * | `daily` | `19:00`, the same as `time` | trước 19h00 hằng ngày |
 */
export interface Deadline {
  /**
   * ISO, to the precision that the text gives: `2024-07-10`, `2025-11`, `2026-Q1`, `2025`; `07-10` or `07` where no year
   * is known. A day that the calendar lacks keeps its numbers (`2024-06-31`).
   */
  readonly date: string;
  /** Which moment the words mean. */
  readonly boundary: DeadlineBoundary;
  /** The last day of a `during`, inclusive, to the precision given. */
  readonly end?: string;
  /** `HH:MM`, in the time of Vietnam; absent where no hour is named. */
  readonly time?: string;
  /** Absent: once. */
  readonly recurrence?: Recurrence;
  /** The words as they stand in the text. */
  readonly quote: string;
  /** Where the quote stands in the source; null when it was not read from a text. */
  readonly span: Span | null;
}
