import type { CivilDate } from '@chiendich/core';
import { addDays, isPartialDate, lastDayOf, partsOf, weekdayOf } from '@chiendich/core';
import { isWorkingDay } from '../campaign/calendar.ts';
import type { DeadlineReading, Foundation } from '../campaign/campaign.ts';

/**
 * The last good days of a recurring deadline around a day (các kỳ của thời hạn định kỳ), early to late: from before it to
 * after it, so that one of them is the next. None where the words name no day.
 *
 * A day that a month lacks is its last day: "ngày 31 hằng tháng" is 30 April.
 *
 * @source Bộ luật Dân sự 2015, Điều 148 khoản 3, by analogy
 * @example occurrencesAround({ date: '20', boundary: 'before', recurrence: 'monthly' }, '2024-06-25', []) // => ['2024-05-19', '2024-06-19', '2024-07-19', '2024-08-19']
 */
export function occurrencesAround(
  reading: DeadlineReading,
  around: CivilDate,
  calendar: Foundation['calendar'],
): readonly CivilDate[] {
  const { recurrence, ...fixed } = reading;
  if (recurrence === undefined) return [];
  if (recurrence === 'daily') return [-1, 0, 1, 2].map((step) => addDays(around, step));
  return candidates({ ...reading, recurrence }, around, calendar).flatMap(({ date, end }) => {
    if (!isPartialDate(date) || !isPartialDate(end ?? date)) return [];
    const last = lastDayOf({ ...fixed, date, ...(end === undefined ? {} : { end }), quote: '', span: null });
    return last === null ? [] : [last];
  });
}

interface Candidate {
  readonly date: string;
  readonly end?: string;
}

/** A reading that comes back, but not every day. */
type SpacedReading = DeadlineReading & {
  readonly recurrence: Exclude<DeadlineReading['recurrence'], 'daily' | undefined>;
};

function candidates(
  reading: SpacedReading,
  around: CivilDate,
  calendar: Foundation['calendar'],
): readonly Candidate[] {
  const { date, end } = reading;
  const { year, month } = partsOf(around);
  switch (reading.recurrence) {
    case 'yearly':
      return [-1, 0, 1, 2].map((step) => ({
        date: inMonth(year + step, date, calendar),
        ...(end === undefined ? {} : { end: inMonth(year + step + (end < date ? 1 : 0), end, calendar) }),
      }));
    case 'quarterly':
      return [-1, 0, 1, 2].map((step) => {
        const first = Math.floor((month - 1) / 3) * 3 + step * 3;
        return { date: ofMonth([year, first + Number(date.slice(0, 2))], date.slice(3), calendar) };
      });
    case 'monthly':
      return [-1, 0, 1, 2].map((step) => ({ date: ofMonth([year, month + step], date, calendar) }));
    case 'weekly': {
      const day = addDays(around, Number(date) - weekdayOf(around));
      return /^[1-7]$/.test(date) ? [-7, 0, 7, 14].map((step) => ({ date: addDays(day, step) })) : [];
    }
    default:
      return reading.recurrence satisfies never;
  }
}

/** "11-30" or "12" of a year. */
function inMonth(year: number, date: string, calendar: Foundation['calendar']): string {
  const [month = '', day] = date.split('-');
  return day === undefined ? `${year}-${month}` : ofMonth([year, Number(month)], day, calendar);
}

/** The day of a month counted from January of a year; 0 is the December before. */
function ofMonth(
  [year, month]: readonly [number, number],
  day: string,
  calendar: Foundation['calendar'],
): string {
  const index = year * 12 + month - 1;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const last = lastDayOf({ date: first, boundary: 'by', quote: '', span: null });
  const placed = /^([1-7])#([1-5]|last)$/.exec(day);
  if (placed !== null && last !== null) return weekdayOfMonth(last, Number(placed[1]), placed[2] ?? '');
  const worked = /^work#([1-9]|last)$/.exec(day)?.[1];
  if (worked !== undefined && last !== null) return workedDay(last, worked, calendar);
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

/** The n-th or the last working day of the month of its last day; empty where the month has none. */
function workedDay(last: CivilDate, place: string, calendar: Foundation['calendar']): string {
  const days = Array.from({ length: partsOf(last).day }, (_, index) => addDays(last, -index)).filter((day) =>
    isWorkingDay(day, calendar),
  );
  return (place === 'last' ? days[0] : days.at(-Number(place))) ?? '';
}
