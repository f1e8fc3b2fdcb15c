import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const allowed = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];

/**
 * Writes `dist/THIRD-PARTY-NOTICES.txt`: the licence of every package whose code is copied into the bundle, as these
 * licences ask of whoever passes the code on. A licence that is not allowed, or not found, fails the build.
 *
 * The name says "notices" because pnpm packs the repository's LICENSE only where no other file is named so.
 */
export const thirdPartyLicences: Plugin = {
  name: 'third-party-licences',
  setup: ({ initialOptions, onEnd }) => {
    onEnd(async ({ metafile }) => {
      const used = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
        Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
      );
      const folders = new Set<string>();
      for (const path of used.filter((path) => /(^|\/)node_modules\//.test(path))) {
        const folder = /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? '';
        folders.add(resolve(folder));
        for (const name of await bundledBefore(path)) folders.add(resolve(besides(folder), name));
      }
      const licences = await Promise.all([...folders].sort().map(licenceOf));
      const target = resolve(initialOptions.outdir ?? 'dist');
      await mkdir(target, { recursive: true });
      await writeFile(join(target, 'THIRD-PARTY-NOTICES.txt'), `${heading}\n${licences.join('\n')}`);
    });
  },
};

const heading = `This package contains code of the packages below, under their licences.
Notices inside their files are kept in the files of this package.
`;

/** Packages that a published file had already copied into itself: its bundler left their paths as comments. */
async function bundledBefore(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8');
  const comments = text.matchAll(/^\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm);
  return [...new Set([...comments].map(([, name]) => name ?? ''))];
}

/** The `node_modules` in which a package lies, where pnpm puts its dependencies too. */
function besides(folder: string): string {
  return /\/@[^/]+\/[^/]+$/.test(folder) ? dirname(dirname(folder)) : dirname(folder);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!allowed.includes(license)) throw new Error(`${name} is under ${license}: it cannot be bundled.`);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file to reproduce.`);
  const text = await readFile(join(folder, file), 'utf8');
  return `---\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
