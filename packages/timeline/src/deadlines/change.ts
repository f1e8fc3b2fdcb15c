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
import { fieldFaults } from '../storage/field-faults.ts';
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

/** Why something is not a change that one could think about; empty for a change. */
export function changeFaults(change: unknown): readonly Finding[] {
  const kind = isRecord(change) ? change.kind : change;
  if (!isRecord(change) || typeof kind !== 'string' || !Object.hasOwn(changeShapes, kind)) {
    return [finding('timeline/unknown-change', { change: shortForm(kind) })];
  }
  return fieldFaults(change, changeShapes[kind as Change['kind']]).map(({ path, params }) =>
    finding('timeline/change-field', params, { path }),
  );
}
