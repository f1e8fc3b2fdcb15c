import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../testing/print-run-hashes.ts', import.meta.url));

it('a run comes to the same on machines of any time zone', { timeout: 120_000 }, () => {
  const [utc, vietnam, newYork] = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'].map((zone) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=chiendich-source', '--import', 'tsx', script],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    return stdout;
  });
  expect(utc?.split('\n')).toHaveLength(61);
  expect(vietnam).toBe(utc);
  expect(newYork).toBe(utc);
});
