import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../repository.ts';
import { readPage } from './code-blocks.ts';
import { layOut, unpack } from './reader-folder.ts';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const code = "import { lastDayOf } from '@chiendich/core';\nconsole.log(typeof lastDayOf);\n";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chiendich-commonjs-'));
  await unpack(inject('packed'), join(folder, 'unpacked'));
  await layOut(readPage('packages/core/README.md'), join(folder, 'unpacked'), folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'commonjs' }));
  await writeFile(join(folder, 'main.js'), code);
  await writeFile(join(folder, 'main.ts'), code);
  await writeFile(join(folder, 'main.cjs'), "console.log(typeof require('@chiendich/core').lastDayOf);\n");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a CommonJS project', () => {
  const meets = async (...args: readonly string[]) => {
    const { stdout, stderr } = await run(process.execPath, args, { cwd: folder }).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
    return stdout + stderr;
  };
  const errors = {
    'Cannot use import statement outside a module': ['main.js'],
    TS1479: [
      tsc,
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'node16',
      '--types',
      'node',
      'main.ts',
    ],
    ERR_REQUIRE_ESM: ['--no-experimental-require-module', 'main.cjs'],
  };

  it.each(Object.entries(errors))('meets %s, as both READMEs say', async (error, args) => {
    expect(await meets(...args)).toContain(error);
    for (const file of ['README.md', 'README.vi.md'])
      expect(await readFile(join(root, file), 'utf8')).toContain(`\`${error}\``);
  });

  it('loads the packages by require on the Node that they ask for', async () => {
    expect(await meets('main.cjs')).toMatch(/^function\n/);
  });
});
