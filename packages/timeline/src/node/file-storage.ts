import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Finding, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import type { CampaignEvent } from '../event.ts';
import { finding } from '../findings.ts';
import { readLog } from '../read-log.ts';
import type { DutyRow } from '../reporting-duty.ts';
import { isRecord } from '../shape.ts';
import type { CampaignStorage } from '../storage.ts';
import { storageConflict } from '../storage.ts';

/** How a folder is written. `durable` waits for the disk after every step; without it a power cut may take the last steps. */
export interface FileStorageOptions {
  readonly durable?: boolean;
}

/** A storage in a folder, to be closed after use. */
export interface FileStorage extends CampaignStorage {
  close(): void;
}

/**
 * Keeps a campaign in a folder (lưu vào thư mục): `events.jsonl`, one event a line, and `duties.jsonl`, one changed row a
 * line, the last of an id in force. Both only grow. One process writes.
 *
 * A last line that was cut off in the middle was never acknowledged: it is left out, taken off before the next write,
 * and reported by `load`.
 */
export function openFileStorage(folder: string, options: FileStorageOptions = {}): FileStorage {
  mkdirSync(folder, { recursive: true });
  const eventsPath = join(folder, 'events.jsonl');
  const dutiesPath = join(folder, 'duties.jsonl');
  const eventsFile = openWhole(eventsPath);
  const dutiesFile = openWhole(dutiesPath);
  let kept = eventsFile.lines;
  const write = (file: number, values: readonly unknown[]) => {
    if (values.length === 0) return;
    writeSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    if (options.durable === true) fdatasyncSync(file);
  };
  return {
    async append(step) {
      const conflict = storageConflict(step, kept);
      if (conflict !== null) return failure([conflict]);
      write(eventsFile.file, step.events);
      kept += step.events.length;
      write(dutiesFile.file, step.duties);
      return success(kept);
    },
    load: async () => readEvents(eventsPath, eventsFile.torn),
    duties: async () => readDuties(dutiesPath),
    close() {
      closeSync(eventsFile.file);
      closeSync(dutiesFile.file);
    },
  };
}

interface WholeFile {
  readonly file: number;
  readonly lines: number;
  readonly torn: boolean;
}

/** Opens a file for appending after its last whole line. */
function openWhole(path: string): WholeFile {
  const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array();
  const end = bytes.lastIndexOf(lineFeed) + 1;
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  const file = openSync(path, 'a+');
  const torn = end < bytes.length;
  if (torn) ftruncateSync(file, end);
  return { file, lines, torn };
}

const lineFeed = 10;

function readEvents(path: string, torn: boolean): Result<readonly CampaignEvent[]> {
  const notice: readonly Finding[] = torn ? [finding('timeline/torn-line', { file: 'events.jsonl' })] : [];
  const log = readLog(parsedLines(path));
  return log.ok ? success(log.value, [...log.findings, ...notice]) : failure([...log.findings, ...notice]);
}

function readDuties(path: string): readonly DutyRow[] {
  const rows = new Map<string, DutyRow>();
  for (const row of parsedLines(path)) {
    if (isRecord(row) && typeof row.id === 'string') rows.set(row.id, row as unknown as DutyRow);
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The lines of a file as JSON; a line that is none stays text, for the reader to refuse. */
function parsedLines(path: string): readonly unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      return line;
    }
  });
}
