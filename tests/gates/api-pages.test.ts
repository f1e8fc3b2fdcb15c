import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { entriesOf, packages, root } from './repository.ts';

const options = JSON.parse(readFileSync(join(root, 'typedoc.json'), 'utf8'));

it('the pages of the API cover every public entry', () => {
  const entries = packages.flatMap((name) => entriesOf(name).map(({ source }) => relative(root, source)));
  expect([...options.entryPoints].sort()).toEqual(entries.sort());
});

it('they can be made without a warning: links lead somewhere, what a signature names has a page', async () => {
  expect(options).toMatchObject({
    treatWarningsAsErrors: true,
    plugin: ['./typedoc.house.mjs'],
    validation: { invalidLink: true },
  });
  const typedoc = join(root, 'node_modules/typedoc/bin/typedoc');
  await promisify(execFile)(process.execPath, [typedoc, '--emit', 'none'], { cwd: root });
});
