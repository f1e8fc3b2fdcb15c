import { defineConfig } from 'tsup';
import { thirdPartyLicences } from '../../tsup.licences.ts';

export default defineConfig({
  entry: { index: 'src/index.ts', messages: 'src/messages/index.ts', node: 'src/node/index.ts' },
  format: 'esm',
  // Copied in, for what docx depends on asks for Node 22: docs/decisions/0005-docx-is-bundled.md.
  noExternal: ['docx'],
  esbuildPlugins: [thirdPartyLicences],
  dts: true,
  clean: true,
});
