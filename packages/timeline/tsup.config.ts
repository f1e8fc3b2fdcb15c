import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    messages: 'src/messages/index.ts',
    machine: 'src/machine.ts',
    node: 'src/node/index.ts',
  },
  format: 'esm',
  dts: true,
  clean: true,
});
