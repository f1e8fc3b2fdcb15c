import { defineConfig } from 'vitest/config';

const conditions = ['chiendich-source', 'module', 'import', 'default'];

/** The headless packages run with code generation from strings switched off, as strict pages have it. */
const headless = ['core', 'official-text', 'organizations', 'plan', 'report', 'timeline', 'form', 'document'];
const headlessTests = headless.map((name) => `packages/${name}/src/**/*.test.ts`);

/** What generates code itself, and how long something takes and what a child process does, which do not depend on it. */
const withCodeGeneration = ['**/*.{codegen,size}.test.ts', '**/time-zone.test.ts'];

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
          name: 'no-eval',
          include: headlessTests,
          exclude: [...withCodeGeneration, '**/*.soak.test.ts'],
          pool: 'forks',
          // To start every file by itself takes longer than the tests.
          isolate: false,
          execArgv: ['--disallow-code-generation-from-strings'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            ...withCodeGeneration.map((files) => `packages/*/src/${files}`),
            'packages/form-elements/src/**/*.test.ts',
            'examples/*/src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{corpus,public-forms,scenario}/**/*.test.ts',
          ],
          exclude: ['**/*.soak.test.ts'],
          isolate: false,
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
