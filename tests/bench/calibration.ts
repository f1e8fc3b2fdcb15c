import { type BenchRow, median } from './bench.ts';

/** The row that every absolute goal is scaled by: JSON.parse of a fixed document of 10 MB. */
export function calibrate(): BenchRow {
  const text = JSON.stringify(
    Array.from({ length: 99_000 }, (_, index) => ({
      stt: index,
      đơnVị: `Ủy ban nhân dân xã số ${index}`,
      sốLiệu: [index * 1.5, index % 7, null],
      đạt: index % 2 === 0,
    })),
  );
  const time = median(
    Array.from({ length: 9 }, () => {
      const start = performance.now();
      JSON.parse(text);
      return performance.now() - start;
    }),
  );
  return {
    name: 'calibration',
    what: `JSON.parse of ${(Buffer.byteLength(text) / 1_048_576).toFixed(1)} MB`,
    ours: time,
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
