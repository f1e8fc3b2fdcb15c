import { defineConfig } from 'tsup';
import { modulesOf } from '../../tsup.modules.ts';

/** One file a module, so that a page which imports a part of it loads that part alone. */
export default defineConfig({
  entry: modulesOf('src'),
  format: 'esm',
  dts: {
    entry: { index: 'src/index.ts', lexicon: 'src/lexicon.ts', 'messages/index': 'src/messages/index.ts' },
  },
  // Vietnamese names stay letters: escaped they would weigh twice as much.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  clean: true,
});
