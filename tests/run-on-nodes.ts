import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The Node releases that the packages support. */
const releases = ['20', '22', '24'];

const root = resolve(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const projects = ['--project', 'unit', '--project', 'no-eval'];

for (const release of releases) {
  console.log(`\nNode ${release}`);
  const { status } = spawnSync(
    'npx',
    ['--yes', '--package', `node@${release}`, 'node', vitest, 'run', ...projects],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) {
    console.error(`The tests do not pass on Node ${release}.`);
    process.exit(1);
  }
}
