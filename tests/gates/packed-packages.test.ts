import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pnpm, tarballsIn } from './pack-packages.ts';
import { manifestOf, packages } from './repository.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

const tarballs = tarballsIn(inject('packed'));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chiendich-installed-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(packages)('%s as packed', (name) => {
  it('has nothing for publint to say', async () => {
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: await bytesOf(name) } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('resolves for types and at run time', async () => {
    const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
    await run(process.execPath, [
      attw,
      tarballs[name] ?? '',
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-color',
      '--no-emoji',
    ]);
  });
});

it('the packed packages install into an empty project and import under node16 and bundler resolution', async () => {
  const project = join(folder, 'project');
  await mkdir(project);
  const files = Object.fromEntries(packages.map((name) => [`@chiendich/${name}`, `file:${tarballs[name]}`]));
  await write(project, 'package.json', {
    name: 'empty-project',
    private: true,
    type: 'module',
    dependencies: { ...files, zod: '^4.5.0' },
    devDependencies: { typescript: '6.0.3' },
    pnpm: { overrides: files },
  });
  const entries = packages.flatMap((name) =>
    Object.keys(manifestOf(name).exports).map((entry) => `@chiendich/${name}${entry.slice(1)}`),
  );
  const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';`);
  await writeFile(
    join(project, 'main.ts'),
    `${imports.join('\n')}\nexport default [${entries.map((_, index) => `entry${index}`).join(', ')}];\n`,
  );
  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ] as const) {
    await write(project, `tsconfig.${moduleResolution}.json`, {
      compilerOptions: {
        target: 'es2023',
        lib: ['es2023', 'dom'],
        types: [],
        module,
        moduleResolution,
        strict: true,
        noEmit: true,
      },
      files: ['main.ts'],
    });
  }
  const headless = entries.filter((entry) => !entry.startsWith('@chiendich/form-elements'));
  await writeFile(join(project, 'main.mjs'), headless.map((entry) => `await import('${entry}');`).join('\n'));

  await pnpm(['install', '--prefer-offline', '--ignore-workspace', '--no-frozen-lockfile'], project);
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', 'tsconfig.node16.json'], { cwd: project });
  await run(process.execPath, [tsc, '-p', 'tsconfig.bundler.json'], { cwd: project });
  await run(process.execPath, ['main.mjs'], { cwd: project });
});

async function bytesOf(name: string): Promise<ArrayBuffer> {
  const bytes = await readFile(tarballs[name] ?? '');
  return new Uint8Array(bytes).buffer;
}

function write(project: string, file: string, content: unknown): Promise<void> {
  return writeFile(join(project, file), JSON.stringify(content, null, 2));
}
