import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchRow } from './bench.ts';

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))
  .sort();
if (files.length === 0) {
  console.error(`No bench is named ${wanted.join(', ')}.`);
  process.exit(1);
}

console.log(`Node ${process.version}, ${cpus().length} cores. Each file runs in a process of its own.\n`);
const rows: BenchRow[] = [];
for (const file of files) rows.push(...(await rowsOf(file)));

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
const missed = rows.filter((row) => !row.ok);
console.log(
  missed.length === 0
    ? '\nEvery goal is met.'
    : `\nGoals missed: ${missed.map((row) => row.name).join(', ')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

/** The rows of a file, its calibration first: neither heap nor speed of the machine is that of the file before. */
function rowsOf(file: string): Promise<readonly BenchRow[]> {
  const measured: BenchRow[] = [];
  const child = fork(join(import.meta.dirname, 'run-file.ts'), [file]);
  child.on('message', (row: BenchRow) => {
    measured.push(row);
    console.log(lineOf(row));
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) =>
      code === 0 ? done(measured) : failed(new Error(`${file} ended with ${code}.`)),
    );
  });
}

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
