/** Whether a year has 366 days. @example isLeapYear(2024) // => true */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, `month` 1 to 12. @example lengthOfMonth(2024, 2) // => 29 */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a day exists in the calendar. @example isRealDay(2024, 6, 31) // => false */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
  );
}

/** Whether a text is a real day as `YYYY-MM-DD`. @example isIsoDay('2024-06-31') // => false */
export function isIsoDay(text: string): boolean {
  if (text.length !== 10 || text.charAt(4) !== '-' || text.charAt(7) !== '-') return false;
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  // What has no two digits is NaN, and so is all that is worked out of it.
  return isRealDay(century * 100 + year, twoDigits(text, 5), twoDigits(text, 8));
}

/** The number of two digits at a place; NaN where other characters stand. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const zero = 48;

/** Midnight is 00:00 of the day that begins, never 24:00: instants in order are texts in order. */
const timeOfInstant = /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Whether a text is a real day and time in UTC, in whole seconds. @example isIsoInstant('2024-07-10T17:00Z') // => false */
export function isIsoInstant(text: string): boolean {
  return timeOfInstant.test(text) && isIsoDay(text.slice(0, 10));
}

/** Year, quarter, month and day of an ISO date, as far as it gives them. */
const partialDate = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/;

/**
 * Year, quarter, month and day of an ISO date of any precision; null for another text or for a day that the calendar lacks.
 *
 * @example isoDateParts('2025-Q4') // => [2025, 4, null, null]
 */
export function isoDateParts(
  text: string,
): readonly [year: number, quarter: number | null, month: number | null, day: number | null] | null {
  const match = partialDate.exec(text);
  if (match === null) return null;
  const [quarter = null, month = null, day = null] = [match[2], match[3], match[4]].map((part) =>
    part === undefined ? null : Number(part),
  );
  const year = Number(match[1]);
  return isRealDay(year, month ?? 1, day ?? 1) ? [year, quarter, month, day] : null;
}
