import {
  count,
  type InferShape,
  instant,
  integer,
  nullable,
  oneOf,
  record,
  text,
} from '@chiendich/core/shape';

const agendaKind = oneOf('remind', 'fall', 'open', 'escalate', 'startPeak', 'endPeak');

export const agendaItemShape = record({
  /** Orders the agenda: `agendaItem` makes it. */
  id: text,
  /** When it is due. */
  due: instant,
  /** What is due. */
  kind: agendaKind,
  /** Id of the deadline; null for the peak period. */
  deadline: nullable(text),
  /** Version of the deadline, the extension or the return that it belongs to. */
  version: count,
  /** Days from the last good day, negative before it; 0 for a fall. */
  days: integer,
  /** The one duty whose own day it is; null for everybody. */
  duty: nullable(text),
});

/**
 * One thing that time will bring (việc đến hạn), ordered by `id`, which begins with the instant: the first row of the
 * agenda is always the next to come.
 */
export interface AgendaItem extends InferShape<typeof agendaItemShape> {}

/** An item of the agenda with the id that orders it: instant first, then kind, deadline, version, duty. */
export function agendaItem(item: Omit<AgendaItem, 'id'>): AgendaItem {
  const { due, kind, deadline, version, days, duty } = item;
  return { id: [due, kind, deadline ?? '', version, days, duty ?? ''].join(' '), ...item };
}
