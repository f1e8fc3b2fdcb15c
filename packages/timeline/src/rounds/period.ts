import type { CivilDate } from '@chiendich/core';
import { addDays, lastDayOf, partsOf, weekdayOf } from '@chiendich/core';
import type { DeadlineReading } from '../campaign/campaign.ts';

/** The days that the reports of a round cover, and what the round is called. */
export interface Period {
  readonly occurrence: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The period whose report is due on a last good day (kỳ số liệu của một lần báo cáo): the year, quarter, month, week or day in
 * which it lies, and the one before where it lies right at the beginning. A report due on 5 July is that of June, one due on a
 * Monday that of the week before, one due on 15 January that of the year before, one due before ten in the morning that of
 * the day before. Periods are whole: an amendment of the deadline changes none of them.
 *
 * @example periodOf({ date: '20', boundary: 'before', recurrence: 'monthly' }, '2026-06-19') // => { occurrence: '2026-06', from: '2026-06-01', to: '2026-06-30' }
 * @example periodOf({ date: '5', boundary: 'on', recurrence: 'weekly' }, '2026-06-05').occurrence // => '2026-W23'
 */
export function periodOf(
  { recurrence, time = '24:00' }: Pick<DeadlineReading, 'recurrence' | 'time'>,
  lastDay: CivilDate,
): Period | null {
  const { year, month, day } = partsOf(lastDay);
  switch (recurrence) {
    case 'yearly':
      return yearly(month === 1 ? year - 1 : year);
    case 'quarterly': {
      const quarter = Math.floor((month - 1) / 3);
      return quarterly(year * 4 + quarter - (month % 3 === 1 ? 1 : 0));
    }
    case 'monthly':
      return monthly(year * 12 + month - 1 - (day <= 10 ? 1 : 0));
    case 'weekly':
      return weekly(addDays(lastDay, weekdayOf(lastDay) <= 2 ? -7 : 0));
    case 'daily':
      return daily(addDays(lastDay, time < '10:00' ? -1 : 0));
    case undefined:
      return null;
    default:
      return recurrence satisfies never;
  }
}

function yearly(year: number): Period {
  return { occurrence: `${year}`, from: `${year}-01-01` as CivilDate, to: `${year}-12-31` as CivilDate };
}

function quarterly(index: number): Period {
  const year = Math.floor(index / 4);
  const quarter = index - year * 4;
  const first = monthly(year * 12 + quarter * 3);
  return {
    occurrence: `${year}-Q${quarter + 1}`,
    from: first.from,
    to: monthly(year * 12 + quarter * 3 + 2).to,
  };
}

/** A month counted from January of year 0. */
function monthly(index: number): Period {
  const occurrence = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const from = `${occurrence}-01` as CivilDate;
  return {
    occurrence,
    from,
    to: lastDayOf({ date: occurrence, boundary: 'by', quote: '', span: null }) ?? from,
  };
}

/**
 * The week of a day, Monday to Sunday; it belongs to the year of its Thursday.
 *
 * @source ISO 8601
 */
function weekly(day: CivilDate): Period {
  const from = addDays(day, 1 - weekdayOf(day));
  const { year } = partsOf(addDays(from, 3));
  const newYear = `${year}-01-04` as CivilDate;
  const first = addDays(newYear, 1 - weekdayOf(newYear));
  let week = 1;
  for (let monday = first; monday < from; monday = addDays(monday, 7)) week += 1;
  return { occurrence: `${year}-W${String(week).padStart(2, '0')}`, from, to: addDays(from, 6) };
}

function daily(day: CivilDate): Period {
  return { occurrence: day, from: day, to: day };
}
