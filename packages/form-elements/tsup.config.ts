import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: { index: 'src/index.ts', standalone: 'src/standalone.ts' },
    format: 'esm',
    dts: true,
    clean: true,
  },
  // One classic script with everything in it, for a plain page, also one opened from disk.
  {
    entry: { 'report-form': 'src/standalone.ts' },
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: '.global.js' }),
    esbuildOptions: (options) => {
      options.conditions = ['chiendich-source'];
    },
  },
]);
