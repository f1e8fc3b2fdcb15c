import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from '../repository.ts';

const code = "export { createForm, formFromTemplate } from '@chiendich/form';";

/** What a page loads of the packages as they are built, under the conditions of a bundler. */
async function bundled(platform: 'browser' | 'node', conditions: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${root}/tests`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform,
    conditions: [...conditions],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const codes = /core\/not-text|report\/not-a-template|form\/not-a-definition/;

it.each([
  ['that a bundler makes for production', 'browser', ['production']],
  ['for browsers, by a bundler that says no more', 'browser', []],
] as const)('a page %s holds no check of arguments', async (_, platform, conditions) => {
  expect(await bundled(platform, conditions)).not.toMatch(codes);
});

it.each([
  ['a page that is being developed', 'browser', ['development']],
  ['a program for Node', 'node', []],
] as const)('%s checks arguments', async (_, platform, conditions) => {
  const text = await bundled(platform, conditions);
  for (const one of ['core/not-text', 'report/not-a-template', 'form/not-a-definition'])
    expect(text).toContain(one);
});
