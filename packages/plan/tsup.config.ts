import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', messages: 'src/messages/index.ts' },
  format: 'esm',
  dts: true,
  clean: true,
});
