import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    template: 'src/template/index.ts',
    validate: 'src/validate/index.ts',
    rules: 'src/rules/index.ts',
  },
  format: 'esm',
  dts: true,
  clean: true,
});
