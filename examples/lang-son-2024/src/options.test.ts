import { relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

const root = resolve(import.meta.dirname, '../../..');

it.each([
  [[], 'out/lang-son-2024'],
  [['--plan', 'my-plan.md'], 'out/plans/my-plan'],
  [['--plan', '/srv/plans/ke-hoach.2025.txt'], 'out/plans/ke-hoach.2025'],
  [['--plan', 'my-plan.md', '--out', resolve(root, 'here')], 'here'],
])('the result of %j is written to %s', (args, folder) => {
  const read = readOptions(args);
  expect(read.ok && relative(root, read.value.out)).toBe(folder);
});
