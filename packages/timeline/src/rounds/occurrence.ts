import type { CivilDate } from '@chiendich/core';
import { addDays, isPartialDate, lastDayOf, partsOf, weekdayOf } from '@chiendich/core';
import type { DeadlineReading } from '../campaign/campaign.ts';

/**
 * The last good days of a recurring deadline around a day (các kỳ của thời hạn định kỳ), early to late: from before it to
 * after it, so that one of them is the next. None for a daily routine, which is not reminded of, nor where the words name
 * no day.
 *
 * A day that a month lacks is its last day: "ngày 31 hằng tháng" is 30 April. The first or last working day of a month is
 * known to no calendar of weeks: it has no occurrence here.
 *
 * @source Bộ luật Dân sự 2015, Điều 148 khoản 3, by analogy
 * @example occurrencesAround({ date: '20', boundary: 'before', recurrence: 'monthly' }, '2024-06-25') // => ['2024-05-19', '2024-06-19', '2024-07-19', '2024-08-19']
 */
export function occurrencesAround(reading: DeadlineReading, around: CivilDate): readonly CivilDate[] {
  const { recurrence, ...fixed } = reading;
  if (recurrence === undefined) return [];
  return candidates(reading, around).flatMap(({ date, end }) => {
    if (!isPartialDate(date) || !isPartialDate(end ?? date)) return [];
    const last = lastDayOf({ ...fixed, date, ...(end === undefined ? {} : { end }), quote: '', span: null });
    return last === null ? [] : [last];
  });
}

interface Candidate {
  readonly date: string;
  readonly end?: string;
}

function candidates(reading: DeadlineReading, around: CivilDate): readonly Candidate[] {
  const { date, end } = reading;
  const { year, month } = partsOf(around);
  switch (reading.recurrence) {
    case 'yearly':
      return [-1, 0, 1, 2].map((step) => ({
        date: inMonth(year + step, date),
        ...(end === undefined ? {} : { end: inMonth(year + step + (end < date ? 1 : 0), end) }),
      }));
    case 'quarterly':
      return [-1, 0, 1, 2].map((step) => {
        const first = Math.floor((month - 1) / 3) * 3 + step * 3;
        return { date: ofMonth(year, first + Number(date.slice(0, 2)), date.slice(3)) };
      });
    case 'monthly':
      return [-1, 0, 1, 2].map((step) => ({ date: ofMonth(year, month + step, date) }));
    case 'weekly': {
      const day = addDays(around, Number(date) - weekdayOf(around));
      return /^[1-7]$/.test(date) ? [-7, 0, 7, 14].map((step) => ({ date: addDays(day, step) })) : [];
    }
    case 'daily':
    case undefined:
      return [];
    default:
      return reading.recurrence satisfies never;
  }
}

/** "11-30" or "12" of a year. */
function inMonth(year: number, date: string): string {
  const [month = '', day] = date.split('-');
  return day === undefined ? `${year}-${month}` : ofMonth(year, Number(month), day);
}

/** The day of a month counted from January of a year; 0 is the December before. */
function ofMonth(year: number, month: number, day: string): string {
  const index = year * 12 + month - 1;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const last = lastDayOf({ date: first, boundary: 'by', quote: '', span: null });
  const placed = /^([1-7])#([1-5]|last)$/.exec(day);
  if (placed !== null && last !== null) return weekdayOfMonth(last, Number(placed[1]), placed[2] ?? '');
  if (!/^\d\d$/.test(day)) return '';
  return last !== null && Number(day) > partsOf(last).day ? last : `${first}-${day}`;
}

/** The first to fifth or the last of a weekday in the month of its last day; empty where the month has no fifth. */
function weekdayOfMonth(last: CivilDate, weekday: number, place: string): string {
  const lastOne = addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  if (place === 'last') return lastOne;
  const first = ((partsOf(lastOne).day - 1) % 7) + 1;
  const day = first + (Number(place) - 1) * 7;
  return day > partsOf(last).day ? '' : addDays(lastOne, day - partsOf(lastOne).day);
}
