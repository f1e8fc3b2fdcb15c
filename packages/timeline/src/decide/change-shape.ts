import type { Finding } from '@chiendich/core';
import type { Change } from '../deadlines/change.ts';
import { organizationType, readingType } from '../evolve/state-shape.ts';
import { finding } from '../findings.ts';
import type { Shape } from '../storage/shape.ts';
import { brief, day, either, isRecord, listOf, oneOf, shapeFaults, text } from '../storage/shape.ts';
import { smallShift } from './command-shape.ts';

/** What each kind of change must carry. */
const changeShapes: Readonly<Record<Change['kind'], Shape>> = {
  moveLaunch: { to: day, carry: oneOf('nothing', 'whatFollows') },
  shift: { days: smallShift },
  changeDeadline: { deadline: text, to: either(day, readingType) },
  addOrganization: { organization: organizationType, duty: text },
  dissolveOrganization: { organization: text, on: day, successors: listOf(text) },
};

/** Why something is no change that one could think about; empty for a change. */
export function changeFaults(change: unknown): readonly Finding[] {
  const kind = isRecord(change) ? change.kind : change;
  if (!isRecord(change) || typeof kind !== 'string' || !Object.hasOwn(changeShapes, kind)) {
    return [finding('timeline/unknown-change', { change: brief(kind) })];
  }
  return shapeFaults(change, changeShapes[kind as Change['kind']]).map((fault) =>
    finding('timeline/change-field', { ...fault }, { path: [fault.field] }),
  );
}
