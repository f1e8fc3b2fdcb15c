import { addDays, type CivilDate, weekdayOf } from '@chiendich/core';
import type { Bench } from './bench.ts';

const start: CivilDate = '2024-01-01';

export const benches: readonly Bench[] = [
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
