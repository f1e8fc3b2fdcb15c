import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packages, root } from '../repository.ts';
import type { Page } from './code-blocks.ts';
import { installedBy } from './install-line.ts';

const run = promisify(execFile);

/** Unpacks every tarball once, each into the folder of its package's name. */
export async function unpack(packed: string, into: string): Promise<void> {
  const files = await readdir(packed);
  await Promise.all(
    packages.map(async (name) => {
      const file = files.find((each) => new RegExp(`^chiendich-${name}-\\d.*\\.tgz$`).test(each));
      if (file === undefined) throw new Error(`${name} is not packed`);
      await mkdir(join(into, name), { recursive: true });
      await run('tar', ['-xzf', join(packed, file), '--strip-components=1', '-C', join(into, name)]);
    }),
  );
}

/**
 * Lays out the folder of a reader who has typed the install lines of a page: our packages as they are packed, what they
 * depend on, and what the lines name besides. Ours are copied: a linked one would find what stands beside it elsewhere.
 */
export async function layOut(page: Page, unpacked: string, folder: string): Promise<void> {
  await copyNeighbours(page, folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const modules = join(folder, 'node_modules');
  const { own, others } = installedBy(page);
  const foreign = new Set(others);
  for (const name of own) {
    await cp(join(unpacked, name), join(modules, '@chiendich', name), { recursive: true });
    for (const dependency of await dependenciesOf(join(unpacked, name))) foreign.add(dependency);
  }
  for (const name of [...foreign, '@types/node'].filter((each) => !each.startsWith('@chiendich/'))) {
    const link = join(modules, name);
    await mkdir(dirname(link), { recursive: true });
    if (!existsSync(link)) await symlink(installedHere(name), link, 'junction');
  }
}

/** The page of an example or of its data reads the files beside it; a package's page is all that its reader has. */
async function copyNeighbours({ file }: Page, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!file.startsWith('examples/')) return;
  const from = join(root, dirname(file));
  for (const entry of await readdir(from)) {
    if (!['node_modules', 'package.json', 'tsconfig.json', 'out'].includes(entry))
      await cp(join(from, entry), join(folder, entry), { recursive: true });
  }
}

async function dependenciesOf(folder: string): Promise<readonly string[]> {
  const { dependencies = {} } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies);
}

/** Where the workspace itself has a package of others. */
function installedHere(name: string): string {
  const places = ['.', 'tests', 'examples/embed-report-form', ...packages.map((each) => `packages/${each}`)];
  const found = places.map((place) => join(root, place, 'node_modules', name)).find(existsSync);
  if (found === undefined) throw new Error(`an install line names ${name}, which no package here depends on`);
  return realpathSync(found);
}
