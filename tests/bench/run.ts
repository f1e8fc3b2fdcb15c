import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, type BenchRow, measure, median } from './bench.ts';

/** What a file of benches exports; `close` ends what it has started. */
interface BenchFile {
  readonly benches: readonly Bench[];
  readonly close?: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);

/** JSON.parse of a fixed document of 10 MB: what every absolute goal is scaled by. */
const calibrationText = JSON.stringify(
  Array.from({ length: 99_000 }, (_, index) => ({
    stt: index,
    đơnVị: `Ủy ban nhân dân xã số ${index}`,
    sốLiệu: [index * 1.5, index % 7, null],
    đạt: index % 2 === 0,
  })),
);

const calibration = median(
  Array.from({ length: 9 }, () => {
    const start = performance.now();
    JSON.parse(calibrationText);
    return performance.now() - start;
  }),
);

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))
  .sort();
if (files.length === 0) {
  console.error(`No bench is named ${wanted.join(', ')}.`);
  process.exit(1);
}

const size = (Buffer.byteLength(calibrationText) / 1_048_576).toFixed(1);
console.log(
  `Node ${process.version}, ${cpus().length} cores. calibration: JSON.parse of ${size} MB in ${calibration.toFixed(1)} ms\n`,
);

const rows: BenchRow[] = [
  {
    name: 'calibration',
    what: `JSON.parse of ${size} MB`,
    ours: calibration,
    peer: null,
    peers: {},
    ratio: null,
    unit: 'ms',
    spread: 0,
    peakMegabytes: 0,
    goal: null,
    ok: true,
  },
];
for (const file of files) {
  const { benches, close }: BenchFile = await import(pathToFileURL(join(import.meta.dirname, file)).href);
  for (const bench of benches) {
    const row = await measure(bench, calibration);
    rows.push(row);
    console.log(lineOf(row));
  }
  await close?.();
}

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
const missed = rows.filter((row) => !row.ok);
console.log(
  missed.length === 0
    ? '\nEvery goal is met.'
    : `\nGoals missed: ${missed.map((row) => row.name).join(', ')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

function lineOf(row: BenchRow): string {
  const peers = Object.entries(row.peers).map(([name, value]) => `${name} ${figure(value)}`);
  return [
    row.ok ? 'ok  ' : 'MISS',
    row.name.padEnd(34),
    `ours ${figure(row.ours)} ${row.unit} (±${Math.round(row.spread * 100)} %)`,
    ...peers,
    row.ratio === null ? '' : `ratio ${row.ratio.toFixed(1)}×`,
    row.goal === null ? '' : `goal ${row.goal}`,
    `peak ${row.peakMegabytes} MB`,
    row.what,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}
