import { defineConfig } from 'tsup';

/** One file a module, so that a page which imports a part of form loads that part alone. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
  format: 'esm',
  dts: { entry: { index: 'src/index.ts' } },
  // Vietnamese sentences stay letters: escaped they would weigh twice as much.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  clean: true,
});
