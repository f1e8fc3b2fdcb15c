import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './repository.ts';

/**
 * Kilobytes (1,024 bytes, gzip level 9) that an entry as it is published may weigh on a page, with everything it needs.
 * The order in which a build writes modules varies, and the size with it by up to 0.2 KB.
 */
const budgets = [
  {
    what: 'dates and findings of core',
    code: "export { parseDate, formatDate, describeFinding } from '@chiendich/core';",
    limit: 3.9,
  },
  {
    what: 'validator of reports',
    code: "export { createValidator } from '@chiendich/report/validate';",
    limit: 18.6,
  },
  {
    what: 'form engine over a ready definition',
    code: "export { createForm } from '@chiendich/form';",
    limit: 26.3,
  },
  {
    what: 'form engine with the maker of definitions',
    code: "export { createForm, formFromTemplate } from '@chiendich/form';",
    limit: 33.4,
  },
  { what: 'report form with its engine', code: "import '@chiendich/form-elements';", limit: 62.2 },
] as const;

describe('the size of what a page loads', () => {
  it.each(budgets)('$what: at most $limit KB', async ({ what, code, limit }) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: `${root}/tests`, loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength / 1024;
    console.info(`${what}: ${size.toFixed(1)} KB of ${limit} KB gzip`);
    expect(size).toBeGreaterThan(0.2);
    expect(size).toBeLessThanOrEqual(limit);
  });
});
