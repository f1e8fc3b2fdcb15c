import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './repository.ts';

/**
 * Kilobytes (1,024 bytes, gzip level 9) that an entry as it is published may weigh on a page, with everything it needs
 * from the start; what it fetches by `import()` only when somebody asks for it is printed and not counted.
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
    limit: 30.9,
  },
  {
    what: 'form engine over a ready definition',
    code: "export { createForm } from '@chiendich/form';",
    limit: 40.1,
  },
  {
    what: 'form engine with the maker of definitions',
    code: "export { createForm, formFromTemplate } from '@chiendich/form';",
    limit: 51,
  },
  {
    what: 'report form with its engine, the maker of definitions and the store of drafts',
    code: "import { indexedDbStore } from '@chiendich/form-elements'; console.log(indexedDbStore);",
    limit: 80.3,
  },
] as const;

describe('the size of what a page loads', () => {
  it.each(budgets)('$what: at most $limit KB', async ({ what, code, limit }) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: `${root}/tests`, loader: 'ts' },
      bundle: true,
      splitting: true,
      outdir: root,
      absWorkingDir: root,
      metafile: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const atOnce = loadedWith('stdin.js', metafile.outputs);
    let [size, later] = [0, 0];
    for (const { path, contents } of outputFiles) {
      const kilobytes = gzipSync(contents, { level: 9 }).byteLength / 1024;
      if (atOnce.has(basename(path))) size += kilobytes;
      else later += kilobytes;
    }
    const rest = later === 0 ? '' : `, and ${later.toFixed(1)} KB when asked for`;
    console.info(`${what}: ${size.toFixed(1)} KB of ${limit} KB gzip${rest}`);
    expect(size).toBeGreaterThan(0.2);
    expect(size).toBeLessThanOrEqual(limit);
  });
});

/** A file with all that it imports from the start. */
function loadedWith(entry: string, outputs: Metafile['outputs']): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const name of loaded) {
    for (const { kind, path } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(path);
    }
  }
  return loaded;
}
