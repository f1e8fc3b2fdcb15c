import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { blockFaults } from './documentation/block-faults.ts';
import { type Page, pagesOfRepository } from './documentation/code-blocks.ts';
import { commandFault, commandsOf } from './documentation/commands.ts';
import { installedBy, installFaults } from './documentation/install-line.ts';
import { declaredText, namesIn } from './documentation/named-code.ts';
import type { Program } from './documentation/programs.ts';
import { importsOf, outputMark, printedIn, programOf, scriptsOf } from './documentation/programs.ts';
import { layOut, unpack } from './documentation/reader-folder.ts';
import { typeFaults } from './documentation/type-check.ts';
import { packages } from './repository.ts';

const run = promisify(execFile);

const pages = pagesOfRepository();
const programs = pages.flatMap((page) => programOf(page) ?? []);
const scripts = pages.flatMap(scriptsOf);
const all = [...programs, ...scripts];

let folder: string;
const folderOf = ({ file }: Page) => join(folder, file.replaceAll('/', '+'));
const pathOf = ({ page, name }: Program) => join(folderOf(page), name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chiendich-readers-'));
  const unpacked = join(folder, 'unpacked');
  await unpack(inject('packed'), unpacked);
  for (const page of new Set(all.map((program) => program.page))) {
    await layOut(page, unpacked, folderOf(page));
  }
  for (const program of all) await writeFile(pathOf(program), program.text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('documentation', () => {
  it('has a README with an install line and a program for every package', () => {
    const withProgram = all.map(({ page }) => page.file);
    expect(packages.filter((name) => !withProgram.includes(`packages/${name}/README.md`))).toEqual([]);
  });

  it('has only blocks that a rule checks', () => {
    expect(pages.flatMap(blockFaults)).toEqual([]);
  });

  it('shows commands that work here', () => {
    const faults = pages.flatMap((page) =>
      commandsOf(page).map((command) => ({ page, command, fault: commandFault(command) })),
    );
    expect(faults.length).toBeGreaterThan(20);
    expect(
      faults
        .filter(({ fault }) => fault !== null)
        .map(({ page, command, fault }) => `${page.file}:${command.line} ${fault}`),
    ).toEqual([]);
  });

  it('installs what it needs and no more than is packed', () => {
    expect(pages.flatMap((page) => installFaults(page).map((fault) => `${page.file}: ${fault}`))).toEqual([]);
  });

  it('imports only what its own install line brings', () => {
    const undeclared = all.flatMap((program) => {
      const { own, others } = installedBy(program.page);
      const brought = [...others, ...[...own].map((name) => `@chiendich/${name}`)];
      return importsOf(program)
        .filter((name) => !brought.includes(name))
        .map((name) => `${program.page.file}: ${name}`);
    });
    expect(undeclared).toEqual([]);
  });

  it('names only what a package declares', async () => {
    const declared = await declaredText(packages.map((name) => join(folder, 'unpacked', name, 'dist')));
    const strange = pages
      .filter(({ file }) => /README/.test(file))
      .flatMap((page) => namesIn(page).map((name) => ({ name, file: page.file })))
      .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(declared));
    expect(strange).toEqual([]);
  });

  it('is strict TypeScript against the packed packages', () => {
    const files = all.map((program) => ({ path: pathOf(program), isForBrowser: program.isForBrowser }));
    expect(typeFaults(files)).toEqual([]);
  });

  it.each(programs.map((program) => ({ file: program.page.file, program })))(
    '$file prints what it shows',
    async ({ program }) => {
      const { outputFiles } = await build({
        entryPoints: [pathOf(program)],
        write: false,
        format: 'esm',
        target: 'node20',
        logLevel: 'error',
      });
      const path = join(dirname(pathOf(program)), `${basename(program.name).replace(/\.tsx?$/, '')}.js`);
      await writeFile(path, outputFiles[0]?.text ?? '');
      const { stdout } = await run(process.execPath, [path], { cwd: dirname(path) });
      const printed = stdout.split(`${outputMark}\n`).map((text) => text.replace(/\n$/, ''));
      expect(printed).toEqual([...printedIn(program.page), '']);
    },
  );

  it.each(scripts.map((program) => ({ file: program.page.file, program })))(
    '$file: the script $program.name is a module that a page can load',
    async ({ program }) => {
      const { outputFiles, warnings } = await build({
        entryPoints: [pathOf(program)],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        logLevel: 'silent',
      });
      expect(warnings).toEqual([]);
      expect(outputFiles[0]?.text.length).toBeGreaterThan(1000);
    },
  );
});
