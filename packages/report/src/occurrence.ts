import { isCivilDate } from '@chiendich/core';

/** A quarter, a week (ISO 8601) or a month that no year has, or a day, whether there is one or not. */
const ofNoYear = /^\d{4}-(Q[05-9]|W(00|5[4-9]|[6-9]\d)|00|1[3-9]|[2-9]\d|\d\d-\d\d)$/;

/**
 * Whether an occurrence (lần báo cáo) is one that there can be: what has the shape of a month, quarter, week or day is one of the
 * calendar; any year may have a week 53. Any other text is the campaign's own: `once`, `stage-1`, `2026`.
 *
 * @example isOccurrence('2025-13') // => false
 */
export function isOccurrence(text: string): boolean {
  return !ofNoYear.test(text) || isCivilDate(text);
}
