import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, root } from './repository.ts';

const wall = 400;
const split = 250;

const sources = ['packages', 'examples']
  .flatMap((folder) => filesBelow(folder, '.ts'))
  .filter((file) => !/\/generated\//.test(file));

it('finds the sources', () => {
  expect(sources.length).toBeGreaterThan(100);
});

it(`no file is longer than ${wall} lines`, () => {
  expect(sources.filter((file) => linesOf(file).length > wall && !isData(file))).toEqual([]);
});

it(`a file longer than ${split} lines says why in its first line`, () => {
  const silent = sources.filter(
    (file) => !/\.test\.ts$/.test(file) && linesOf(file).length > split && !isData(file),
  );
  expect(silent.filter((file) => !/^\/\/ \S/.test(linesOf(file)[0] ?? ''))).toEqual([]);
});

function linesOf(file: string): readonly string[] {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
}

/** Tables of facts and sentences have as many lines as they have entries. */
function isData(file: string): boolean {
  return /\/(messages|holidays|templates|administrative-units|lexicon)\/[^/]+\.ts$/.test(file);
}
