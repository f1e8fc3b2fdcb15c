import { type BenchRow, quietTime } from './bench.ts';

const text = JSON.stringify(
  Array.from({ length: 99_000 }, (_, index) => ({
    stt: index,
    đơnVị: `Ủy ban nhân dân xã số ${index}`,
    sốLiệu: [index * 1.5, index % 7, null],
    đạt: index % 2 === 0,
  })),
);

/** What `JSON.parse` of a fixed document of 10 MB takes now, a time for each of five runs, in milliseconds. */
export function calibrate(): readonly number[] {
  return Array.from({ length: 5 }, () => {
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
}

/** The row of a calibration by itself: how fast the machine was when a file began. */
export function calibrationRow(): BenchRow {
  return {
    name: 'calibration',
    what: `JSON.parse of ${(Buffer.byteLength(text) / 1_048_576).toFixed(1)} MB`,
    ours: quietTime(calibrate()),
    peer: null,
    peers: {},
    ratio: null,
    unit: 'ms',
    spread: 0,
    peakMegabytes: Math.round(process.memoryUsage().rss / 1_048_576),
    goal: null,
    ok: true,
  };
}
