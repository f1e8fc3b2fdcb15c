import { defineConfig } from 'tsup';

/** One file a module, so that a page which imports a part of core loads that part alone. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
});
