import type { Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import type { CampaignState } from '../campaign/campaign.ts';
import { changedRows, emptyTable } from '../campaign/row-table.ts';
import type { CampaignEvent } from '../evolve/event.ts';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';
import type { DutyRow } from '../rounds/reporting-duty.ts';

/** What one step adds to the storage of a campaign: its events, and the duties that they changed. */
export interface StorageStep {
  /** How many events the storage must hold before; another number means that somebody else has written. */
  readonly expected: number;
  /** What the step adds to the log, in order. */
  readonly events: readonly CampaignEvent[];
  /** The rows of duties that it changed. */
  readonly duties: readonly DutyRow[];
}

/**
 * Where a campaign is kept (nơi lưu): a port with two adapters here, memory and, under `/node`, a folder of files.
 *
 * The log is the truth; the rows of duties are kept beside it for those who list them without folding the log.
 */
export interface CampaignStorage {
  /** Adds a step whole or not at all; gives the number of events that are now kept. */
  append(step: StorageStep): Promise<Result<number>>;
  /** The log, checked by `readLog`. */
  load(): Promise<Result<readonly CampaignEvent[]>>;
  /** The latest row of every duty, in order of id. */
  duties(): Promise<readonly DutyRow[]>;
}

/** The step from a state to the next by events; `before` is null for the first event. Only changed rows are in it. */
export function storageStep(
  before: CampaignState | null,
  after: CampaignState,
  events: readonly CampaignEvent[],
): StorageStep {
  expectArgument(before, 'timeline/not-a-state-or-null', 'storageStep(before, …)');
  expectArgument(after, 'timeline/not-a-state', 'storageStep(…, after, …)');
  expectArgument(events, 'timeline/not-events', 'storageStep(…, events)');
  return {
    expected: before?.log.sequence ?? 0,
    events,
    duties: changedRows(before?.duties ?? emptyTable(), after.duties),
  };
}

/** Whether a step continues what is kept; the finding that says why not, or null. */
export function storageConflict(step: StorageStep, kept: number) {
  const first = step.events[0]?.sequence ?? step.expected + 1;
  if (step.expected === kept && first === kept + 1) return null;
  return finding('timeline/storage-conflict', { expected: step.expected, kept });
}

/** A storage in memory (lưu trong bộ nhớ), for tests and pages. */
export function memoryStorage(events: readonly CampaignEvent[] = []): CampaignStorage {
  expectArgument(events, 'timeline/not-events', 'memoryStorage(events)');
  const log = [...events];
  const rows = new Map<string, DutyRow>();
  return {
    async append(step) {
      expectArgument(step, 'timeline/not-a-storage-step', 'storage.append(step)');
      const conflict = storageConflict(step, log.length);
      if (conflict !== null) return failure([conflict]);
      for (const event of step.events) log.push(event);
      for (const row of step.duties) rows.set(row.id, row);
      return success(log.length);
    },
    load: async () => success([...log]),
    duties: async () => [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
