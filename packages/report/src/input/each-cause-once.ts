import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';

/** Which finding at one place says less than another about the same cause. */
const repeats: Readonly<Record<string, string>> = {
  'report/answer-missing': 'report/input-dash',
  'report/input-missing': 'report/answer-missing',
};

/** How answers were read and what the validator says of them (mỗi nguyên nhân một phát hiện), each cause once at its place. */
export function eachCauseOnce(reading: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  expectArgument(reading, 'core/not-findings', 'eachCauseOnce(reading, …)');
  expectArgument(said, 'core/not-findings', 'eachCauseOnce(…, said)');
  return [...withoutRepeated(reading, said), ...withoutRepeated(said, reading)];
}

/** The findings without those that others say better at the same place. */
function withoutRepeated(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keyOf = (code: string, path: Finding['path']) => [code, ...path].join('\0');
  const better = new Set(others.map(({ code, path }) => keyOf(code, path)));
  return findings.filter(({ code, path }) => !better.has(keyOf(repeats[code] ?? '', path)));
}
