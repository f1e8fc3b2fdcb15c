import { defineConfig } from 'vitest/config';

const conditions = ['chiendich-source', 'module', 'import', 'default'];

/** The headless packages run a second time with code generation from strings switched off, as strict pages have it. */
const headless = ['core', 'official-text', 'organizations', 'plan', 'report', 'timeline', 'form', 'document'];

/** Gates that look at the packages as they would be published: packed once for all of them. */
const packed = [
  'tests/gates/packed-packages.test.ts',
  'tests/gates/installed-packages.test.ts',
  'tests/gates/documentation.test.ts',
  'tests/gates/documentation/commonjs.test.ts',
];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Machines are shared and noisy: a limit only ends what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // By default one core is left free, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'examples/*/src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{corpus,public-forms,scenario}/**/*.test.ts',
          ],
          exclude: ['**/*.soak.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'no-eval',
          include: headless.map((name) => `packages/${name}/src/**/*.test.ts`),
          // How long something takes, and what a child process does, does not depend on code generation.
          exclude: ['**/*.{codegen,size,soak}.test.ts', '**/time-zone.test.ts'],
          setupFiles: ['tests/property-runs.ts'],
          env: { PROPERTY_RUNS: '10' },
          pool: 'forks',
          // The project `unit` gives every file a process of its own; to start them again takes longer than the tests.
          isolate: false,
          execArgv: ['--disallow-code-generation-from-strings'],
        },
      },
      { extends: true, test: { name: 'gates', include: ['tests/gates/**/*.test.ts'], exclude: packed } },
      {
        extends: true,
        test: { name: 'packed', include: packed, globalSetup: ['tests/gates/pack-packages.ts'] },
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
