import { defineConfig } from 'vitest/config';

const conditions = ['chiendich-source', 'module', 'import', 'default'];
const source = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } };

/** The headless packages run a second time with code generation from strings switched off, as strict pages have it. */
const headless = ['core', 'plan', 'report', 'timeline', 'form', 'document'];

export default defineConfig({
  ...source,
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'examples/*/src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{corpus,scenario}/**/*.test.ts',
          ],
        },
      },
      {
        ...source,
        test: {
          name: 'no-eval',
          include: headless.map((name) => `packages/${name}/src/**/*.test.ts`),
          exclude: ['**/*.codegen.test.ts'],
          pool: 'forks',
          execArgv: ['--disallow-code-generation-from-strings'],
        },
      },
      {
        ...source,
        test: {
          name: 'gates',
          include: ['tests/gates/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/find-chromium.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
