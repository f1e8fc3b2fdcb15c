import { addDays, type CivilDate, weekdayOf } from '@chiendich/core';
import { findCitations, findDates, findDeadlines, readOutline } from '@chiendich/official-text';
import type { Bench } from './bench.ts';

const start: CivilDate = '2024-01-01';

/** One scan after the other, as a reader of plans runs them. */
function scan(text: string): number {
  return findDates(text).length + findDeadlines(text).length + findCitations(text).length;
}

const megabyte = 1_000_000;

/** Twice the text takes about twice the time; the peer is ours on half a megabyte. */
function doubling(name: string, unit: string, work: (text: string) => unknown): Bench {
  const once = unit.repeat(Math.floor(megabyte / 2 / unit.length));
  const twice = once + once;
  return {
    name,
    what: `1 MB of ${JSON.stringify(unit)}; peer: 0.5 MB of it`,
    unit: 'ms',
    ours: () => work(twice),
    peers: { half: () => work(once) },
    goal: { atMostRatio: 2.3 },
  };
}

export const benches: readonly Bench[] = [
  doubling('core/scan-digits', '1', scan),
  doubling('core/scan-brackets', '(', scan),
  doubling('core/scan-deadlines', 'trước ngày ', scan),
  doubling('core/scan-citations', 'số 1/KH-UB của ', scan),
  doubling('core/outline-digits', '1', readOutline),
  doubling('core/outline-brackets', '(', readOutline),
  doubling('core/outline-deadlines', 'trước ngày ', readOutline),
  {
    name: 'core/add-days',
    what: 'a year of days added one by one, with their weekdays; peer: Date in UTC',
    unit: 'per second',
    count: 366,
    ours: () => {
      let day = start;
      let sum = 0;
      for (let count = 0; count < 366; count += 1) {
        day = addDays(day, 1);
        sum += weekdayOf(day);
      }
      return sum;
    },
    peers: {
      Date: () => {
        let day = '2024-01-01';
        let sum = 0;
        for (let count = 0; count < 366; count += 1) {
          const date = new Date(`${day}T00:00:00Z`);
          date.setUTCDate(date.getUTCDate() + 1);
          day = date.toISOString().slice(0, 10);
          sum += date.getUTCDay();
        }
        return sum;
      },
    },
  },
];
