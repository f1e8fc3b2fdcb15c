import { expectArgument } from '@chiendich/core/misuse';
import type { Instant } from './civil-date.ts';
import { civilDateAt, millisecondsOf } from './civil-date.ts';
import { formatDate } from './format-date.ts';

/**
 * An instant as an official in Vietnam reads it (thời điểm): time of day and date at UTC+7.
 *
 * @example formatInstant('2024-07-08T01:00:05Z') // => '08:00:05 ngày 08/7/2024'
 */
export function formatInstant(at: Instant): string {
  expectArgument(at, 'core/not-an-instant', 'formatInstant(at)');
  const day = 24 * 3600;
  const seconds = (((Math.floor(millisecondsOf(at) / 1000) + 7 * 3600) % day) + day) % day;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${time} ngày ${formatDate(civilDateAt(at), 'short')}`;
}
