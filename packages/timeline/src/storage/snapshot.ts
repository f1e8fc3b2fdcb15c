import type { Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { isRecord, shortForm } from '@chiendich/core/shape';
import { type CampaignState, stateShape } from '../campaign/campaign.ts';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';
import { fieldFaults } from './field-faults.ts';

const format = 'chiendich-campaign';
const currentSchema = 1;

/**
 * A campaign's state put aside (bản chụp), in a format of our own: disposable, because the log is the truth.
 *
 * `state.log` says up to which event it goes; events after that are folded with `evolve`.
 */
export interface CampaignSnapshot {
  /** Marks the file as a snapshot of a campaign. */
  readonly format: typeof format;
  /** Version of the format; older ones are read. */
  readonly schema: number;
  /** The campaign as it stood after its last event. */
  readonly state: CampaignState;
}

/** The snapshot of a state, as JSON data. */
export function snapshot(state: CampaignState): CampaignSnapshot {
  expectArgument(state, 'timeline/not-a-state', 'snapshot(state)');
  return { format, schema: currentSchema, state };
}

/** How the state of one schema becomes that of the next; keyed by the older schema. */
type Migrations = Readonly<Record<number, (state: unknown) => unknown>>;

const migrations: Migrations = {};

/**
 * Restores a state from a snapshot (khôi phục): parsed JSON or its text. Older schemas are migrated step by step; a
 * newer one is refused.
 */
export function restore(json: unknown): Result<CampaignState> {
  return restoreWith(json, currentSchema, migrations);
}

/** `restore` for a given newest schema; what the tests of migrations call. */
export function restoreWith(json: unknown, newest: number, steps: Migrations): Result<CampaignState> {
  const found = typeof json === 'string' ? parsed(json) : json;
  if (!isRecord(found) || found.format !== format || !Number.isSafeInteger(found.schema)) {
    return failure([finding('timeline/not-a-snapshot', { read: shortForm(found) })]);
  }
  const schema = Number(found.schema);
  if (schema > newest) {
    return failure([finding('timeline/snapshot-newer', { read: schema, known: newest })]);
  }
  let state = found.state;
  for (let from = schema; from < newest; from += 1) {
    const step = steps[from];
    if (step === undefined)
      return failure([finding('timeline/not-a-snapshot', { read: `schema ${schema}` })]);
    state = step(state);
  }
  const faults = isRecord(state)
    ? fieldFaults(state, stateShape).map(({ path, params }) =>
        finding('timeline/snapshot-field', params, { path: ['state', ...path] }),
      )
    : [finding('timeline/not-a-snapshot', { read: shortForm(state) })];
  return faults.length > 0 ? failure(faults) : success(state as CampaignState);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
