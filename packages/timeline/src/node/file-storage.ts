import {
  appendFileSync,
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Finding, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';
import type { CampaignEvent } from '../evolve/event.ts';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';
import type { DutyRow } from '../rounds/reporting-duty.ts';
import { readLog } from '../storage/read-log.ts';
import type { CampaignStorage } from '../storage/storage.ts';
import { storageConflict } from '../storage/storage.ts';

/** How a folder is written. `durable` waits for the disk after every step; without it a power cut may take the last steps. */
export interface FileStorageOptions {
  /** False by default. */
  readonly durable?: boolean;
}

/** A storage in a folder, to be closed after use. */
export interface FileStorage extends CampaignStorage {
  /** Lets go of the file; nothing can be written afterwards. */
  close(): void;
}

/**
 * Keeps a campaign in a folder (lưu vào thư mục): `journal.jsonl`, one line a step, with its events and the rows of the
 * duties that they changed. It only grows, by one write a step. One process writes.
 *
 * A step that the disk has no room for rejects with the system's error and leaves the journal as it was. A last line that
 * was cut off in the middle was never acknowledged: it is taken off when the folder is opened, and
 * `load` says so.
 */
export function openFileStorage(folder: string, options: FileStorageOptions = {}): FileStorage {
  expectArgument(folder, 'core/not-text', 'openFileStorage(folder, …)');
  expectArgument(options, 'core/not-options', 'openFileStorage(…, options)');
  expectKeys(options, { durable: true }, 'openFileStorage(…, options)');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'journal.jsonl');
  const { file, torn } = openWhole(path);
  let size = fstatSync(file).size;
  let kept = readSteps(path).reduce<number>((count, step) => count + listIn(step, 'events').length, 0);
  return {
    async append(step) {
      expectArgument(step, 'timeline/not-a-storage-step', 'storage.append(step)');
      const conflict = storageConflict(step, kept);
      if (conflict !== null) return failure([conflict]);
      if (step.events.length === 0) return success(kept);
      const line = `${JSON.stringify({ events: step.events, duties: step.duties })}\n`;
      const length = Buffer.byteLength(line);
      try {
        const written = writeSync(file, line);
        // A text that the system took in part goes on where it stopped.
        if (written < length) appendFileSync(file, Buffer.from(line).subarray(written));
        if (options.durable === true) fdatasyncSync(file);
      } catch (fault) {
        ftruncateSync(file, size);
        throw fault;
      }
      size += length;
      kept += step.events.length;
      return success(kept);
    },
    load: async () => readEvents(path, torn),
    duties: async () => readDuties(path),
    close: () => closeSync(file),
  };
}

/** Opens a file for appending after its last whole line. */
function openWhole(path: string): { readonly file: number; readonly torn: boolean } {
  const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array();
  const end = bytes.lastIndexOf(lineFeed) + 1;
  const file = openSync(path, 'a+');
  const torn = end < bytes.length;
  if (torn) ftruncateSync(file, end);
  return { file, torn };
}

const lineFeed = 10;

function readEvents(path: string, torn: boolean): Result<readonly CampaignEvent[]> {
  const notice: readonly Finding[] = torn ? [finding('timeline/torn-line', { file: 'journal.jsonl' })] : [];
  const log = readLog(readSteps(path).flatMap((step) => (isRecord(step) ? listIn(step, 'events') : [step])));
  return log.ok ? success(log.value, [...log.findings, ...notice]) : failure([...log.findings, ...notice]);
}

function readDuties(path: string): readonly DutyRow[] {
  const rows = new Map<string, DutyRow>();
  for (const row of readSteps(path).flatMap((step) => listIn(step, 'duties'))) {
    if (isRecord(row) && typeof row.id === 'string') rows.set(row.id, row as unknown as DutyRow);
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function listIn(step: unknown, name: 'events' | 'duties'): readonly unknown[] {
  const list = isRecord(step) ? step[name] : null;
  return Array.isArray(list) ? list : [];
}

/** The lines of a journal as JSON; any other line stays text, for the reader to refuse. */
function readSteps(path: string): readonly unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      return line;
    }
  });
}
