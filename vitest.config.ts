import { defineConfig } from 'vitest/config';

const conditions = ['chiendich-source', 'module', 'import', 'default'];

/** The headless packages run a second time with code generation from strings switched off, as strict pages have it. */
const headless = ['core', 'plan', 'report', 'timeline', 'form', 'document'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Machines are shared and noisy: a limit only ends what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'examples/*/src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{corpus,scenario}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'no-eval',
          include: headless.map((name) => `packages/${name}/src/**/*.test.ts`),
          exclude: ['**/*.codegen.test.ts'],
          pool: 'forks',
          execArgv: ['--disallow-code-generation-from-strings'],
        },
      },
      {
        extends: true,
        test: {
          name: 'gates',
          include: ['tests/gates/**/*.test.ts'],
          globalSetup: ['tests/gates/packed-tarballs.ts'],
        },
      },
      {
        extends: true,
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
