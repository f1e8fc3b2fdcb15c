import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../repository.ts';
import type { Page } from './code-blocks.ts';
import { commandsOf } from './commands.ts';

/** What the install lines of a page bring. */
export interface Installed {
  /** Our own packages, by folder. */
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

type Names = Readonly<Record<string, string>>;

interface Manifest {
  readonly version: string;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly peerDependencies?: Names;
}

const scope = '@chiendich/';
const tarball = /(?:^|\/)chiendich-([a-z-]+)-(\d.*)\.tgz$/;

/**
 * Reads the install lines of a page: `npm install ./packed/chiendich-core-0.1.0.tgz zod`, or in an example of the
 * workspace `npx --yes pnpm@10 install`, which brings what the nearest manifest names.
 */
export function installedBy(page: Page): Installed {
  const names = commandsOf(page).flatMap(({ words }) => {
    const isWorkspace = words.join(' ') === 'npx --yes pnpm@10 install';
    return isWorkspace ? workspaceDependencies(page.file) : npmInstalls(words);
  });
  const ownName = (name: string) =>
    tarball.exec(name)?.[1] ?? (name.startsWith(scope) ? name.slice(scope.length) : null);
  // An example that another example uses is not packed.
  return {
    own: new Set(names.flatMap((name) => ownName(name) ?? []).filter(isPackage)),
    others: new Set(
      names.filter((name) => ownName(name) === null).map((name) => name.replace(/(?<=.)@.*$/, '')),
    ),
  };
}

/**
 * What is wrong with the `npm install` lines of a page.
 *
 * Nothing is published: a tarball finds another only where the same page brings it, so one left out is a fault, and so is
 * a peer left out. The workspace links its packages by itself.
 */
export function installFaults(page: Page): readonly string[] {
  const named = commandsOf(page).flatMap(({ words }) => npmInstalls(words));
  const { own, others } = installedBy(page);
  const needed = named.flatMap((name) => {
    const folder = tarball.exec(name)?.[1];
    return folder !== undefined && isPackage(folder) ? neighboursOf(folder) : [];
  });
  const missing = new Set(needed.filter((name) => !others.has(name) && !own.has(name.slice(scope.length))));
  return [
    ...named.flatMap(nameFault),
    ...[...missing].map((name) => `the install line leaves out ${name}, which another package of it needs`),
  ];
}

/** Our own packages that one depends on, and its peers. */
function neighboursOf(folder: string): readonly string[] {
  const { dependencies = {}, peerDependencies = {} } = manifestIn(`packages/${folder}`);
  const ours = Object.keys(dependencies).filter((name) => name.startsWith(scope));
  return [...ours, ...Object.keys(peerDependencies)];
}

const npmInstalls = ([program, act, ...names]: readonly string[]) =>
  program === 'npm' && act === 'install' ? names.filter((name) => !name.startsWith('-')) : [];

const isPackage = (folder: string) => existsSync(join(root, 'packages', folder, 'package.json'));

function nameFault(name: string): readonly string[] {
  if (name.startsWith(scope)) return [`${name} is not published: name its tarball`];
  const [, folder, version] = tarball.exec(name) ?? [];
  if (folder === undefined) return name.endsWith('.tgz') ? [`${name} is not a tarball of ours`] : [];
  if (!isPackage(folder)) return [`there is no package ${folder}`];
  const packed = manifestIn(`packages/${folder}`).version;
  return packed === version ? [] : [`${name}: what is packed has the version ${packed}`];
}

function workspaceDependencies(file: string): readonly string[] {
  let folder = dirname(file);
  while (!existsSync(join(root, folder, 'package.json'))) folder = dirname(folder);
  const { dependencies, devDependencies } = manifestIn(folder);
  return Object.keys({ ...dependencies, ...devDependencies });
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}
