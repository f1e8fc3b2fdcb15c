import * as fc from 'fast-check';
import { writeGanttSvg } from '../write/gantt-svg.ts';
import { writeICalendar } from '../write/icalendar.ts';
import { play, steps } from './random-campaign.ts';

/* Run as a process of its own by the test of time zones: prints what fixed random runs come to. */
for (const run of fc.sample(steps, { numRuns: 60, seed: 7 })) {
  const { end } = play(run);
  console.log(end.log.hash, writeICalendar(end).length, writeGanttSvg(end, { today: '2024-07-01' }).length);
}
