import type { Span } from './span.ts';

/**
 * Which moment a deadline (thời hạn) means.
 *
 * | boundary | phrase | last good day of "10/7" |
 * |---|---|---|
 * | `before` | trước ngày 10/7 | 9/7 |
 * | `by` | chậm nhất ngày 10/7, đến hết ngày 10/7, hoàn thành trong … | 10/7 |
 * | `on` | vào ngày 10/7 | 10/7 |
 * | `during` | từ ngày … đến ngày …, trong tháng 7 | the `end` |
 */
export type DeadlineBoundary = 'before' | 'by' | 'on' | 'during';

/** How a recurring deadline comes back: "hằng năm", "hằng quý", "hằng tháng", "hằng tuần". */
export type Recurrence = 'yearly' | 'quarterly' | 'monthly' | 'weekly';

/**
 * A deadline as it is written: never shifted, never corrected.
 *
 * `date` is ISO to the precision that the text gives (`2024-07-10`, `2025-11`, `2026-Q1`, `2025`); of a recurring
 * deadline it is what recurs (`11-30` yearly, `20` monthly). `end` is the last day of a `during`. `time` is
 * `HH:MM` where an hour is named. `span` is null when the deadline was not read from a text.
 */
export interface Deadline {
  readonly date: string;
  readonly boundary: DeadlineBoundary;
  readonly end?: string;
  readonly time?: string;
  readonly recurrence?: Recurrence;
  readonly quote: string;
  readonly span: Span | null;
}
