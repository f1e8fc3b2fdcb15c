import { defineConfig } from 'tsup';
import { modulesOf } from '../../tsup.modules.ts';

/** One file a module, so that a page which imports a part of report loads that part alone. */
export default defineConfig({
  entry: modulesOf('src'),
  format: 'esm',
  dts: {
    entry: {
      index: 'src/index.ts',
      'messages/index': 'src/messages/index.ts',
      'schema/index': 'src/schema/index.ts',
      'validate/index': 'src/validate/index.ts',
      'rules/index': 'src/rules/index.ts',
    },
  },
  // Checks of arguments, which pages built for production leave out: docs/decisions/0011-misuse-at-the-border.md.
  external: ['#misuse', '#english'],
  // Vietnamese sentences stay letters: escaped they would weigh twice as much.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  clean: true,
});
