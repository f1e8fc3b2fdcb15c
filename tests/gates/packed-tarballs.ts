import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { manifestOf, packages, root } from './repository.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly packedFolder: string;
  }
}

const run = promisify(execFile);

/** Makes the folder that the gates share; the first gate that needs the tarballs packs them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'chiendich-packed-'));
  project.provide('packedFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}

/** The path of every package's tarball, by the name of its folder; packed once a run, from `dist` as it was built. */
export async function packedTarballs(): Promise<Readonly<Record<string, string>>> {
  const folder = inject('packedFolder');
  if (await isFirst(folder)) await pack(folder);
  const [packed, failed] = [join(folder, 'packed'), join(folder, 'failed')];
  while (!existsSync(packed)) {
    if (existsSync(failed)) throw new Error('The packages could not be packed; another gate says why.');
    await setTimeout(100);
  }
  return Object.fromEntries(
    packages.map((name) => [name, join(folder, `chiendich-${name}-${manifestOf(name).version}.tgz`)]),
  );
}

/** pnpm as it runs this test, or as npm brings it. */
export function pnpm(args: readonly string[], cwd: string) {
  const running = process.env.npm_execpath;
  return running !== undefined && /pnpm/.test(running)
    ? run(process.execPath, [running, ...args], { cwd })
    : run('npx', ['--yes', 'pnpm@10', ...args], { cwd });
}

/** Gates run in processes of their own: the one that can make this folder is the first. */
function isFirst(folder: string): Promise<boolean> {
  return mkdir(join(folder, 'packing')).then(
    () => true,
    () => false,
  );
}

async function pack(folder: string): Promise<void> {
  try {
    await pnpm(['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder], root);
    await writeFile(join(folder, 'packed'), '');
  } catch (error) {
    await writeFile(join(folder, 'failed'), '');
    throw error;
  }
}
