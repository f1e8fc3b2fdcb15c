import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatch } from '../campaign/dispatch.ts';
import { rowsOf } from '../campaign/row-table.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import { replay } from '../evolve/evolve.ts';
import { openFileStorage } from '../node/file-storage.ts';
import { exampleStart, noon, record } from '../testing/example-campaign.ts';
import type { CampaignStorage } from './storage.ts';
import { memoryStorage, storageStep } from './storage.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function fill(storage: CampaignStorage) {
  const first = startCampaign(exampleStart(300));
  let state = replay([first]);
  await storage.append(storageStep(null, state, [first]));
  const commands = [
    { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by: 'B' } as const,
    record('org-7', 'submit', noon('2024-05-22')),
    record('org-7', 'accept', noon('2024-05-22')),
  ];
  for (const given of commands) {
    const command = typeof given === 'function' ? given(state) : given;
    const next = dispatch(state, command, noon('2024-05-23'));
    await storage.append(storageStep(state, next.state, next.events));
    state = next.state;
  }
  return state;
}

describe.each([
  ['in memory', () => memoryStorage()],
  ['in a folder', () => openFileStorage(newFolder(), { durable: true })],
])('a campaign kept %s', (_, open) => {
  it('gives back its log and its rows', async () => {
    const storage = open();
    const state = await fill(storage);
    const log = await storage.load();
    expect(log.ok && replay(log.value)).toEqual(state);
    expect(await storage.duties()).toEqual(rowsOf(state.duties));
  });

  it('refuses a step that does not continue what is kept', async () => {
    const storage = open();
    const state = await fill(storage);
    const again = await storage.append(storageStep(null, state, [startCampaign(exampleStart(300))]));
    expect(again.findings.map(({ code }) => code)).toEqual(['timeline/storage-conflict']);
  });
});

describe('a folder', () => {
  it('grows by the changed row and the event only', async () => {
    const folder = newFolder();
    const storage = openFileStorage(folder);
    await fill(storage);
    const lines = readFileSync(join(folder, 'journal.jsonl'), 'utf8').trim().split('\n');
    const sizes = lines
      .map((line) => JSON.parse(line))
      .map(({ events, duties }) => [events.length, duties.length]);
    expect(sizes).toEqual([
      [1, 300],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    storage.close();
  });

  it('keeps its journal whole when the disk has no room for a step', { timeout: 60_000 }, async () => {
    const folder = newFolder();
    const script = fileURLToPath(new URL('../testing/fill-small-disk.ts', import.meta.url));
    const command = `ulimit -f 300; exec "$0" --conditions=chiendich-source --import tsx "$1" "$2"`;
    const { stdout } = spawnSync('bash', ['-c', command, process.execPath, script, folder], {
      encoding: 'utf8',
    });
    const [code, kept] = stdout.trim().split(' ');
    expect(code).toBe('EFBIG');
    const log = await openFileStorage(folder).load();
    expect(log).toMatchObject({ ok: true, findings: [] });
    expect(log.ok && log.value.length).toBe(Number(kept));
    expect(Number(kept)).toBeGreaterThan(1);
  });

  it('survives a line that was cut off, and says so', async () => {
    const folder = newFolder();
    const storage = openFileStorage(folder);
    const state = await fill(storage);
    storage.close();
    appendFileSync(join(folder, 'journal.jsonl'), '{"events":[{"schema":1,"sequ');
    const reopened = openFileStorage(folder);
    const log = await reopened.load();
    expect(log.findings.map(({ code }) => code)).toEqual(['timeline/torn-line']);
    const next = dispatch(state, { kind: 'completePreparation', by: 'B' }, noon('2024-06-01'));
    expect((await reopened.append(storageStep(state, next.state, next.events))).ok).toBe(true);
    expect((await reopened.load()).ok).toBe(true);
    reopened.close();
  });
});
