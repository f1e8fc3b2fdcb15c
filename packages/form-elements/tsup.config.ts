import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Markup and styles stand in template texts, which no minifier touches: their indentation stays here. */
const withoutIndentation: Plugin = {
  name: 'without-indentation',
  setup: ({ onLoad }) => {
    onLoad({ filter: /form-elements\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\n\s+/g, '\n'),
      loader: 'ts',
    }));
  },
};

export default defineConfig([
  {
    entry: { index: 'src/index.ts', standalone: 'src/standalone.ts' },
    format: 'esm',
    esbuildPlugins: [withoutIndentation],
    dts: true,
    clean: true,
  },
  // One classic script with everything in it, for a plain page, also one opened from disk.
  {
    entry: { 'report-form': 'src/standalone.ts' },
    format: 'iife',
    esbuildPlugins: [withoutIndentation],
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
