import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './repository.ts';

it('the files of pnpm soak are there', () => {
  const config = readFileSync(join(root, 'vitest.soak.config.ts'), 'utf8');
  const named = [...config.matchAll(/'(packages\/[^'*]+\.test\.ts)'/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
