import type { Finding } from '@chiendich/core';
import {
  type InferShape,
  isRecord,
  list,
  named,
  oneOf,
  record,
  shortForm,
  text,
} from '@chiendich/core/shape';
import { type CampaignOrganization, organizationShape } from '../campaign/campaign.ts';
import { dayOrReading, smallShift } from '../decide/command.ts';
import { finding } from '../findings.ts';
import { wordsOfFound } from '../messages/value-words.ts';
import { fieldFaults, unknownFields } from '../storage/field-faults.ts';
import { usableDay } from './usable-day.ts';

const changeShapes = {
  /** The launch goes to another day; `carry` moves what comes after it by as many days. */
  moveLaunch: record({ to: usableDay, carry: oneOf('nothing', 'whatFollows') }),
  /** Every deadline that has not fallen moves by some days. */
  shift: record({ days: smallShift }),
  changeDeadline: record({ deadline: text, to: dayOrReading }),
  addOrganization: record({ organization: named<CampaignOrganization>(organizationShape), duty: text }),
  dissolveOrganization: record({ organization: text, on: usableDay, successors: list(text) }),
};

type ChangeOf<Kind extends keyof typeof changeShapes> = Kind extends unknown
  ? { readonly kind: Kind } & InferShape<(typeof changeShapes)[Kind]>
  : never;

/** A change that one thinks about. */
export type Change = ChangeOf<keyof typeof changeShapes>;

const kindShape = record({ kind: text });

/** Why something is not a change that one could think about; empty for a change. */
export function changeFaults(change: unknown): readonly Finding[] {
  const kind = isRecord(change) ? change.kind : change;
  if (!isRecord(change) || typeof kind !== 'string' || !Object.hasOwn(changeShapes, kind)) {
    const read = wordsOfFound(shortForm(kind));
    return [finding('timeline/unknown-change', { known: Object.keys(changeShapes), read })];
  }
  const shape = changeShapes[kind as Change['kind']];
  return [
    ...fieldFaults(change, shape).map(({ path, params }) =>
      finding('timeline/change-field', params, { path }),
    ),
    ...unknownFields(change, [shape, kindShape]).map(({ path, params }) =>
      finding('timeline/change-field-unknown', { change: kind, ...params }, { path }),
    ),
  ];
}
