import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { thirdPartyLicences } from '../../tsup.licences.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Markup and styles stand in template texts, which no minifier touches: their indentation and comments stay here. */
const compactTemplates: Plugin = {
  name: 'compact-templates',
  setup: ({ onLoad }) => {
    onLoad({ filter: /form-elements\/src\/.*\.ts$/ }, async ({ path }) => {
      const plain = (await readFile(path, 'utf8')).replace(/\n\s+/g, '\n');
      const isStyle = path.endsWith('styles.ts');
      return { contents: isStyle ? compactStyle(plain) : plain, loader: 'ts' };
    });
  },
};

/** A space before a colon may join two selectors and stays. */
function compactStyle(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{};,>])\s*|(:)\s+/g, '$1$2')
    .replaceAll(';}', '}')
    .replace(/(?<![\d.])0(?=\.\d)/g, '');
}

export default defineConfig([
  {
    entry: { index: 'src/index.ts', standalone: 'src/standalone.ts' },
    format: 'esm',
    esbuildPlugins: [compactTemplates],
    dts: true,
    clean: true,
  },
  // One classic script with everything in it, for a plain page, also one opened from disk.
  {
    entry: { 'report-form': 'src/standalone.ts' },
    format: 'iife',
    esbuildPlugins: [compactTemplates, thirdPartyLicences],
    platform: 'browser',
    target: 'es2022',
    minify: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: '.global.js' }),
    esbuildOptions: (options) => {
      options.conditions = ['chiendich-source'];
      // A finished page makes no wrong call that its visitors could mend: docs/decisions/0011-misuse-at-the-border.md.
      const unchecked = '../core/src/misuse/unchecked.ts';
      options.alias = { '@chiendich/core/misuse': unchecked, '#misuse': unchecked };
    },
  },
]);
