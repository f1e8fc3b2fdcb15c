import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { subset } from 'semver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tarballsIn } from './pack-packages.ts';
import { manifestOf, packages } from './repository.ts';

/** A package as npm has installed it. */
interface Installed {
  readonly pkgid: string;
  readonly name: string;
  readonly path: string;
  readonly license?: unknown;
  readonly engines?: { readonly node?: string };
}

const allowed = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];

let folder: string;
let installed: readonly Installed[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chiendich-installed-'));
  const tarballs = Object.values(tarballsIn(inject('packed')));
  await npm([
    'install',
    '--engine-strict',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    ...tarballs,
  ]);
  installed = JSON.parse(await npm(['query', ':root *']));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed packages, installed by npm alone', () => {
  it('are all there, and what they depend on', () => {
    const names = installed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(packages.map((name) => `@chiendich/${name}`)));
    expect(names).toContain('zod');
  });

  it.each(packages)('%s promises no Node on which a package that comes with it does not run', (name) => {
    const promised = manifestOf(name).engines.node;
    expect(
      installed
        .filter(({ engines }) => !subset(promised, engines?.node ?? '*'))
        .map(({ pkgid, engines }) => `${pkgid} asks for Node ${engines?.node}`),
    ).toEqual([]);
  });

  it('bring no types of Node into a project for pages', () => {
    expect(installed.map(({ name }) => name).filter((name) => name === '@types/node')).toEqual([]);
  });

  it('bring only licences that an agency can accept unread', () => {
    expect(
      installed
        .filter(({ license }) => typeof license !== 'string' || !allowed.includes(license))
        .map(({ pkgid, license }) => `${pkgid}: ${JSON.stringify(license)}`),
    ).toEqual([]);
  });

  it.each(packages)('%s carries its licence, its changelog and its readme', async (name) => {
    const path = installed.find((one) => one.name === `@chiendich/${name}`)?.path ?? '';
    expect(await readdir(path)).toEqual(expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md']));
  });

  it.each(packages)('%s carries the licence of all code that was copied into it', async (name) => {
    const path = installed.find((one) => one.name === `@chiendich/${name}`)?.path ?? '';
    const { copied, licences } = await copiedInto(join(path, 'dist'));
    expect(copied.filter((other) => !licences.includes(`\n${other} `))).toEqual([]);
  });
});

/** The packages whose code is in the files of a folder, and the licences that lie beside them. */
async function copiedInto(dist: string): Promise<{ copied: readonly string[]; licences: string }> {
  const files = await readdir(dist, { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(scripts.map((file) => readFile(join(dist, file), 'utf8')));
  const copied = texts.flatMap((text) =>
    [...text.matchAll(/^\s*\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^./\s][^/\s]*)\//gm)].map(
      ([, other]) => other ?? '',
    ),
  );
  // The minifier takes the paths away and keeps the notices of licences.
  if (texts.some((text) => text.includes('SPDX-License-Identifier: BSD-3-Clause'))) copied.push('lit-html');
  const file = files.find((file) => file === 'THIRD-PARTY-NOTICES.txt');
  return { copied, licences: file === undefined ? '' : await readFile(join(dist, file), 'utf8') };
}

async function npm(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', args, { cwd: folder, maxBuffer: 32 * 1024 * 1024 });
  return stdout;
}
