import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, measure } from './bench.ts';
import { calibrate, calibrationRow } from './calibration.ts';

/** What a file of benches exports; `close` ends what it has started. */
interface BenchFile {
  readonly benches: readonly Bench[];
  readonly close?: () => Promise<void>;
}

// Measures one file of benches and sends its calibration and each row to the process that began it.
const [file = ''] = process.argv.slice(2);
process.send?.(calibrationRow());
const { benches, close }: BenchFile = await import(pathToFileURL(join(import.meta.dirname, file)).href);
for (const bench of benches) process.send?.(await measure(bench, calibrate));
await close?.();
process.disconnect?.();
