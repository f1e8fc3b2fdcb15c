import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What takes too long for every change: properties in thousands of runs where the suite has a hundred. */
export default defineConfig({
  resolve: base.resolve,
  ssr: base.ssr,
  test: {
    name: 'soak',
    include: [
      'packages/timeline/src/campaign/laws.property.test.ts',
      'packages/plan/src/check/check-plan.property.test.ts',
      'packages/form/src/engine/commands.property.test.ts',
      'packages/document/src/compose/input-fault.property.test.ts',
      'packages/document/src/docx/write/write-docx.property.test.ts',
      '**/*.soak.test.ts',
    ],
    setupFiles: ['tests/property-runs.ts'],
    env: { PROPERTY_RUNS: '3000' },
    testTimeout: 3_600_000,
  },
});
