import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { packages, root } from './repository.ts';

/** The oldest versions that docs/guide/versions-and-support.md promises. */
const oldest = { chrome: '110', edge: '110', firefox: '115', safari: '16.4', ios: '16.4', node: '20.19' };

/** esbuild counts these as lacking everywhere, for the tables of Unicode grow; all the versions above know them. */
const supported = { 'regexp-unicode-property-escapes': true };

const scripts = (
  await Promise.all(
    packages.map(async (name) => {
      const files = await readdir(join(root, 'packages', name, 'dist'), { recursive: true });
      return files.filter((file) => file.endsWith('.js')).map((file) => `packages/${name}/dist/${file}`);
    }),
  )
).flat();

it('finds the built files', () => {
  expect(scripts.length).toBeGreaterThan(100);
});

it('the built files have no syntax that the oldest supported versions lack', async () => {
  const target = Object.entries(oldest).map(([name, version]) => `${name}${version}`);
  const newer = await Promise.all(
    scripts.map(async (script) => {
      const text = await readFile(join(root, script), 'utf8');
      const [plain, lowered] = await Promise.all(
        ['esnext', target].map((target) => transform(text, { target, supported })),
      );
      return plain?.code === lowered?.code ? [] : [script];
    }),
  );
  expect(newer.flat()).toEqual([]);
});

it('are the versions that the page on support names', async () => {
  const page = await readFile(join(root, 'docs/guide/versions-and-support.md'), 'utf8');
  expect(page).toContain(`| runs | ${oldest.chrome} | ${oldest.firefox} | ${oldest.safari} |`);
  expect(page).toContain(`**Node ${oldest.node} or newer.**`);
});
