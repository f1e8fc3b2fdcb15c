import { defineConfig } from 'tsup';
import { modulesOf } from '../../tsup.modules.ts';

/** One file a module, so that a page which imports a part of core loads that part alone. */
export default defineConfig({
  entry: modulesOf('src'),
  format: 'esm',
  dts: {
    entry: {
      index: 'src/index.ts',
      'messages/index': 'src/messages/index.ts',
      'misuse/index': 'src/misuse/index.ts',
      scan: 'src/scan.ts',
      shape: 'src/shape.ts',
    },
  },
  // By its published name, so that whoever bundles a page chooses between checks and none.
  external: ['@chiendich/core/misuse', '#english'],
  // Vietnamese names stay letters: escaped they would weigh twice as much.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  clean: true,
});
