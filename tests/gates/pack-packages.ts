import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { manifestOf, packages, root } from './repository.ts';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the tarball of every package as it would be published. */
    packed: string;
  }
}

let folder: string;

/** Packs every package once for all tests of a run that look at packed packages. They must be built. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'chiendich-packed-'));
  await pnpm(['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder], root);
  project.provide('packed', folder);
}

export function teardown(): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** The path of every package's tarball in the folder of the packed packages, by the name of its folder. */
export function tarballsIn(packed: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    packages.map((name) => [name, join(packed, `chiendich-${name}-${manifestOf(name).version}.tgz`)]),
  );
}

/** pnpm as it runs this test, or as npm brings it. */
export function pnpm(args: readonly string[], cwd: string): Promise<unknown> {
  const running = process.env.npm_execpath;
  return running !== undefined && /pnpm/.test(running)
    ? run(process.execPath, [running, ...args], { cwd })
    : run('npx', ['--yes', 'pnpm@10', ...args], { cwd });
}
