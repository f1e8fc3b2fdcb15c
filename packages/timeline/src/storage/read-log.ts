import type { Finding, Result } from '@chiendich/core';
import { failure, hashChain, isJson, success } from '@chiendich/core';
import { isRecord, shortForm } from '@chiendich/core/shape';
import { bodyShapes, type CampaignEvent, headShape } from '../evolve/event.ts';
import { finding } from '../findings.ts';
import { wordsOfInstant } from '../messages/names.ts';
import { fieldFaults } from './field-faults.ts';

/**
 * Reads a foreign event log (đọc nhật ký): parsed JSON, one entry an event, from the first.
 *
 * Refused at the first event that is of an unknown version or kind, lacks a field, leaves a gap, comes twice, goes back
 * in time, or does not fit its hash: what follows a broken link proves nothing.
 */
export function readLog(entries: unknown): Result<readonly CampaignEvent[]> {
  if (!Array.isArray(entries) || entries.length === 0) {
    return failure([finding('timeline/not-a-log', { read: shortForm(entries) })]);
  }
  let previous: CampaignEvent | null = null;
  for (const [index, entry] of entries.entries()) {
    const faults = faultsOf(entry, previous, index);
    if (faults.length > 0) return failure(faults);
    previous = entry as CampaignEvent;
  }
  return success(entries as readonly CampaignEvent[]);
}

function faultsOf(entry: unknown, previous: CampaignEvent | null, index: number): readonly Finding[] {
  const path = [index];
  if (!isRecord(entry) || !isJson(entry))
    return [finding('timeline/not-an-event', { read: shortForm(entry) }, { path })];
  const sequence = index + 1;
  if (entry.schema !== 1) {
    return [finding('timeline/event-version', { sequence, read: shortForm(entry.schema) }, { path })];
  }
  const { kind } = entry;
  if (typeof kind !== 'string' || !Object.hasOwn(bodyShapes, kind)) {
    return [finding('timeline/event-kind', { sequence, read: shortForm(kind) }, { path })];
  }
  const body = bodyShapes[kind as CampaignEvent['kind']];
  const faults = [...fieldFaults(entry, headShape), ...fieldFaults(entry, body)];
  if (faults.length > 0) {
    return faults.map((fault) =>
      finding('timeline/event-field', { sequence, ...fault.params }, { path: [...path, ...fault.path] }),
    );
  }
  return chainFaults(entry as unknown as CampaignEvent, previous, index);
}

function chainFaults(
  event: CampaignEvent,
  previous: CampaignEvent | null,
  index: number,
): readonly Finding[] {
  const place = { path: [index] };
  const { sequence } = event;
  const expected = (previous?.sequence ?? 0) + 1;
  if (sequence !== expected) {
    const code = sequence < expected ? 'timeline/log-duplicate' : 'timeline/log-gap';
    return [finding(code, { sequence, expected }, place)];
  }
  if ((event.kind === 'campaignStarted') !== (previous === null)) {
    return [finding('timeline/log-start', { sequence, kind: event.kind }, place)];
  }
  if (previous !== null && event.at < previous.at) {
    return [
      finding(
        'timeline/log-back-in-time',
        { sequence, at: wordsOfInstant(event.at), last: wordsOfInstant(previous.at) },
        place,
      ),
    ];
  }
  const broken = hashChain.verify([event], previous?.hash ?? hashChain.genesis);
  return broken === null ? [] : [finding('timeline/log-broken', { sequence }, place)];
}
