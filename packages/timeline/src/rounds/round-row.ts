import { count, flag, type InferShape, instant, nullable, record, text } from '@chiendich/core/shape';
import { usableDay } from '../deadlines/usable-day.ts';

export const templateName = record({
  /** Id of the template. */
  id: text,
  /** Its version. */
  version: text,
});

export const roundRowShape = record({
  /** `roundKey(round)`. */
  id: text,
  /** The plan's reporting duty. */
  duty: text,
  /** Which time it falls due: `once`, `2026`, `2026-Q2`, `2026-06`, `2026-W23`, a day; never made from a deadline that is moved. */
  occurrence: text,
  /** First day that its reports cover. */
  from: usableDay,
  /** Last day that its reports cover. */
  to: usableDay,
  /** The version of the template that is asked for; null where the campaign names none. */
  template: nullable(templateName),
  /** Id of the deadline; null where the plan names none. */
  deadline: nullable(text),
  /** Version of the deadline that is the round's; 0 without a deadline. */
  version: count,
  /** The last good day; null where no day is known. */
  lastDay: nullable(usableDay),
  /** The instant from which a report is late. */
  due: nullable(instant),
  /** Whether its last day is over. */
  fell: flag,
});

/** A round of reports (kỳ báo cáo) as the campaign keeps it. */
export interface RoundRow extends InferShape<typeof roundRowShape> {}
